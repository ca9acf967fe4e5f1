/**
 * Variance of a sum of independent contributions, drawn in strata: Σ n/(n − 1) Σ (c − mean of its stratum)². With the
 * linearised contributions of an estimate it is that estimate's variance.
 *
 * @param contributions one of each unit, in the units of the estimate
 * @param strata the stratum of each unit, in the same order; two units or more in each
 * @throws RangeError for no unit, lists of unequal length, a stratum of one, or a contribution that is no finite number
 * @source Woodruff 1971, J. Am. Stat. Assoc. 66:411-414; Särndal, Swensson & Wretman 1992, 5.5
 * @example stratifiedVariance([0.125, -0.125, -0.125, 0.125], ['', '', '', '']) // 0.0833333333333
 */
export function stratifiedVariance(contributions: readonly number[], strata: readonly string[]): number {
  if (!(contributions.length > 0)) throw new RangeError('invalid contributions; not one or more: 0');
  if (strata.length !== contributions.length) {
    throw new RangeError(`invalid strata; not one a contribution: ${strata.length} for ${contributions.length}`);
  }
  const members = new Map<string, number[]>();
  for (const [unit, contribution] of contributions.entries()) {
    if (!Number.isFinite(contribution)) throw new RangeError(`invalid contribution; not finite: ${contribution}`);
    const stratum = strata[unit] ?? '';
    const own = members.get(stratum);
    if (own === undefined) members.set(stratum, [contribution]);
    else own.push(contribution);
  }
  let variance = 0;
  for (const [stratum, own] of members) {
    const n = own.length;
    if (!(n > 1)) throw new RangeError(`invalid stratum; not two units or more: ${stratum}`);
    const mean = own.reduce((sum, contribution) => sum + contribution, 0) / n;
    const squares = own.reduce((sum, contribution) => sum + (contribution - mean) ** 2, 0);
    variance += (n / (n - 1)) * squares;
  }
  return variance;
}
