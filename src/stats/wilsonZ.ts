/** Two bounds of a share or of a difference. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Wilson's score interval of a proportion for a given quantile z.
 *
 * The bounds are the roots of (1 + z²/n) π² − (2p + z²/n) π + p² = 0. The lower one is computed from the product of
 * the roots, the upper one as the mirror of the lower one for n − k: no subtraction of near equals, hence exactly 0 at
 * k = 0 and exactly 1 at k = n, where the textbook form misses by rounding.
 *
 * @param k successes, 0 ≤ k ≤ n, not necessarily whole (an effective n is not)
 * @param n trials, > 0
 * @param z quantile, ≥ 0: the normal's, or Student's where callers were few
 * @returns shares from 0 to 1
 * @throws RangeError unless n > 0, 0 ≤ k ≤ n and z ≥ 0
 * @source Wilson 1927, J. Am. Stat. Assoc. 22:209-212
 * @example wilsonZ(0, 20, 1.959963984540054) // {"low": 0, "high": 0.161125158053}
 */
export function wilsonZ(k: number, n: number, z: number): Interval {
  if (!(n > 0 && n < Infinity)) throw new RangeError(`invalid n; not > 0: ${n}`);
  if (!(k >= 0 && k <= n)) throw new RangeError(`invalid k; not in [0, ${n}]: ${k}`);
  if (!(z >= 0 && z < Infinity)) throw new RangeError(`invalid z; not >= 0: ${z}`);
  return { low: lowerRoot(k, n, z), high: 1 - lowerRoot(n - k, n, z) };
}

function lowerRoot(k: number, n: number, z: number): number {
  if (k === 0) return 0;
  const p = k / n;
  const spread = (z * z) / n;
  const upperTimesLeading = p + spread / 2 + Math.sqrt(spread * (p * (1 - p) + spread / 4));
  return (p * p) / upperTimesLeading;
}
