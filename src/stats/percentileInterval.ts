import { quantileType7 } from './quantileType7.ts';
import type { Interval } from './wilsonZ.ts';

/**
 * Percentile interval of bootstrapped statistics: their type-7 quantiles at both tails.
 *
 * @param statistics one or more; ∞ is allowed (never reached)
 * @param confidence level, strictly between 0 and 1
 * @throws RangeError without a statistic, for one that is no number, or a confidence outside (0, 1)
 * @source METHOD 3.8; Efron & Tibshirani 1993, An Introduction to the Bootstrap, 13.3
 * @example percentileInterval([3, 1, 2, 5, 4], 0.5) // {"low": 2, "high": 4}
 */
export function percentileInterval(statistics: readonly number[], confidence: number): Interval {
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`invalid confidence; not in (0, 1): ${confidence}`);
  if (statistics.some(Number.isNaN)) throw new RangeError('invalid statistics; one is not a number');
  return {
    low: quantileType7(statistics, (1 - confidence) / 2),
    high: quantileType7(statistics, (1 + confidence) / 2),
  };
}
