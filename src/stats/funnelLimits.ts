import type { Interval } from './wilsonZ.ts';

/**
 * Control limits of a funnel plot of proportions: between them lies a share of n trials that the reference explains.
 *
 * The score test's limits, θ ± z √(θ(1 − θ)/n) cut to [0, 1], and not the exact binomial ones: an effective n is not
 * whole, and a share lies outside these exactly where Wilson's interval of it, of the same z, leaves out the reference.
 * Published intervals of figures take another quantile where callers differ, so that one of a share that lies outside may
 * still hold the reference.
 *
 * @param reference θ, the share that all are held against, from 0 to 1
 * @param n trials, > 0, not necessarily whole
 * @param z quantile, ≥ 0: the normal's, or Student's where callers were few
 * @returns shares from 0 to 1
 * @throws RangeError unless 0 ≤ reference ≤ 1, n > 0 and z ≥ 0
 * @source Spiegelhalter 2005, Stat. Med. 24:1185-1202, A.1.1, normal approximation
 * @example funnelLimits(0.5, 100, 1.959963984540054) // {"low": 0.402001800773, "high": 0.597998199227}
 */
export function funnelLimits(reference: number, n: number, z: number): Interval {
  if (!(reference >= 0 && reference <= 1)) throw new RangeError(`invalid reference; not in [0, 1]: ${reference}`);
  if (!(n > 0 && n < Infinity)) throw new RangeError(`invalid n; not > 0: ${n}`);
  if (!(z >= 0 && z < Infinity)) throw new RangeError(`invalid z; not >= 0: ${z}`);
  const reach = z * Math.sqrt((reference * (1 - reference)) / n);
  return { low: Math.max(0, reference - reach), high: Math.min(1, reference + reach) };
}
