import type { LinearisedEstimate, StratumCount } from './stratifiedProportion.ts';

/** One stratum: k of `base` of n, as in acceptable answers of answered calls of all calls. */
export interface StratumRatio extends StratumCount {
  /** k ≤ base ≤ n. */
  readonly base: number;
}

/**
 * Share within a part of a stratified sample, as a ratio of two stratified totals: Σ W k/n over Σ W base/n. So the
 * weighted `acceptable` is exactly the weighted `resolved` over the weighted `pickup`.
 *
 * Variance by linearisation: each observation stands as (y − R x) / X, where x says whether it is in the base, y
 * whether it counts, X is the weighted share of the base; these have a stratified mean of 0, and its variance is that
 * of R. Squares are summed by pairs of unlike observations, without a difference of near equals, so that strata of
 * one kind each give exactly 0.
 *
 * @param strata one or more, each of more than one observation, base may be 0 in some; shares need not sum to 1. With
 *   base = n everywhere it is {@link stratifiedProportion}
 * @returns undefined where the base is empty in every stratum
 * @throws RangeError without a stratum, for n not > 1, k outside [0, base], base outside [0, n] or a share not > 0
 * @source METHOD 2 and 3.4; Woodruff 1971, J. Am. Stat. Assoc. 66:411-414; Cochran 1977, Sampling Techniques, 6.11
 * @example stratifiedRatio([{ k: 5, base: 10, n: 20, share: 1 }]) // {"value": 0.5, "variance": 0.0263157894737}
 */
export function stratifiedRatio(strata: readonly StratumRatio[]): LinearisedEstimate | undefined {
  if (!(strata.length > 0)) throw new RangeError('invalid strata; not one or more: 0');
  let numerator = 0;
  let denominator = 0;
  for (const { k, base, n, share } of strata) {
    if (!(n > 1)) throw new RangeError(`invalid n; not > 1: ${n}`);
    if (!(base >= 0 && base <= n)) throw new RangeError(`invalid base; not in [0, ${n}]: ${base}`);
    if (!(k >= 0 && k <= base)) throw new RangeError(`invalid k; not in [0, ${base}]: ${k}`);
    if (!(share > 0)) throw new RangeError(`invalid share; not > 0: ${share}`);
    numerator += share * (k / n);
    denominator += share * (base / n);
  }
  if (denominator === 0) return undefined;
  const ratio = numerator / denominator;
  let variance = 0;
  for (const { k, base, n, share } of strata) {
    const misses = base - k;
    const outside = n - base;
    const squares = (k * misses + k * outside * (1 - ratio) ** 2 + misses * outside * ratio ** 2) / n;
    variance += (share * share * squares) / (n * (n - 1));
  }
  return { value: ratio, variance: variance / (denominator * denominator) };
}
