import { chiSquareSf } from './chiSquareSf.ts';
import type { FourfoldTable } from './fisherExact.ts';

/**
 * Cochran, Mantel and Haenszel's test of one association in several fourfold tables, without continuity correction:
 * do two callers obtain different results at the same organisations?
 *
 * @param tables one a stratum, counts ≥ 0
 * @returns χ² with one degree of freedom, its p, and Mantel and Haenszel's common odds ratio (∞ where nothing speaks
 *   against); undefined where no table can tell, an empty margin leaving it no variance
 * @throws RangeError for a count not ≥ 0
 * @source Mantel & Haenszel 1959, J. Natl. Cancer Inst. 22:719-748
 * @example cochranMantelHaenszel([[[20, 30], [10, 40]], [[25, 25], [15, 35]]]).commonOddsRatio // 2.48148148148
 */
export function cochranMantelHaenszel(
  tables: readonly FourfoldTable[],
): { readonly chi2: number; readonly p: number; readonly commonOddsRatio: number } | undefined {
  let excess = 0;
  let variance = 0;
  let concordant = 0;
  let discordant = 0;
  for (const table of tables) {
    for (const count of table.flat()) if (!(count >= 0)) throw new RangeError(`invalid count; not >= 0: ${count}`);
    const [[a, b], [c, d]] = table;
    const total = a + b + c + d;
    if (!(total > 1)) continue;
    excess += a - ((a + b) * (a + c)) / total;
    variance += ((a + b) * (c + d) * (a + c) * (b + d)) / (total * total * (total - 1));
    concordant += (a * d) / total;
    discordant += (b * c) / total;
  }
  if (!(variance > 0)) return undefined;
  const chi2 = (excess * excess) / variance;
  return { chi2, p: chiSquareSf(chi2, 1), commonOddsRatio: concordant / discordant };
}
