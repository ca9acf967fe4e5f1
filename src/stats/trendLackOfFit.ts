import { chiSquareSf } from './chiSquareSf.ts';
import { cochranArmitage, type ScoredShare } from './cochranArmitage.ts';
import { heterogeneityChiSquare } from './heterogeneityChiSquare.ts';

/**
 * Departure from a linear trend: what heterogeneity among the proportions the trend leaves unexplained.
 *
 * @param shares three or more, k and n not necessarily whole
 * @returns χ² with K − 2 degrees of freedom and its p; undefined where the trend cannot be tested
 * @throws RangeError for fewer than three shares, n not > 0 or k outside [0, n]
 * @source Armitage 1955, Biometrics 11:375-386
 * @example trendLackOfFit([{ k: 10, n: 50, score: 1 }, { k: 20, n: 50, score: 2 }, { k: 30, n: 50, score: 3 }]).p // 1
 */
export function trendLackOfFit(
  shares: readonly ScoredShare[],
): { readonly chi2: number; readonly df: number; readonly p: number } | undefined {
  if (!(shares.length >= 3)) throw new RangeError(`invalid shares; not >= 3: ${shares.length}`);
  const trend = cochranArmitage(shares);
  if (trend === undefined) return undefined;
  const heterogeneity = heterogeneityChiSquare(shares)?.chi2 ?? 0;
  const chi2 = Math.max(0, heterogeneity - trend.chi2);
  const df = shares.length - 2;
  return { chi2, df, p: chiSquareSf(chi2, df) };
}
