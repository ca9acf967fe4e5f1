import type { IncidenceCurve } from './cumulativeIncidence.ts';

/** A share that floating point leaves this far below p has reached p. */
const ROUNDING = 1e-12;

/**
 * The smallest time by which a share p of all had the event: the wait of all calls, not of those answered.
 *
 * @param curve of `cumulativeIncidence`
 * @param p strictly between 0 and 1
 * @returns undefined where the share is never reached
 * @throws RangeError unless 0 < p < 1
 * @source METHOD 2, `wait_median` and `wait_p90`; Peng & Fine 2007, Biometrika 94:735-744
 * @example incidenceQuantile(cumulativeIncidence([{ time: 9, end: 'event' }, { time: 5, end: 'competing' }]), 0.5) // 9
 */
export function incidenceQuantile(curve: IncidenceCurve, p: number): number | undefined {
  if (!(p > 0 && p < 1)) throw new RangeError(`invalid p; not in (0, 1): ${p}`);
  return curve.steps.find(({ incidence }) => incidence >= p - ROUNDING)?.time;
}
