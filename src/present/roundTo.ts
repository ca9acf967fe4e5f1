/**
 * Rounds half away from zero on the decimal that a reader would write: 28.499999999999996 (0.285 × 100) counts as 28.5.
 * Never gives −0.
 *
 * @example roundTo(28.5, 0) // 29
 */
export function roundTo(value: number, decimals: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`invalid number; not finite: ${value}`);
  const written = Number(Math.abs(value).toPrecision(13));
  const rounded = shift(Math.round(shift(written, decimals)), -decimals);
  return value < 0 && rounded > 0 ? -rounded : rounded;
}

/** × 10^places without the error of a multiplication: the exponent is written, not computed. */
function shift(value: number, places: number): number {
  const [digits = '0', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}
