/** Two remainders closer than this are a tie that floating point has blurred. */
const TIE = 1e-9;

/**
 * Splits a whole number in proportion to weights by largest remainders (Hamilton); ties go to the lowest position.
 *
 * @param weights each ≥ 0, at least one > 0; need not sum to 1
 * @param total whole number ≥ 0
 * @returns whole numbers that sum to total
 * @throws RangeError for weights or a total outside those
 * @example largestRemainder([0.4, 0.4, 0.2], 17) // [7, 7, 3]
 */
export function largestRemainder(weights: readonly number[], total: number): number[] {
  if (!(total >= 0 && Number.isInteger(total))) {
    throw new RangeError(`invalid total; not a whole number >= 0: ${total}`);
  }
  for (const weight of weights) if (!(weight >= 0)) throw new RangeError(`invalid weight; not >= 0: ${weight}`);
  const sum = weights.reduce((whole, weight) => whole + weight, 0);
  if (!(sum > 0 && sum < Infinity)) throw new RangeError(`invalid weights; sum not > 0: ${sum}`);
  const quotas = weights.map((weight) => (weight * total) / sum);
  const shares = quotas.map((quota) => Math.floor(quota + TIE));
  const missing = total - shares.reduce((whole, share) => whole + share, 0);
  // A sort leaves equals in their order, so ties go to the lowest position.
  const byRemainder = quotas
    .map((quota, index) => ({ remainder: Math.round((quota - Math.floor(quota + TIE)) / TIE), index }))
    .sort((x, y) => y.remainder - x.remainder);
  for (const { index } of byRemainder.slice(0, missing)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}
