import { isEligible } from '../domain/disposition.ts';
import { cumulativeIncidence } from '../stats/cumulativeIncidence.ts';
import { incidenceContributions } from '../stats/incidenceContributions.ts';
import type { WeightedValue } from '../stats/weightedQuantile.ts';
import { attemptWaits } from './attemptWaits.ts';
import { correctIncomplete } from './correctIncomplete.ts';
import type { EligibleSequence } from './eligibleSequence.ts';
import type { Linearised } from './linearised.ts';
import { medianIndicator, type CorrectedDurations } from './medianIndicator.ts';
import { reachEstimate } from './reachEstimate.ts';
import type { SampleGroup } from './sampleGroup.ts';

/** Time on the phone until a human answered, all attempts added up. Who never got through comes last. */
export const timeSpentMedian = medianIndicator({
  id: 'time_spent_median',
  secondsOf: timeSpent,
  corrected: (group) => {
    const stopped = correctIncomplete(group, reachEstimate);
    if (group.sequences.every((sequence) => timeSpent(sequence) === undefined)) return undefined;
    return stopped && !('kind' in stopped) ? makeUpForStopped(group, stopped.value) : stopped;
  },
});

/** Dials that count for nothing count for no time. */
function timeSpent({ attempts, outcome }: EligibleSequence): number | undefined {
  const eligible = attempts.filter(({ disposition }) => isEligible(disposition));
  if (eligible.length === 0) return undefined;
  if (outcome.kind !== 'reached') return Infinity;
  return eligible.reduce((sum, { timeToExitSeconds }) => sum + timeToExitSeconds, 0);
}

/**
 * A sequence that stopped too early might have been answered: to take it for « never » would lengthen the median. Those
 * reached at attempt a weigh what the incidence gains by them, S(a⁻)/e_a, so that all of them together are the pick-up
 * rate, corrected alike; the rest never got through.
 */
function makeUpForStopped(group: SampleGroup, reached: number): CorrectedDurations {
  const waits = attemptWaits(group);
  const seconds = group.sequences.map(timeSpent);
  const gains = gainsByAttempt(group);
  const answered = seconds.flatMap((value, i) => {
    const { time = 0, end, weight = 0 } = waits[i] ?? {};
    return value !== undefined && end === 'event' ? [{ value, weight: weight * (gains.get(time) ?? 0) }] : [];
  });
  // As many as did not get through: one heavy « never » would count as a single call.
  const others = waits.length - answered.length;
  const never = new Array<WeightedValue>(others).fill({ value: Infinity, weight: Math.max(0, 1 - reached) / others });
  const last = waits.reduce((latest, { time }) => Math.max(latest, time), 0);
  return {
    values: [...answered, ...never],
    shareBy: (limit): Linearised => {
      const ends = waits.map((wait, i) =>
        wait.end === 'event' && !((seconds[i] ?? Infinity) <= limit) ? { ...wait, end: 'competing' as const } : wait,
      );
      return {
        value: cumulativeIncidence(ends).steps.at(-1)?.incidence ?? 0,
        contributions: incidenceContributions(ends, last),
      };
    },
  };
}

/** By how much a unit of weight reached at an attempt lifts the pick-up rate. */
function gainsByAttempt(group: SampleGroup): ReadonlyMap<number, number> {
  const waits = attemptWaits(group);
  let before = 0;
  return new Map(
    cumulativeIncidence(waits).steps.map(({ time, incidence }) => {
      const mass = waits.reduce(
        (sum, wait) => sum + (wait.end === 'event' && wait.time === time ? (wait.weight ?? 0) : 0),
        0,
      );
      const gain = mass > 0 ? (incidence - before) / mass : 0;
      before = incidence;
      return [time, gain] as const;
    }),
  );
}
