/**
 * Granularity-related inconsistency of means: can n whole marks have a mean that prints so? Both ends of the rounding
 * count, because the rule for a half is unknown. Percentages are the task of `reconstructK`.
 *
 * @param mean as printed
 * @param n how many whole marks, > 0; the number of marks times the number of items where a mark is itself a mean
 * @param decimals with which it was printed, ≥ 0
 * @returns false where no total of whole marks gives this mean
 * @throws RangeError for a mean that is no number, n not a whole number > 0, decimals not a whole number ≥ 0
 * @source Brown & Heathers 2017, Soc. Psychol. Personal. Sci. 8:363-369
 * @example grim(5.19, 28, 2) // false
 */
export function grim(mean: number, n: number, decimals: number): boolean {
  if (!Number.isFinite(mean)) throw new RangeError(`invalid mean; not a number: ${mean}`);
  if (!(n > 0 && Number.isInteger(n))) throw new RangeError(`invalid n; not a whole number > 0: ${n}`);
  if (!(decimals >= 0 && Number.isInteger(decimals))) {
    throw new RangeError(`invalid decimals; not a whole number >= 0: ${decimals}`);
  }
  const scale = 10 ** decimals;
  const scaled = mean * scale;
  // Quotients of whole numbers from here on, so that no rounding of ours decides.
  const printed = Math.abs(scaled - Math.round(scaled)) < 1e-6 ? Math.round(scaled) : scaled;
  const least = Math.ceil(((2 * printed - 1) * n) / (2 * scale));
  const most = Math.floor(((2 * printed + 1) * n) / (2 * scale));
  return least <= most;
}
