import { CONFIDENCE } from '../domain/method.ts';
import { newcombeDifferenceZ } from '../stats/newcombeDifferenceZ.ts';
import { newcombePValue } from '../stats/newcombePValue.ts';
import { normalQuantile } from '../stats/normalQuantile.ts';
import type { ComparableShare } from './comparableShare.ts';

const Z = normalQuantile((1 + CONFIDENCE) / 2);

/** `a − b` of the figures as published, its interval and its two-sided p. */
export interface ShareComparison {
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  readonly p: number;
}

/**
 * Compares two shares by Newcombe's method, in the worst case over the counts that rounded percentages allow (METHOD
 * 3.9): the interval spans the intervals of all of them, p is that of the two counts that lie closest, and 1 where
 * they can be equal or change places. So interval and p never contradict each other.
 */
export function compareShares(a: ComparableShare, b: ComparableShare): ShareComparison {
  return {
    difference: a.value - b.value,
    low: newcombeDifferenceZ(a.kMin, a.n, b.kMax, b.n, Z).low,
    high: newcombeDifferenceZ(a.kMax, a.n, b.kMin, b.n, Z).high,
    p: worstP(a, b),
  };
}

/** The direction is that of the figures; counts that lie the other way round establish nothing. */
function worstP(a: ComparableShare, b: ComparableShare): number {
  if (a.value > b.value && a.kMin / a.n > b.kMax / b.n) return newcombePValue(a.kMin, a.n, b.kMax, b.n);
  if (a.value < b.value && a.kMax / a.n < b.kMin / b.n) return newcombePValue(a.kMax, a.n, b.kMin, b.n);
  return 1;
}
