/**
 * The counts k that a percentage printed with some decimals allows, given n: |100 k/n − percent| ≤ ½·10^−decimals,
 * both ends included because the publisher's rounding of a half is unknown.
 *
 * Where the percentage has no more digits than its decimals say, the bounds are quotients of whole numbers, and no
 * rounding of ours can lose or add a count.
 *
 * @param percent as printed, 0 to 100
 * @param n whole number > 0
 * @param decimals with which it was printed, ≥ 0
 * @returns smallest and greatest count; undefined where none fits (33 % of 4)
 * @throws RangeError for a percent outside [0, 100], n not a whole number > 0, decimals not a whole number ≥ 0
 * @source METHOD 3.9; Brown & Heathers 2017 (GRIM)
 * @example reconstructK(72, 302, 0) // {"min": 216, "max": 218}
 */
export function reconstructK(
  percent: number,
  n: number,
  decimals: number,
): { readonly min: number; readonly max: number } | undefined {
  if (!(percent >= 0 && percent <= 100)) throw new RangeError(`invalid percent; not in [0, 100]: ${percent}`);
  if (!(n > 0 && Number.isInteger(n))) throw new RangeError(`invalid n; not a whole number > 0: ${n}`);
  if (!(decimals >= 0 && Number.isInteger(decimals))) {
    throw new RangeError(`invalid decimals; not a whole number >= 0: ${decimals}`);
  }
  const scale = 10 ** decimals;
  const scaled = percent * scale;
  const printed = Math.abs(scaled - Math.round(scaled)) < 1e-6 ? Math.round(scaled) : scaled;
  const min = Math.max(0, Math.ceil(((2 * printed - 1) * n) / (200 * scale)));
  const max = Math.min(n, Math.floor(((2 * printed + 1) * n) / (200 * scale)));
  return min <= max ? { min, max } : undefined;
}
