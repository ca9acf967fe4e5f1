import { regularizedBeta } from './regularizedBeta.ts';
import type { Interval } from './wilsonZ.ts';

export interface OrderInterval extends Interval {
  /** Ranks of the two order statistics, from 1. */
  readonly ranks: readonly [number, number];
  /** Exact coverage for a continuous law, ≥ the confidence asked. */
  readonly coverage: number;
}

/**
 * Exact interval of a median: two order statistics, chosen by the binomial law with p = ½. No law of the values is
 * assumed.
 *
 * @param values in any order; ∞ is allowed (never reached)
 * @param confidence level, strictly between 0 and 1
 * @returns undefined where even the smallest and the greatest value cover less than asked (n ≤ 5 at 95 %)
 * @throws RangeError for a confidence outside (0, 1)
 * @source David & Nagaraja 2003, Order Statistics, 7.1
 * @example medianOrderInterval([1, 2, 3, 4, 5, 6], 0.95).ranks // [1, 6]
 */
export function medianOrderInterval(values: readonly number[], confidence: number): OrderInterval | undefined {
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`invalid confidence; not in (0, 1): ${confidence}`);
  const n = values.length;
  const sorted = [...values].sort((x, y) => x - y);
  let rank = 0;
  while (2 * (rank + 1) <= n && tailBelow(rank + 1, n) <= (1 - confidence) / 2) rank += 1;
  if (rank === 0) return undefined;
  return {
    low: sorted[rank - 1] ?? NaN,
    high: sorted[n - rank] ?? NaN,
    ranks: [rank, n - rank + 1],
    coverage: 1 - 2 * tailBelow(rank, n),
  };
}

/** Chance that fewer than `rank` of n values lie below the median. */
function tailBelow(rank: number, n: number): number {
  return 1 - regularizedBeta(0.5, rank, n - rank + 1);
}
