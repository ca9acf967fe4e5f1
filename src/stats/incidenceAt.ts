import type { IncidenceCurve } from './cumulativeIncidence.ts';

/** Less than this share still waiting is nobody, blurred by floating point. */
const NOBODY = 1e-12;

/**
 * Share that had the event by a time: the curve's value there.
 *
 * @param curve of `cumulativeIncidence`
 * @param time ≥ 0, included
 * @returns from 0 to 1; undefined after the last observation while some were still waiting: the data do not say
 * @throws RangeError for a time not ≥ 0
 * @example incidenceAt(cumulativeIncidence([{ time: 9, end: 'event' }, { time: 5, end: 'competing' }]), 60) // 0.5
 */
export function incidenceAt(curve: IncidenceCurve, time: number): number | undefined {
  if (!(time >= 0)) throw new RangeError(`invalid time; not >= 0: ${time}`);
  const eventFree = curve.steps.at(-1)?.eventFree ?? 1;
  if (time > curve.observedUntil && eventFree > NOBODY) return undefined;
  return curve.steps.findLast((step) => step.time <= time)?.incidence ?? 0;
}
