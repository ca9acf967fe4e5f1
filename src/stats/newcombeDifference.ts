import { newcombeDifferenceZ, type Difference } from './newcombeDifferenceZ.ts';
import { normalQuantile } from './normalQuantile.ts';

/**
 * Newcombe's interval (method 10) of a difference of two proportions at a confidence level.
 *
 * @param k1 successes of the first, 0 ≤ k1 ≤ n1, not necessarily whole; likewise k2, n2
 * @param confidence level, strictly between 0 and 1
 * @throws RangeError unless n > 0 and 0 ≤ k ≤ n on both sides and 0 < confidence < 1
 * @source Newcombe 1998, Stat. Med. 17:873-890
 * @example newcombeDifference(189, 408, 85, 302, 0.95).low // 0.110232335172
 */
export function newcombeDifference(k1: number, n1: number, k2: number, n2: number, confidence: number): Difference {
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`invalid confidence; not in (0, 1): ${confidence}`);
  return newcombeDifferenceZ(k1, n1, k2, n2, normalQuantile((1 + confidence) / 2));
}
