import { fnv1a32 } from '../stats/fnv1a32.ts';
import { mulberry32 } from '../stats/mulberry32.ts';
import { shuffle } from '../stats/shuffle.ts';
import type { Profile } from './callDesign.ts';
import { drawInteger, drawItem, drawLevel, type Random } from './draw.ts';
import { FAILURE_STYLES, type FailureStyle } from './failureStyles.ts';
import type { SimulatedOrganisation } from './simulatedOrganisations.ts';

export type TrendKind = 'flat' | 'rising' | 'falling' | 'dip';

/** Everything that the simulation knows of one organisation. Effects are on the logit scale, 0 is no effect. */
export interface OrganisationTruth {
  readonly organisation: string;
  /** The organisation that it copies in every parameter: a tie by construction. */
  readonly tiedWith?: string;
  /** Sequences of one campaign, by campaign index; 0 before it enters. */
  readonly sequences: readonly number[];
  readonly trend: TrendKind;
  readonly pickup: {
    /** First attempt, average slot, ordinary caller; one a campaign. */
    readonly logits: readonly number[];
    readonly weekdayEffects: readonly number[];
    readonly bandEffects: readonly number[];
    readonly bestSlot?: { readonly weekday: number; readonly band: number; readonly effect: number };
    readonly attemptEffects: readonly number[];
    readonly profileEffects: Readonly<Record<Profile, number>>;
  };
  readonly answers: {
    readonly logit: number;
    readonly profileEffects: Readonly<Record<Profile, number>>;
    /** Share of complete ones among the acceptable answers. */
    readonly completeShare: number;
    /** What the other answers are, in shares of those. */
    readonly otherwise: {
      readonly incomplete: number;
      readonly wrong: number;
      readonly no_answer: number;
      readonly redirected: number;
    };
  };
  readonly failureStyle: FailureStyle;
  readonly voiceServer: boolean;
  readonly announcesWait: boolean;
  readonly queueMedianSeconds: number;
}

const TRENDS: readonly TrendKind[] = ['falling', 'flat', 'rising', 'flat', 'flat', 'dip', 'flat', 'rising'];
const STEP = { flat: 0, dip: 0, rising: 0.11, falling: -0.13 } as const;
const DIP = -0.8;
/** First-attempt logits from the least to the most reachable: 16 % to 62 %. */
const LOGIT_RANGE = { low: -1.65, high: 0.5 };
const BAND_SHAPE = [0.3, 0.05, -0.3, -0.1, 0.05];
const WEEKDAY_SHAPE = [-0.25, 0.05, 0.1, 0.05, 0.05];
const NO_PROFILE_EFFECT = { ordinaire: 0, senior: 0, accent: 0, 'sans-internet': 0 } as const;
/** Twins share their sector: rank 7 copies rank 1, rank 9 copies rank 3. */
const TWINS: readonly (readonly [number, number])[] = [
  [7, 1],
  [9, 3],
];
const SPECIAL_FROM = 12;

/** How many sequences an organisation gets in each campaign: the three first twice as many, three last ones too few or late. */
function plannedSequences(rank: number, count: number, campaigns: number, ordinary: number): readonly number[] {
  return Array.from({ length: campaigns }, (_, campaign) => {
    if (count < SPECIAL_FROM) return ordinary;
    if (rank < 3) return 2 * ordinary;
    if (rank === count - 1) return Math.min(8, ordinary);
    if (rank === count - 2) return Math.min(60, ordinary);
    return rank === count - 3 && campaign < Math.floor(campaigns * 0.75) ? 0 : ordinary;
  });
}

function pickupLogits(base: number, trend: TrendKind, campaigns: number): readonly number[] {
  const middle = (campaigns - 1) / 2;
  const dip = Math.max(0, campaigns - 2);
  return Array.from({ length: campaigns }, (_, campaign) => {
    const moved = base + STEP[trend] * (campaign - middle) + (trend === 'dip' && campaign === dip ? DIP : 0);
    return Math.round(moved * 1000) / 1000;
  });
}

