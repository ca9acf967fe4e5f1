/** One stratum: k successes of n; `share` is its weight in the whole. */
export interface StratumCount {
  readonly k: number;
  readonly n: number;
  readonly share: number;
}

/** An estimate with its design-based variance (the square of its standard error). */
export interface LinearisedEstimate {
  readonly value: number;
  readonly variance: number;
}

/**
 * Stratified estimate of a proportion: Σ W k/n, with variance Σ W² p(1 − p)/(n − 1) over the strata.
 *
 * @param strata one or more, each of more than one observation ({@link collapseStrata} joins smaller ones); shares
 *   need not sum to 1
 * @throws RangeError without a stratum, for n not > 1, k outside [0, n] or a share not > 0
 * @source METHOD 3.4; Cochran 1977, Sampling Techniques, 5.3 and 5A.9
 * @example stratifiedProportion([{ k: 5, n: 10, share: 1 }]) // {"value": 0.5, "variance": 0.0277777777778}
 */
export function stratifiedProportion(strata: readonly StratumCount[]): LinearisedEstimate {
  if (!(strata.length > 0)) throw new RangeError('invalid strata; not one or more: 0');
  let shares = 0;
  let sum = 0;
  let variance = 0;
  for (const { k, n, share } of strata) {
    if (!(n > 1)) throw new RangeError(`invalid n; not > 1: ${n}`);
    if (!(k >= 0 && k <= n)) throw new RangeError(`invalid k; not in [0, ${n}]: ${k}`);
    if (!(share > 0)) throw new RangeError(`invalid share; not > 0: ${share}`);
    const p = k / n;
    shares += share;
    sum += share * p;
    variance += (share * share * p * (1 - p)) / (n - 1);
  }
  return { value: sum / shares, variance: variance / (shares * shares) };
}
