import { wilsonZ } from './wilsonZ.ts';

/** p₁ − p₂ with its interval, shares from −1 to 1. */
export interface Difference {
  readonly difference: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Newcombe's interval (method 10) of a difference of two proportions for a given quantile z.
 *
 * The lower bound goes with the lower bound of the first share and the **upper** one of the second; the classic bug
 * swaps the pairs.
 *
 * @param k1 successes of the first, 0 ≤ k1 ≤ n1, not necessarily whole; likewise k2, n2
 * @param z quantile, ≥ 0
 * @throws RangeError where Wilson's interval does not exist
 * @source Newcombe 1998, Stat. Med. 17:873-890
 * @example newcombeDifferenceZ(0, 10, 0, 10, 1.959963984540054).high // 0.277532799863
 */
export function newcombeDifferenceZ(k1: number, n1: number, k2: number, n2: number, z: number): Difference {
  const first = wilsonZ(k1, n1, z);
  const second = wilsonZ(k2, n2, z);
  const p1 = k1 / n1;
  const p2 = k2 / n2;
  const difference = p1 - p2;
  return {
    difference,
    low: difference - length(p1 - first.low, second.high - p2),
    high: difference + length(first.high - p1, p2 - second.low),
  };
}

/** `Math.hypot` guards against overflow, which shares cannot reach, and takes ten times as long. */
function length(x: number, y: number): number {
  return Math.sqrt(x * x + y * y);
}
