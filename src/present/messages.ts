import type { Answer } from '../domain/answer.ts';
import type { Qualifier } from '../domain/campaign.ts';
import type { Disposition } from '../domain/disposition.ts';
import type { CampaignQuality } from '../domain/campaignQuality.ts';
import type { Unit } from '../domain/indicator.ts';
import type { UnrankedReason } from '../domain/ranking.ts';
import type { NotMeasured, ResultStatus } from '../domain/result.ts';
import type { ExclusionReason } from '../domain/sequence.ts';
import type { ChangeVerdict } from '../domain/trend.ts';
import type { Adjustment } from './adjustmentOf.ts';
import type { ChartWords } from './chartWords.ts';
import type { Locale } from '../domain/locale.ts';
import type { QualityWords } from './qualityWords.ts';
import type { SentenceWords } from './sentenceWords.ts';

type UntestableReason = Extract<ChangeVerdict, { kind: 'untestable' }>['reason'];

/** Bases that have a code; a publisher's own words stand for themselves. */
export type BaseCode = 'sequences' | 'picked_up' | 'first_attempts' | 'answered' | 'pairs' | 'unknown';

/**
 * Every word that the site says by itself, in one language. A catalogue in another language that lacks a key does not
 * compile. Labels are lower case and without a full stop; what is called a sentence has both.
 */
export interface Messages {
  readonly locale: Locale;
  readonly dispositions: Readonly<Record<Disposition, string>>;
  /** Of an answer (feminine in French). */
  readonly answers: Readonly<Record<Answer, string>>;
  readonly statuses: Readonly<Record<ResultStatus, string>>;
  /** Sentences. */
  readonly notMeasured: Readonly<Record<NotMeasured['reason'], string>>;
  /** Sentences, by indicator: the quantile was never attained. */
  readonly unattained: Readonly<Record<string, string>>;
  /** In place of the value of such a quantile. */
  readonly unattainedShort: string;
  /** An interval without an upper bound. */
  readonly orMore: (figure: string) => string;
  /** Sentences about the shares of a block. */
  readonly adjusted: Readonly<Record<Adjustment, string>>;
  /** The same after the counts of one share, in a few words. */
  readonly adjustedCounts: Readonly<Record<Adjustment, (counts: string) => string>>;
  /** Sentences: how the questions of a campaign weigh. */
  readonly weights: Readonly<Record<CampaignQuality['weights'], string>>;
  /** After « n = 302 à 412 appels »: what weights and callers leave of it, from the least to the most. */
  /** `callers`: whether their effect could be measured. */
  /** Of intervals that allow for callers: their degrees of freedom, the fewest and the most. */
  /** `callers`: where they widen the intervals, and are what is counted; else calls are, less what weights take (METHOD 3.4). */
  readonly studentLaw: (least: string, most: string, callers: boolean) => string;
  readonly effectiveN: (from: string, to: string, callers: boolean) => string;
  /** Sentences: the tests behind a ranking of shares, of means, or of printed shares. */
  readonly rankTests: Readonly<Record<'shares' | 'means' | 'meansWithoutCallers' | 'published', string>>;
  /** Sentences. */
  readonly unranked: Readonly<Record<UnrankedReason, string>>;
  /** The same where there are calls enough and the effective n alone is under the bar. */
  readonly unrankedEffective: Readonly<Record<'counts_only' | 'fragile', string>>;
  /** What « * » after a figure says. */
  readonly indicationMark: string;
  readonly bars: Readonly<Record<'calls' | 'effective', (bar: number) => string>>;
  readonly exclusions: Readonly<Record<ExclusionReason, string>>;
  /** Nouns in the plural, but for `unknown`. */
  readonly bases: Readonly<Record<BaseCode, string>>;
  /** A publisher’s own words for a base, in another language than theirs. */
  readonly quotedBases: Readonly<Record<string, string>>;
  readonly verdicts: Readonly<Record<'up' | 'down' | 'not_established' | 'irregular', string>>;
  /** Sentences. */
  readonly untestable: Readonly<Record<UntestableReason, string>>;
  /** Heads of columns. */
  readonly units: Readonly<Record<Unit, string>>;
  /** Words around a number that is a bound. */
  readonly qualified: Readonly<Record<Qualifier, (figure: string) => string>>;
  /** 1 is Monday. */
  readonly weekdays: Readonly<Record<1 | 2 | 3 | 4 | 5 | 6 | 7, string>>;
  /** The slots of METHOD 1.1; those that a campaign declares carry their hours. */
  readonly slots: Readonly<Record<string, string>>;
  /** Profiles of callers that have a name of their own; others are shown as they are written. */
  readonly profiles: Readonly<Record<string, string>>;
  /** The finding over a curve of waits: whole minutes, whole percentages. */
  readonly waitTitle: (words: WaitTitleWords) => string;
  readonly waitRows: Readonly<
    Record<'median' | 'ninth' | 'answered' | 'answeredNote' | 'total' | 'totalNote' | 'totalMayBeLess', string>
  >;
  /** Sentence; `count` decides the number. */
  readonly ownHangUps: (count: number, shown: string, minutes: string) => string;
  /** Sentence. */
  readonly waitsAreEstimates: string;
  /** What the composite score weighs, by the keys of `scoreWeights`. */
  readonly scoreParts: Readonly<Record<string, string>>;
  readonly scoreNote: (parts: string) => string;
  /** Sentences: how many changes were tested, and how many of those shown may be chance. */
  readonly notableFoot: (tested: string, shown: number) => string;
  readonly quality: QualityWords;
  readonly otherSector: string;
  readonly fictional: string;
  readonly sentences: SentenceWords;
  readonly charts: ChartWords;
}

/** « appels », « base non publiée », or a publisher's own words, in English where the catalogue has translated them. */
export function baseWords(base: string, messages: Messages): string {
  if (Object.hasOwn(messages.bases, base)) return messages.bases[base as BaseCode];
  return Object.hasOwn(messages.quotedBases, base) ? (messages.quotedBases[base] ?? base) : base;
}

/** What had become of a hundred calls after a time, which comes formatted. */
interface WaitTitleWords {
  readonly after: string;
  readonly reached: number;
  readonly ended: number;
  /** Of few effective calls. */
  readonly isIndication: boolean;
}
