import { upperGamma } from './upperGamma.ts';

/**
 * Upper tail of the χ² law: P(χ²_df ≥ x), the p-value of a χ² statistic.
 *
 * @param x statistic, ≥ 0
 * @param df degrees of freedom, > 0
 * @returns a share from 0 to 1
 * @throws RangeError unless x ≥ 0 and df > 0
 * @source Abramowitz & Stegun 1964, 26.4.19
 * @example chiSquareSf(7.5, 3) // 0.0575584519726
 */
export function chiSquareSf(x: number, df: number): number {
  if (!(x >= 0)) throw new RangeError(`invalid x; not >= 0: ${x}`);
  if (!(df > 0)) throw new RangeError(`invalid df; not > 0: ${df}`);
  return upperGamma(df / 2, x / 2);
}
