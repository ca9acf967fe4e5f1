import { newcombeDifferenceZ } from './newcombeDifferenceZ.ts';

/** Beyond this quantile every tail is 0 in double precision. */
const MAX_Z = 40;
const PRECISION = 1e-13;

/**
 * The quantile z at which Newcombe's interval of a difference touches 0. The interval excludes 0 for every smaller z
 * and holds it for every larger one, so a test made of it never contradicts the interval.
 *
 * Bisection on [0, 40], sped up by false position (Illinois): the bracket is kept at every step. Wilson's half-widths
 * grow with z, so there is one root at most.
 *
 * @param k1 successes of the first, 0 ≤ k1 ≤ n1, not necessarily whole; likewise k2, n2
 * @returns from 0 (equal shares) to 40 (no quantile that matters reaches 0)
 * @throws RangeError where Wilson's interval does not exist
 * @source METHOD 3.3; Dowell & Jarratt 1971 for the Illinois step
 * @example newcombeTouchingZ(50, 100, 50, 100) // 0
 */
export function newcombeTouchingZ(k1: number, n1: number, k2: number, n2: number): number {
  const difference = k1 / n1 - k2 / n2;
  // The greater share first, so that the bound which reaches 0 is the lower one.
  const low =
    difference >= 0
      ? (z: number) => newcombeDifferenceZ(k1, n1, k2, n2, z).low
      : (z: number) => newcombeDifferenceZ(k2, n2, k1, n1, z).low;
  let excludes = 0;
  let excess = low(0);
  if (!(excess > 0)) return 0;
  let holds = MAX_Z;
  let lack = low(MAX_Z);
  if (lack > 0) return MAX_Z;
  let lastMoved: 'excludes' | 'holds' | undefined;
  while (holds - excludes > PRECISION * Math.max(1, holds)) {
    const guess = (excludes * lack - holds * excess) / (lack - excess);
    const z = guess > excludes && guess < holds ? guess : (excludes + holds) / 2;
    if (z === excludes || z === holds) break;
    const bound = low(z);
    if (bound === 0) return z;
    if (bound > 0) {
      excludes = z;
      excess = bound;
      if (lastMoved === 'excludes') lack /= 2;
      lastMoved = 'excludes';
    } else {
      holds = z;
      lack = bound;
      if (lastMoved === 'holds') excess /= 2;
      lastMoved = 'holds';
    }
  }
  return (excludes + holds) / 2;
}
