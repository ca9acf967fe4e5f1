import type { Qualifier } from './campaign.ts';
import type { CampaignId, IndicatorId, OrganisationId } from './ids.ts';
import type { Unit } from './indicator.ts';

/** Which figure it is. A total has no `cut`; a breakdown says of what it is a part. */
export interface ResultKey {
  readonly campaign: CampaignId;
  readonly organisation: OrganisationId;
  readonly indicator: IndicatorId;
  readonly unit: Unit;
  /** `sequences`, `picked_up`, `unknown`, or a publisher's words. */
  readonly base: string;
  readonly cut?: { readonly dimension: string; readonly category: string };
}

/** A share or a level with its interval: exact values, shares from 0 to 1. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** k and n as counted, before any weight. */
  readonly numerator: number;
  readonly denominator: number;
  /** n after weights and caller effects; what the interval and the tests are computed with. */
  readonly effectiveN: number;
}

/** Measured by calls, effective n ≥ 100: ranked. */
export interface Measured extends ResultKey, Estimate {
  readonly kind: 'measured';
}
/** Measured by calls, effective n from 30 to 99: an indication, never ranked. */
export interface Fragile extends ResultKey, Estimate {
  readonly kind: 'fragile';
}
/** Effective n under 30: « 3 sur 8 », no rate anywhere. */
export interface CountsOnly extends ResultKey {
  readonly kind: 'counts_only';
  readonly numerator: number;
  readonly denominator: number;
  readonly effectiveN: number;
  /** Present where the counts are another publisher's. */
  readonly figure?: FigureSource;
}
/** No base, or a base that the method refuses. Never shown as 0. */
export interface NotMeasured extends ResultKey {
  readonly kind: 'not_measured';
  readonly reason: 'no_call' | 'nobody_reached' | 'too_many_incomplete';
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

export type Result = Measured | Fragile | CountsOnly | NotMeasured | Published | PublishedWithoutN;
export type ResultStatus = Result['kind'];
