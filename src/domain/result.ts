import type { Qualifier } from './campaign.ts';
import type { CampaignId, IndicatorId, OrganisationId } from './ids.ts';
import type { Unit } from './indicator.ts';

/** Which figure it is. A total has no `cut`; a breakdown says of what it is a part. */
export interface ResultKey {
  readonly campaign: CampaignId;
  readonly organisation: OrganisationId;
  readonly indicator: IndicatorId;
  readonly unit: Unit;
  /** `sequences`, `picked_up`, `first_attempts`, `pairs`, `unknown`, or a publisher's words. */
  readonly base: string;
  readonly cut?: { readonly dimension: string; readonly category: string };
}

/** A share with its interval: exact values from 0 to 1. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** k and n as counted, before any weight. */
  readonly numerator: number;
  readonly denominator: number;
  /** n after weights and caller effects; what the interval and the tests are computed with. */
  readonly effectiveN: number;
  /** Callers minus one, where callers differ and the quantile is Student's; absent: the normal's (METHOD 3.4). */
  readonly degreesOfFreedom?: number;
  /** Of tests and differences: more, since callers cause only part of the variance; absent: the normal law. */
  readonly comparisonDegreesOfFreedom?: number;
  /** Why the value is not the weighted k / n: sequences that stopped too early, or waits that we cut short ourselves. */
  readonly correction?: Correction;
}

export type Correction = 'incomplete' | 'cut_waits';

/** Measured by calls, effective n ≥ 100: ranked. */
export interface Measured extends ResultKey, Estimate {
  readonly kind: 'measured';
}
/** Measured by calls, effective n from 30 to 99: an indication, never ranked. */
export interface Fragile extends ResultKey, Estimate {
  readonly kind: 'fragile';
}
/**
 * Measured by calls, in a unit of its own (seconds, a mark, a score) or as a chance that no count stands behind
 * (`consistency`): it may be a quantile that was never attained.
 */
export interface Level extends ResultKey {
  readonly kind: 'level';
  /** As for shares: effective n ≥ 100, or from 30 to 99. */
  readonly status: 'measured' | 'fragile';
  /** Absent where the quantile was not attained: too few callers got somebody in the time observed. */
  readonly value?: number;
  readonly low?: number;
  /** Absent where no upper bound was attained. */
  readonly high?: number;
  /** What was counted in the base, before any weight; agreeing pairs in the case of pairs, humans in that of waits. */
  readonly numerator?: number;
  readonly denominator: number;
  readonly effectiveN: number;
  /** Of a mean, caller effect included: what tests go by. */
  readonly standardError?: number;
  readonly degreesOfFreedom?: number;
  readonly comparisonDegreesOfFreedom?: number;
  /** Longest wait observed, seconds: up to there the data speak. */
  readonly observedSeconds?: number;
}
/** Effective n under 30: « 3 sur 8 », no rate anywhere. */
export interface CountsOnly extends ResultKey {
  readonly kind: 'counts_only';
  /** Absent where nothing is counted in the base: a mark has an n and no k. */
  readonly numerator?: number;
  readonly denominator: number;
  readonly effectiveN: number;
  /** Present where the counts are another publisher's. */
  readonly figure?: FigureSource;
}
export type NotMeasuredReason =
  | 'no_call'
  | 'nobody_reached'
  | 'too_many_incomplete' /* more than 20 % of sequences stopped before their last attempt */
  | 'not_noted' /* the callers did not write it down */
  | 'not_observed' /* waits were not watched for so long */
  | 'no_pair' /* no question was answered twice */
  | 'coders_disagree'; /* double coding: kappa under 0.4 (D17) */

/** No base, or a base that the method refuses. Never shown as 0. */
export interface NotMeasured extends ResultKey {
  readonly kind: 'not_measured';
  readonly reason: NotMeasuredReason;
  /** Where the reason is a refusal: sequences, of which incomplete. */
  readonly counts?: { readonly incomplete: number; readonly total: number };
}

/** Where another publisher's figure was read. */
export interface FigureSource {
  readonly title: string;
  readonly url?: string;
  readonly reference?: string;
  readonly kind?: string;
  readonly publishedOn?: { readonly text: string; readonly certain: boolean };
  readonly note?: string;
  /** The same, in English. */
  readonly noteEn?: string;
  /** False: a count of all traffic. */
  readonly sampled: boolean;
  /** The percentage as printed and its decimals, where one was. */
  readonly printed?: { readonly value: number; readonly decimals: number };
}

/** Another publisher's figure with its n. `interval` only where a sampling interval exists (3.9). */
export interface Published extends ResultKey {
  readonly kind: 'published';
  readonly value: number;
  readonly qualifier?: Qualifier;
  readonly denominator: number;
  /** The counts compatible with what was printed: one, or a range. Absent where the unit is not a share. */
  readonly numerator?: { readonly min: number; readonly max: number };
  readonly interval?: { readonly low: number; readonly high: number };
  readonly figure: FigureSource;
}
/** Another publisher's figure, n not printed: a hollow point, no interval, no test, no rank. */
export interface PublishedWithoutN extends ResultKey {
  readonly kind: 'published_without_n';
  readonly value: number;
  readonly qualifier?: Qualifier;
  readonly figure: FigureSource;
}

export type Result = Measured | Fragile | Level | CountsOnly | NotMeasured | Published | PublishedWithoutN;
/** Its `status` in the API: a level has the one of its n. */
export type ResultStatus = Exclude<Result['kind'], 'level'>;

export function statusOf(result: Result): ResultStatus {
  return result.kind === 'level' ? result.status : result.kind;
}

/** The value, where there is one to show: not of counts, of what was not measured, nor of a quantile never attained. */
export function valueOf(result: Result): number | undefined {
  return 'value' in result ? result.value : undefined;
}