function scaled(shape: readonly number[], by: number): readonly number[] {
  return shape.map((effect) => Math.round(effect * by * 1000) / 1000);
}

function profileEffects(random: Random, depth: number): Readonly<Record<Profile, number>> {
  return {
    ordinaire: 0,
    senior: drawLevel(random, -0.25 * depth, 0),
    accent: drawLevel(random, -0.6 * depth, -0.3 * depth),
    'sans-internet': drawLevel(random, -0.5 * depth, -0.2 * depth),
  };
}

function drawTruth(
  organisation: SimulatedOrganisation,
  rank: number,
  base: number,
  sequences: readonly number[],
  random: Random,
): OrganisationTruth {
  const trend = TRENDS[rank % TRENDS.length] ?? 'flat';
  const sensitivity = drawLevel(random, 0.4, 1.2);
  const treatsProfilesAlike = rank % 4 !== 1;
  const wrong = drawLevel(random, 0.1, 0.22);
  const noAnswer = drawLevel(random, 0.15, 0.25);
  const redirected = drawLevel(random, 0.12, 0.3);
  const style = drawItem(random, FAILURE_STYLES);
  const best = { weekday: drawInteger(random, 2, 4), band: drawInteger(random, 0, 1), effect: rank < 3 ? 2.2 : 1.4 };
  return {
    organisation: organisation.id,
    sequences,
    trend,
    pickup: {
      logits: pickupLogits(base, trend, sequences.length),
      weekdayEffects: scaled(WEEKDAY_SHAPE, sensitivity),
      bandEffects: scaled(BAND_SHAPE, sensitivity),
      ...(rank < 3 || rank % 5 === 4 ? { bestSlot: best } : {}),
      attemptEffects: [0, drawLevel(random, -0.15, 0.05), drawLevel(random, -0.25, 0)],
      profileEffects: treatsProfilesAlike ? NO_PROFILE_EFFECT : profileEffects(random, 0.5),
    },
    answers: {
      logit: drawLevel(random, -0.7, 1),
      profileEffects: treatsProfilesAlike ? NO_PROFILE_EFFECT : profileEffects(random, 1),
      completeShare: drawLevel(random, 0.35, 0.65),
      otherwise: {
        incomplete: Math.round((1 - wrong - noAnswer - redirected) * 1000) / 1000,
        wrong,
        no_answer: noAnswer,
        redirected,
      },
    },
    failureStyle: style,
    voiceServer: style !== 'small-office',
    announcesWait: style === 'saturated' && rank % 2 === 0,
    queueMedianSeconds: drawInteger(random, 45, 240),
  };
}

/**
 * The planted truth of each organisation. Base levels are spread evenly over the range and dealt out by the seed, so
 * that any seed has rankings with clear ends and an undecided middle. Under twelve organisations no one is special.
 */
export function organisationTruths(
  organisations: readonly SimulatedOrganisation[],
  campaigns: number,
  ordinarySequences: number,
  seed: number,
): readonly OrganisationTruth[] {
  const count = organisations.length;
  const places = shuffle(
    organisations.map((_, place) => place),
    mulberry32(fnv1a32(`${seed}|base levels`)),
  );
  const own = organisations.map((organisation, rank) => {
    const place = ((places[rank] ?? 0) + 0.5) / count;
    const base = LOGIT_RANGE.low + place * (LOGIT_RANGE.high - LOGIT_RANGE.low);
    const random = mulberry32(fnv1a32(`${seed}|truth|${organisation.id}`));
    return drawTruth(organisation, rank, base, plannedSequences(rank, count, campaigns, ordinarySequences), random);
  });
  return own.map((truth, rank) => {
    const model = count >= SPECIAL_FROM ? TWINS.find(([twin]) => twin === rank)?.[1] : undefined;
    const original = model === undefined ? undefined : own[model];
    if (original === undefined) return truth;
    return {
      ...original,
      organisation: truth.organisation,
      tiedWith: original.organisation,
      sequences: truth.sequences,
    };
  });
}
