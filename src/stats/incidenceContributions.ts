import type { EndedWait } from './cumulativeIncidence.ts';

/**
 * What each unit contributes to the cumulative incidence at a time: its weight times the influence function of Aalen
 * and Johansen's estimate. They sum to 0, and `stratifiedVariance` of them is the variance of the estimate. Where
 * nothing is censored before the time, a unit contributes w (1{had the event by then} − CIF) / Σ w, as in a share.
 *
 * A unit at risk at a time t_j adds (d − h) / n to the hazard there, d being 1 where its own wait ends so. A hazard of
 * the event lifts the curve by S(t_j⁻); one of any end takes away, with the units lost, what was still to come:
 * (CIF(t) − CIF(t_j)) / (1 − h_j).
 *
 * @param waits as for {@link cumulativeIncidence}
 * @param time ≥ 0, included
 * @returns in the order of the waits; 0 for those that weigh nothing
 * @throws RangeError for a time not ≥ 0, as for an invalid wait
 * @source Andersen, Borgan, Gill & Keiding 1993, Statistical Models Based on Counting Processes, IV.4
 * @example incidenceContributions([{ time: 9, end: 'event' }, { time: 5, end: 'competing' }], 9) // [0.25, -0.25]
 */
export function incidenceContributions(waits: readonly EndedWait[], time: number): number[] {
  if (!(time >= 0)) throw new RangeError(`invalid time; not >= 0: ${time}`);
  const moments = momentsUntil(waits, time);
  const total = moments.reduce((incidence, { lift, eventHazard }) => incidence + lift * eventHazard, 0);
  // A unit still at risk at t_j takes away the hazards there; what one leaves behind is summed once, moment by moment.
  let incidence = 0;
  let passed = 0;
  const ends = moments.map(({ time: at, atRisk, lift, eventHazard, hazard }) => {
    incidence += lift * eventHazard;
    const toCome = hazard < 1 ? (total - incidence) / (1 - hazard) : 0;
    passed += (lift * eventHazard - toCome * hazard) / atRisk;
    return { at, passed, event: (lift - toCome) / atRisk, competing: -toCome / atRisk };
  });
  return waits.map(({ time: end, end: kind, weight = 1 }) => {
    const here = ends[lastUntil(moments, end)];
    if (here === undefined) return 0;
    const own = kind === 'censored' || here.at !== end ? 0 : here[kind];
    return weight * (own - here.passed);
  });
}

interface HazardMoment {
  readonly time: number;
  /** Weight of those whose wait ends then or later. */
  readonly atRisk: number;
  /** S(t⁻): nobody's wait had ended before. */
  readonly lift: number;
  readonly eventHazard: number;
  readonly hazard: number;
}

/** Times up to `time` at which an event or a competing one happened, with the hazards there. */
function momentsUntil(waits: readonly EndedWait[], time: number): HazardMoment[] {
  const sorted = waits.map(({ time: end, end: kind, weight = 1 }) => {
    if (!(end >= 0 && end < Infinity)) throw new RangeError(`invalid time; not >= 0: ${end}`);
    if (!(weight >= 0 && weight < Infinity)) throw new RangeError(`invalid weight; not >= 0: ${weight}`);
    return { end, kind, weight };
  });
  sorted.sort((x, y) => y.end - x.end);
  const found: { readonly time: number; readonly atRisk: number; event: number; all: number }[] = [];
  let atRisk = 0;
  for (let i = 0; i < sorted.length;) {
    const at = sorted[i]?.end ?? NaN;
    let event = 0;
    let all = 0;
    for (; sorted[i]?.end === at; i++) {
      const { kind, weight } = sorted[i] ?? { kind: 'censored', weight: 0 };
      atRisk += weight;
      if (kind === 'event') event += weight;
      if (kind !== 'censored') all += weight;
    }
    if (all > 0 && at <= time) found.push({ time: at, atRisk, event, all });
  }
  let lift = 1;
  return found.reverse().map((moment) => {
    const hazard = moment.all / moment.atRisk;
    const before = lift;
    lift *= 1 - hazard;
    return {
      time: moment.time,
      atRisk: moment.atRisk,
      lift: before,
      eventHazard: moment.event / moment.atRisk,
      hazard,
    };
  });
}

/** Position of the last moment at or before a time; −1 before the first. */
function lastUntil(moments: readonly HazardMoment[], time: number): number {
  let low = -1;
  let high = moments.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((moments[middle]?.time ?? Infinity) <= time) low = middle;
    else high = middle;
  }
  return low;
}
