import { chiSquareSf } from './chiSquareSf.ts';

/**
 * Pearson's χ² of « all these proportions are equal », without continuity correction. Of two it is the square of the
 * pooled z.
 *
 * @param shares two or more, k and n not necessarily whole
 * @returns χ² with K − 1 degrees of freedom and its p; undefined where all are 0 or all are 1
 * @throws RangeError for fewer than two shares, n not > 0 or k outside [0, n]
 * @source Pearson 1900, Phil. Mag. 50:157-175
 * @example heterogeneityChiSquare([{ k: 85, n: 302 }, { k: 189, n: 408 }]).chi2 // 24.1976210547
 */
export function heterogeneityChiSquare(
  shares: readonly { readonly k: number; readonly n: number }[],
): { readonly chi2: number; readonly df: number; readonly p: number } | undefined {
  if (!(shares.length >= 2)) throw new RangeError(`invalid shares; not >= 2: ${shares.length}`);
  let totalK = 0;
  let totalN = 0;
  for (const { k, n } of shares) {
    if (!(n > 0)) throw new RangeError(`invalid n; not > 0: ${n}`);
    if (!(k >= 0 && k <= n)) throw new RangeError(`invalid k; not in [0, ${n}]: ${k}`);
    totalK += k;
    totalN += n;
  }
  if (shares.every(({ k }) => k === 0) || shares.every(({ k, n }) => k === n)) return undefined;
  const pooled = totalK / totalN;
  const chi2 = shares.reduce((sum, { k, n }) => sum + (k - n * pooled) ** 2 / (n * pooled * (1 - pooled)), 0);
  const df = shares.length - 1;
  return { chi2, df, p: chiSquareSf(chi2, df) };
}
