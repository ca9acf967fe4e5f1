import { newcombeTouchingZ } from './newcombeTouchingZ.ts';
import { normalCdf } from './normalCdf.ts';

/**
 * Two-sided p-value of « the two proportions are equal »: the α at which Newcombe's interval of level 1 − α touches 0.
 *
 * @param k1 successes of the first, 0 ≤ k1 ≤ n1, not necessarily whole; likewise k2, n2
 * @returns from 0 to 1; exactly 1 where the shares are equal
 * @throws RangeError unless n > 0 and 0 ≤ k ≤ n on both sides
 * @source METHOD 3.3
 * @example newcombePValue(56, 70, 48, 80) // 0.00813314035861
 */
export function newcombePValue(k1: number, n1: number, k2: number, n2: number): number {
  return 2 * normalCdf(-newcombeTouchingZ(k1, n1, k2, n2));
}
