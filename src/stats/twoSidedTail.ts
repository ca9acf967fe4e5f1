import { normalCdf } from './normalCdf.ts';
import { regularizedBeta } from './regularizedBeta.ts';
import { studentAsNormal } from './studentAsNormal.ts';

const MANY_DEGREES_OF_FREEDOM = 1e6;

/**
 * Chance that a statistic of Student's law is at least this far from 0: its two-sided p-value. With infinite degrees
 * of freedom the law is the normal one.
 *
 * P(|T| ≥ t) = I_x(df/2, 1/2) with x = df/(df + t²), or its mirror.
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
  if (degreesOfFreedom === Infinity) return 2 * normalCdf(-distance);
  if (degreesOfFreedom >= MANY_DEGREES_OF_FREEDOM) return 2 * normalCdf(-studentAsNormal(distance, degreesOfFreedom));
  const squared = distance * distance;
  const whole = degreesOfFreedom + squared;
  // Near the middle 1 − x is at hand and x itself rounds to 1; far out the tail itself is, and 1 less it has no digit left.
  const near = squared < degreesOfFreedom ? 1 - regularizedBeta(squared / whole, 0.5, degreesOfFreedom / 2) : 0;
  return near > 0.5 ? near : regularizedBeta(degreesOfFreedom / whole, degreesOfFreedom / 2, 0.5);
}
