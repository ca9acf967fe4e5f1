/**
 * The size that keeps its precision under a design effect: n · deff, rounded up.
 *
 * @param n size for independent calls, > 0
 * @param deff design effect, ≥ 1
 * @returns whole
 * @throws RangeError unless n > 0 and deff ≥ 1
 * @source METHOD 5; Kish 1965, Survey Sampling, 8.2
 * @example inflatedSampleSize(381, 1.48) // 564
 */
export function inflatedSampleSize(n: number, deff: number): number {
  if (!(n > 0)) throw new RangeError(`invalid n; not > 0: ${n}`);
  if (!(deff >= 1)) throw new RangeError(`invalid deff; not >= 1: ${deff}`);
  // 100 × 1.1 is 110.00000000000001 in floating point, and 110 calls are enough.
  return Math.ceil(n * deff - 1e-9);
}
