import { CONFIDENCE } from '../domain/method.ts';
import { newcombeDifferenceZ } from '../stats/newcombeDifferenceZ.ts';
import { newcombePValueT } from '../stats/newcombePValueT.ts';
import { twoSidedQuantile } from '../stats/twoSidedQuantile.ts';
import type { ComparableShare } from './comparableShare.ts';

/** `a − b` of the figures as published, its interval and its two-sided p. */
export interface Comparison {
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  readonly p: number;
}

/**
 * Compares two shares by Newcombe's method, in the worst case over the counts that rounded percentages allow (METHOD
 * 3.9): the interval spans the intervals of all of them, p is that of the two counts that lie closest, and 1 where
 * they can be equal or change places. So interval and p never contradict each other.
 *
 * Where callers differ, both take Student's quantile, of the fewer degrees of freedom.
 */
export function compareShares(a: ComparableShare, b: ComparableShare): Comparison {
  const degreesOfFreedom = fewerDegrees(a, b);
  const quantile = twoSidedQuantile(CONFIDENCE, degreesOfFreedom);
  return {
    difference: a.value - b.value,
    low: newcombeDifferenceZ(a.kMin, a.n, b.kMax, b.n, quantile).low,
    high: newcombeDifferenceZ(a.kMax, a.n, b.kMin, b.n, quantile).high,
    p: worstP(a, b, degreesOfFreedom),
  };
}

interface Freedom {
  readonly degreesOfFreedom?: number;
}

/** Those of the figure whose callers are fewer; Infinity where neither has any. */
export function fewerDegrees(...figures: readonly Freedom[]): number {
  return Math.min(...figures.map(({ degreesOfFreedom = Infinity }) => degreesOfFreedom));
}

/** The direction is that of the figures; counts that lie the other way round establish nothing. */
function worstP(a: ComparableShare, b: ComparableShare, degreesOfFreedom: number): number {
  const p = (kA: number, kB: number) => newcombePValueT(kA, a.n, kB, b.n, degreesOfFreedom);
  if (a.value > b.value && a.kMin / a.n > b.kMax / b.n) return p(a.kMin, b.kMax);
  if (a.value < b.value && a.kMax / a.n < b.kMin / b.n) return p(a.kMax, b.kMin);
  return 1;
}
