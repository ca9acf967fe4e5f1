import { normalQuantile } from './normalQuantile.ts';
import { wilsonZ, type Interval } from './wilsonZ.ts';

/**
 * Wilson's score interval of a proportion at a confidence level. There is no estimate without a trial: n = 0 is refused.
 *
 * @param k successes, 0 ≤ k ≤ n, not necessarily whole
 * @param n trials, > 0
 * @param confidence level, strictly between 0 and 1
 * @returns shares from 0 to 1; low is exactly 0 at k = 0, high exactly 1 at k = n
 * @throws RangeError unless n > 0, 0 ≤ k ≤ n and 0 < confidence < 1
 * @source Wilson 1927, J. Am. Stat. Assoc. 22:209-212
 * @example wilson(189, 408, 0.95) // {"low": 0.415418174636, "high": 0.511738260547}
 */
export function wilson(k: number, n: number, confidence: number): Interval {
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`invalid confidence; not in (0, 1): ${confidence}`);
  return wilsonZ(k, n, normalQuantile((1 + confidence) / 2));
}
