import { normalQuantile } from './normalQuantile.ts';
import { tQuantile } from './tQuantile.ts';

/**
 * The quantile by which an interval of a level reaches out on either side: Student's where a caller effect was
 * estimated from few callers, the normal's with infinite degrees of freedom.
 *
 * @param confidence level, strictly between 0 and 1
 * @param degreesOfFreedom > 0; Infinity for the normal law
 * @returns > 0, the z of `wilsonZ` and `newcombeDifferenceZ`
 * @throws RangeError unless 0 < confidence < 1 and degreesOfFreedom > 0
 * @source METHOD 3.4, step 5
 * @example twoSidedQuantile(0.95, 9) // 2.262157162798
 */
export function twoSidedQuantile(confidence: number, degreesOfFreedom: number): number {
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`invalid confidence; not in (0, 1): ${confidence}`);
  const p = (1 + confidence) / 2;
  if (degreesOfFreedom === Infinity) return normalQuantile(p);
  // The callers of a campaign are as many for each of its figures: Student's quantile is sought once.
  if (last.p !== p || last.degreesOfFreedom !== degreesOfFreedom) {
    last = { p, degreesOfFreedom, quantile: tQuantile(p, degreesOfFreedom) };
  }
  return last.quantile;
}

let last = { p: NaN, degreesOfFreedom: NaN, quantile: NaN };
