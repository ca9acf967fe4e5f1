import { newcombeTouchingZ } from './newcombeTouchingZ.ts';
import { twoSidedTail } from './twoSidedTail.ts';

/**
 * Two-sided p-value of « the two proportions are equal » where the interval takes Student's quantile: the α at which
 * Newcombe's interval with t quantiles of level 1 − α touches 0. So it never contradicts that interval, and with
 * infinite degrees of freedom it is `newcombePValue`.
 *
 * Where not even the quantile 40 reaches 0, the p of 40 stands for all smaller ones.
 *
 * @param k1 successes of the first, 0 ≤ k1 ≤ n1, not necessarily whole; likewise k2, n2
 * @param degreesOfFreedom > 0; Infinity for the normal law
 * @returns from 0 to 1; exactly 1 where the shares are equal
 * @throws RangeError unless n > 0 and 0 ≤ k ≤ n on both sides and degreesOfFreedom > 0
 * @source METHOD 3.3 and 3.4, step 5
 * @example newcombePValueT(56, 70, 48, 80, Infinity) // 0.00813314035861
 */
export function newcombePValueT(k1: number, n1: number, k2: number, n2: number, degreesOfFreedom: number): number {
  return twoSidedTail(newcombeTouchingZ(k1, n1, k2, n2), degreesOfFreedom);
}
