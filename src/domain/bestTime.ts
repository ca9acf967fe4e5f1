import type { CampaignId, OrganisationId } from './ids.ts';

/** A time of the week: a day (1 Monday to 7), a slot of the campaign, or both. */
export interface CallTime {
  readonly weekday?: number;
  /** Id of one of the campaign's `slots`. */
  readonly slot?: string;
}

/**
 * The calls of one time: n of them, k picked up at the first attempt, counted before any weight. Hatched: fewer than
 * `MIN_CELL_CALLS`, possibly none, so nothing is said of them.
 */
export type TimePart =
  | (CallTime & { readonly kind: 'counted'; readonly n: number; readonly k: number })
  | (CallTime & { readonly kind: 'hatched'; readonly n: number });

/** One side of a comparison of times. */
export interface TimeFigure {
  readonly n: number;
  readonly k: number;
  /** n after the callers' effect on this comparison. */
  readonly effectiveN: number;
  /** Absent where the effective n is under 30: counts only (decision 8). */
  readonly estimate?: { readonly value: number; readonly low: number; readonly high: number };
}

/** What the tests of all times of one organisation allow one to say (METHOD 2.6). The words are made in `present/`. */
export type BestTimeVerdict =
  | {
      /** « Appelez plutôt le … »: this time differs from all the other calls, after Holm over its times and over the organisations. */
      readonly kind: 'call_then';
      readonly when: CallTime;
      readonly best: TimeFigure;
      readonly rest: TimeFigure;
      /** `best − rest`, shares from −1 to 1, with its 95 % interval. */
      readonly difference: { readonly difference: number; readonly low: number; readonly high: number };
      /** After Holm, both times. */
      readonly p: number;
      readonly tested: number;
    }
  /** p: the smallest after Holm, of a time with more answers than the rest; 1 where there is none. */
  | { readonly kind: 'not_established'; readonly p: number; readonly tested: number }
  | {
      readonly kind: 'untestable';
      /** No two times with enough calls, or all calls answered, or none. */
      readonly reason: 'too_few_calls' | 'all_equal';
    };

/**
 * When an organisation picks up, in one campaign of calls: weekday × slot of `pickup_first`. Weekdays and slots are those
 * in which the campaign called anybody, in their order; calls outside all slots stand in `outside` and nowhere else.
 */
export interface BestTime {
  readonly campaign: CampaignId;
  readonly organisation: OrganisationId;
  readonly weekdays: readonly number[];
  readonly slots: readonly string[];
  /** Calls in the table. */
  readonly n: number;
  readonly outside: number;
  /** Every weekday × every slot, weekday by weekday. */
  readonly cells: readonly TimePart[];
  /** Margins of the table, in the order of `weekdays` and of `slots`. */
  readonly byWeekday: readonly TimePart[];
  readonly bySlot: readonly TimePart[];
  readonly verdict: BestTimeVerdict;
}
