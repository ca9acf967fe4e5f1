/** How long one waited, and what ended it: what we wait for, a competing event, or our own patience. */
export interface EndedWait {
  readonly time: number;
  readonly end: 'event' | 'competing' | 'censored';
  /** Sampling weight, ≥ 0; 1 by default. */
  readonly weight?: number;
}

/** From `time` on, shares from 0 to 1 that sum to 1. */
export interface IncidenceStep {
  readonly time: number;
  readonly incidence: number;
  readonly competing: number;
  /** Neither happened yet. */
  readonly eventFree: number;
}

export interface IncidenceCurve {
  /** Times at which something other than censoring happened, ascending. */
  readonly steps: readonly IncidenceStep[];
  /** The last time at which anybody was observed. */
  readonly observedUntil: number;
}

/**
 * Cumulative incidence with competing events (Aalen and Johansen): CIF(t) = Σ S(t⁻) d/n over the times up to t, S being
 * the share free of both events. To take competing events for censoring (1 − Kaplan-Meier) would count those cut off
 * as if they were still waiting for an answer, and overstate it.
 *
 * Who is censored at a time is still at risk for what happens at that time.
 *
 * @param waits in any order; finite times ≥ 0, some weight > 0
 * @throws RangeError for a time not ≥ 0, a weight not ≥ 0, or no weight at all
 * @source METHOD 2.4; Aalen & Johansen 1978, Scand. J. Stat. 5:141-150
 * @example cumulativeIncidence([{ time: 9, end: 'event' }, { time: 5, end: 'competing' }]).steps[1].incidence // 0.5
 */
export function cumulativeIncidence(waits: readonly EndedWait[]): IncidenceCurve {
  const moments = momentsOf(waits);
  const last = moments.at(-1);
  if (last === undefined) throw new RangeError('invalid waits; no weight > 0');
  // From the end, so that the last at risk are exactly those who end last.
  const atRisk = new Array<number>(moments.length);
  let remaining = 0;
  for (let j = moments.length - 1; j >= 0; j--) {
    const { event, competing, censored } = moments[j] ?? last;
    atRisk[j] = remaining += event + competing + censored;
  }
  const steps: IncidenceStep[] = [];
  let [incidence, competing, eventFree] = [0, 0, 1];
  for (const [j, moment] of moments.entries()) {
    const ended = moment.event + moment.competing;
    if (ended === 0) continue;
    const n = atRisk[j] ?? NaN;
    incidence += (eventFree * moment.event) / n;
    competing += (eventFree * moment.competing) / n;
    eventFree *= 1 - ended / n;
    // The sum of steps may miss 1, on either side; where everybody had the event it is exactly 1.
    if (competing === 0) incidence = 1 - eventFree;
    steps.push({ time: moment.time, incidence, competing, eventFree });
  }
  return { steps, observedUntil: last.time };
}

interface Moment {
  readonly time: number;
  event: number;
  competing: number;
  censored: number;
}

/** Weights that end at each time, by what ended them; times ascending. */
function momentsOf(waits: readonly EndedWait[]): Moment[] {
  const moments: Moment[] = [];
  for (const { time, end, weight = 1 } of [...waits].sort((x, y) => x.time - y.time)) {
    if (!(time >= 0 && time < Infinity)) throw new RangeError(`invalid time; not >= 0: ${time}`);
    if (!(weight >= 0 && weight < Infinity)) throw new RangeError(`invalid weight; not >= 0: ${weight}`);
    if (weight === 0) continue;
    let moment = moments.at(-1);
    if (moment?.time !== time) moments.push((moment = { time, event: 0, competing: 0, censored: 0 }));
    moment[end] += weight;
  }
  return moments;
}
