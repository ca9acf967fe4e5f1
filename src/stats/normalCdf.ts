import { upperGamma } from './upperGamma.ts';

/**
 * Distribution function Φ(z) of the standard normal law. Relative precision holds in the lower tail, so that
 * `2 * normalCdf(-z)` is a p-value at any z.
 *
 * @param z any number
 * @returns a share from 0 to 1
 * @throws RangeError when z is not a number
 * @source Φ(−z) = Q(½, z²/2) / 2, Abramowitz & Stegun 1964, 7.1.2 and 6.5.17
 * @example normalCdf(1.959963984540054) // 0.975
 */
export function normalCdf(z: number): number {
  if (Number.isNaN(z)) throw new RangeError(`invalid z; not a number: ${z}`);
  const tail = upperGamma(0.5, (z * z) / 2) / 2;
  return z < 0 ? tail : 1 - tail;
}
