import { normalQuantile } from './normalQuantile.ts';

/** A size that is whole but for rounding stays what it is. */
const ROUNDING = 1e-9;

/**
 * How many calls make the interval of a share reach no further than a margin on either side.
 *
 * Wilson's half-width falls as n grows; with N = n + z² its square is a quadratic in N, whose root is the size.
 *
 * @param margin half-width wanted, strictly between 0 and 0.5
 * @param share expected, from 0 to 1; 0.5 asks most
 * @param confidence level, strictly between 0 and 1
 * @returns whole sizes: by Wilson's interval, ours, and by Wald's, the textbook's
 * @throws RangeError for a margin, share or confidence outside those
 * @source METHOD 5; Piegorsch 2004, Comput. Stat. Data Anal. 46:309-316
 * @example sampleSizeForMargin(0.05, 0.5, 0.95) // {"wilson": 381, "wald": 385}
 */
export function sampleSizeForMargin(
  margin: number,
  share: number,
  confidence: number,
): { readonly wilson: number; readonly wald: number } {
  if (!(margin > 0 && margin < 0.5)) throw new RangeError(`invalid margin; not in (0, 0.5): ${margin}`);
  if (!(share >= 0 && share <= 1)) throw new RangeError(`invalid share; not in [0, 1]: ${share}`);
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`invalid confidence; not in (0, 1): ${confidence}`);
  const z2 = normalQuantile((1 + confidence) / 2) ** 2;
  const m2 = margin * margin;
  const spread = share * (1 - share);
  const shifted = (z2 * (spread + Math.sqrt(spread * spread + 4 * m2 * (0.25 - spread)))) / (2 * m2);
  return { wilson: Math.ceil(shifted - z2 - ROUNDING), wald: Math.ceil((z2 * spread) / m2 - ROUNDING) };
}
