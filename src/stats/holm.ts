/** What Holm's procedure says of each hypothesis, in the order given. */
export interface HolmResult {
  /** p-values adjusted for the number of hypotheses, from 0 to 1. */
  readonly adjusted: readonly number[];
  readonly rejected: readonly boolean[];
}

/**
 * Holm's step-down procedure: holds the chance of even one false rejection under alpha, whatever the dependence.
 *
 * @param pValues each from 0 to 1
 * @param alpha family-wise error, strictly between 0 and 1
 * @throws RangeError for a p outside [0, 1] or an alpha outside (0, 1)
 * @source Holm 1979, Scand. J. Stat. 6:65-70
 * @example holm([0.01, 0.04, 0.03], 0.05).adjusted // [0.03, 0.06, 0.06]
 */
export function holm(pValues: readonly number[], alpha: number): HolmResult {
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`invalid alpha; not in (0, 1): ${alpha}`);
  const ascending = pValues
    .map((p, index) => {
      if (!(p >= 0 && p <= 1)) throw new RangeError(`invalid p; not in [0, 1]: ${p}`);
      return { p, index };
    })
    .sort((x, y) => x.p - y.p);
  const adjusted = new Array<number>(pValues.length).fill(1);
  let greatest = 0;
  ascending.forEach(({ p, index }, r) => {
    greatest = Math.max(greatest, Math.min(1, (pValues.length - r) * p));
    adjusted[index] = greatest;
  });
  return { adjusted, rejected: adjusted.map((p) => p <= alpha) };
}
