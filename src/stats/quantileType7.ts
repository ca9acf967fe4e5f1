/**
 * Sample quantile by linear interpolation of the order statistics at 1 + (n − 1) p: type 7, the default of R.
 *
 * @param values one or more numbers, in any order
 * @param p share from 0 to 1
 * @throws RangeError without a value, or for p outside [0, 1]
 * @source Hyndman & Fan 1996, Am. Stat. 50:361-365
 * @example quantileType7([1, 2, 3, 4], 0.5) // 2.5
 */
export function quantileType7(values: readonly number[], p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`invalid p; not in [0, 1]: ${p}`);
  if (!(values.length > 0)) throw new RangeError('invalid values; not one or more: 0');
  const sorted = [...values].sort((x, y) => x - y);
  const position = (sorted.length - 1) * p;
  const below = sorted[Math.floor(position)] ?? NaN;
  const above = sorted[Math.ceil(position)] ?? NaN;
  // Where both are the same (∞ included) there is nothing to interpolate.
  return below === above ? below : below + (position - Math.floor(position)) * (above - below);
}
