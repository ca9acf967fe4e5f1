/** Floating point may leave a size this far, in proportion, from the whole number that it is. */
const ROUNDING = 1e-9;

/**
 * An effective size, never above what was counted, and exactly that where only floating point tells them apart: a
 * sample of 100 that comes out as 99.99999999999996 is ranked.
 *
 * @param size > 0
 * @param counted whole, > 0
 * @throws RangeError for a size or a count not > 0
 * @example notAbove(99.99999999999996, 100) // 100
 */
export function notAbove(size: number, counted: number): number {
  if (!(size > 0)) throw new RangeError(`invalid size; not > 0: ${size}`);
  if (!(counted > 0)) throw new RangeError(`invalid counted; not > 0: ${counted}`);
  return size > counted * (1 - ROUNDING) ? counted : size;
}
