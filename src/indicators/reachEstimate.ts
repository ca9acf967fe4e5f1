import { cumulativeIncidence } from '../stats/cumulativeIncidence.ts';
import { incidenceContributions } from '../stats/incidenceContributions.ts';
import { attemptWaits } from './attemptWaits.ts';
import type { Linearised } from './linearised.ts';
import type { SampleGroup } from './sampleGroup.ts';

/** Chance that a human answers within all attempts, from sequences of which some stopped too early. */
export function reachEstimate(group: SampleGroup): Linearised {
  const waits = attemptWaits(group);
  const last = waits.reduce((latest, { time }) => Math.max(latest, time), 0);
  return {
    value: cumulativeIncidence(waits).steps.at(-1)?.incidence ?? 0,
    contributions: incidenceContributions(waits, last),
  };
}
