import { normalCdf } from './normalCdf.ts';
import { regularizedBeta } from './regularizedBeta.ts';

/**
 * Chance that a statistic of Student's law is at least this far from 0: its two-sided p-value. With infinite degrees
 * of freedom the law is the normal one.
 *
 * @param distance ≥ 0
 * @param degreesOfFreedom > 0, not necessarily whole; Infinity for the normal law
 * @returns from 0 to 1
 * @throws RangeError unless distance ≥ 0 and degreesOfFreedom > 0
 * @source Abramowitz & Stegun 1964, 26.7.1
 * @example twoSidedTail(2.262157162798, 9) // 0.05
 */
export function twoSidedTail(distance: number, degreesOfFreedom: number): number {
  if (!(distance >= 0)) throw new RangeError(`invalid distance; not >= 0: ${distance}`);
  if (!(degreesOfFreedom > 0)) throw new RangeError(`invalid degreesOfFreedom; not > 0: ${degreesOfFreedom}`);
  if (distance === Infinity) return 0;
  if (degreesOfFreedom === Infinity) return 2 * normalCdf(-distance);
  return regularizedBeta(degreesOfFreedom / (degreesOfFreedom + distance * distance), degreesOfFreedom / 2, 0.5);
}
