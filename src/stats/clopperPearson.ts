import { betaQuantile } from './betaQuantile.ts';
import type { Interval } from './wilsonZ.ts';

/**
 * Clopper and Pearson's « exact » interval of a proportion: never covers less than it says, at the price of width.
 * The method page and the tests compare Wilson's with it.
 *
 * @param k successes, 0 ≤ k ≤ n
 * @param n trials, > 0
 * @param confidence level, strictly between 0 and 1
 * @returns shares from 0 to 1
 * @throws RangeError unless n > 0, 0 ≤ k ≤ n and 0 < confidence < 1
 * @source Clopper & Pearson 1934, Biometrika 26:404-413
 * @example clopperPearson(0, 30, 0.95) // {"low": 0, "high": 0.115703308222}
 */
export function clopperPearson(k: number, n: number, confidence: number): Interval {
  if (!(n > 0 && n < Infinity)) throw new RangeError(`invalid n; not > 0: ${n}`);
  if (!(k >= 0 && k <= n)) throw new RangeError(`invalid k; not in [0, ${n}]: ${k}`);
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`invalid confidence; not in (0, 1): ${confidence}`);
  const tail = (1 - confidence) / 2;
  return {
    low: k === 0 ? 0 : betaQuantile(tail, k, n - k + 1),
    high: k === n ? 1 : betaQuantile(1 - tail, k + 1, n - k),
  };
}
