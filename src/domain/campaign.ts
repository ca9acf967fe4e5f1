import type { CampaignId, IndicatorId, OrganisationId, ScenarioId } from './ids.ts';
import type { SecondCoding } from './secondCoding.ts';
import type { ExcludedSequence, Sequence } from './sequence.ts';
import type { Slot } from './slot.ts';
import type { IsoDate, IsoInstant, PublicationDate } from './time.ts';

/** A file that a campaign was read from, for provenance. */
export interface SourceFile {
  /** Path inside the data folder. */
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** Text in the site's languages; English falls back on French until a translation is given. */
export interface LocalText {
  readonly fr: string;
  readonly en?: string;
}

/** A copy that somebody got before publication. */
export interface PressCopy {
  readonly recipient: string;
  readonly preparedOn: IsoDate;
  readonly fileSha256?: string;
}

/** What both kinds of campaign declare in `campaign.json`, defaults filled in. */
export interface CampaignHead {
  readonly id: CampaignId;
  readonly title: LocalText;
  /** Only campaigns of one protocol are compared (decision 10). */
  readonly protocol: string;
  readonly fieldwork: { readonly from: IsoDate; readonly to: IsoDate };
  /** Before this instant nothing of the campaign is published. */
  readonly publishAt?: IsoInstant;
  readonly maxAttempts: number;
  readonly minGapSeconds: number;
  readonly maxWaitSeconds?: number;
  readonly timeZone: string;
  readonly slots: readonly Slot[];
  readonly designWeights?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly scoreWeights?: Readonly<Record<string, number>>;
  readonly scenarioVersions: Readonly<Record<string, string>>;
  readonly operator?: LocalText;
  readonly funding?: string;
  readonly source?: LocalText;
  readonly licence?: LocalText;
  readonly planSha256?: string;
  readonly simulated: boolean;
  /** Who got the figures under embargo, in the order of the register; absent without `press.csv`. */
  readonly press?: readonly PressCopy[];
  readonly files: readonly SourceFile[];
}

/** Mystery calls made by us or handed to us call by call. */
export interface CallsCampaign extends CampaignHead {
  readonly kind: 'calls';
  /** Sorted by id, so that the order of input rows changes nothing. Excluded ones are not among them. */
  readonly sequences: readonly Sequence[];
  readonly excluded: readonly ExcludedSequence[];
  /** How many cells `corrections.csv` changed; absent without that file. */
  readonly corrections?: number;
  /** Answers judged twice, of the sequences above, sorted by sequence and coder; absent without `second_codings.csv`. */
  readonly secondCodings?: readonly SecondCoding[];
  /** True where last digits show that waits were estimated (METHOD 4, D16): medians are then printed to the minute. */
  readonly waitsAreEstimates?: boolean;
  /** Whether calls were made in proportion to their planned shares (METHOD 4, D12). */
  readonly balance?: PlanBalance;
}

export type PlanDimension = 'caller' | 'scenario' | 'slot';

/** What the check of the plan looked at, and what it found. */
export interface PlanBalance {
  /** Those called often enough to be judged. */
  readonly organisations: readonly OrganisationId[];
  /** In which at least one of them had more than one category; a caller whom nobody noted is none. */
  readonly dimensions: readonly PlanDimension[];
  /** `campaign`: nobody declared slots, so that each organisation was held against the hours of all calls, chance apart. */
  readonly slots: 'plan' | 'campaign';
  readonly departures: readonly PlanDeparture[];
}

/** One dimension in which the calls of one organisation departed from the plan. */
export interface PlanDeparture {
  readonly organisation: OrganisationId;
  readonly dimension: PlanDimension;
  /** Most over fewest calls, each in proportion to its share; absent where a category has none. Over 1.5. */
  readonly ratio?: number;
}

/** Figures that another publisher has printed. */
export interface PublishedCampaign extends CampaignHead {
  readonly kind: 'published';
  /** Sorted by organisation and indicator. */
  readonly figures: readonly PublishedFigure[];
}

export type Campaign = CallsCampaign | PublishedCampaign;

/** One row of `published.csv`: a share (`percent`) or another unit, with what its source says and does not say. */
export interface PublishedFigure {
  readonly row: number;
  readonly organisation: OrganisationId;
  readonly indicator: IndicatorId;
  /** What the figure is a share of, a code (`sequences`, `unknown` …) or the publisher's words. */
  readonly base: string;
  readonly qualifier?: Qualifier;
  readonly n?: number;
  readonly k?: number;
  /** Printed percentage with the decimals it was printed with. */
  readonly percent?: { readonly value: number; readonly decimals: number };
  /** Any other unit, as printed. */
  readonly value?: number;
  readonly unit?: string;
  /** False: a count of all traffic, which has no sampling interval. */
  readonly sampled: boolean;
  readonly sourceTitle: string;
  readonly sourceUrl?: string;
  readonly sourceReference?: string;
  readonly sourceKind?: string;
  readonly publishedOn?: PublicationDate;
  readonly note?: string;
  /** The same, in English. */
  readonly noteEn?: string;
}

export const QUALIFIERS = ['<', '<=', '>'] as const;
/** The printed number is a bound, not an estimate. */
export type Qualifier = (typeof QUALIFIERS)[number];

/** Which question each organisation was asked in a campaign: those of its sequences, or of its sector where only figures exist. */
export type AskedScenarios = ReadonlyMap<OrganisationId, readonly ScenarioId[]>;
