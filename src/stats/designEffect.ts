/**
 * By how much clusters of calls made by one caller widen a variance: 1 + (m̃ − 1) ρ, with m̃ = Σ n²/N, the size of the
 * cluster in which a call finds itself on average.
 *
 * @param sizes calls of each caller, one or more, > 0
 * @param icc intraclass correlation ρ, from 0 to 1
 * @returns 1 or more
 * @throws RangeError without a cluster, for a size not > 0 or an icc outside [0, 1]
 * @source METHOD 3.4, step 4; Kish 1965, Survey Sampling, 5.4
 * @example designEffect([25, 25, 25, 25], 0.02) // 1.48
 */
export function designEffect(sizes: readonly number[], icc: number): number {
  if (!(sizes.length > 0)) throw new RangeError('invalid sizes; not one or more: 0');
  if (!(icc >= 0 && icc <= 1)) throw new RangeError(`invalid icc; not in [0, 1]: ${icc}`);
  let sum = 0;
  let sumOfSquares = 0;
  for (const size of sizes) {
    if (!(size > 0)) throw new RangeError(`invalid size; not > 0: ${size}`);
    sum += size;
    sumOfSquares += size * size;
  }
  // Callers of less than one call, as weights may make them, cannot narrow anything.
  return 1 + Math.max(0, sumOfSquares / sum - 1) * icc;
}
