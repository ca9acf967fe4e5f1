import { normalQuantile } from './normalQuantile.ts';

/**
 * The quantile with which two intervals drawn side by side just fail to overlap where their difference is just
 * significant: z √(1 + r²) / (1 + r). With plain 95 % intervals, « they overlap » does not mean « no difference ».
 *
 * @param confidence level of the pairwise test, strictly between 0 and 1
 * @param ratio of the two standard errors, > 0; 1 where they are equal
 * @throws RangeError unless 0 < confidence < 1 and ratio > 0
 * @source Goldstein & Healy 1995, J. R. Stat. Soc. A 158:175-177
 * @example comparisonZ(0.95, 1) // 1.38590382435
 */
export function comparisonZ(confidence: number, ratio: number): number {
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`invalid confidence; not in (0, 1): ${confidence}`);
  if (!(ratio > 0 && ratio < Infinity)) throw new RangeError(`invalid ratio; not > 0: ${ratio}`);
  return (normalQuantile((1 + confidence) / 2) * Math.sqrt(1 + ratio * ratio)) / (1 + ratio);
}
