import { isEligible } from '../domain/disposition.ts';
import { correctIncomplete } from './correctIncomplete.ts';
import type { EligibleSequence } from './eligibleSequence.ts';
import { medianIndicator } from './medianIndicator.ts';
import { reachEstimate } from './reachEstimate.ts';

/** Time on the phone until a human answered, all attempts added up. Who never got through comes last. */
export const timeSpentMedian = medianIndicator({
  id: 'time_spent_median',
  secondsOf: timeSpent,
  refused: (group) => {
    const stopped = correctIncomplete(group, reachEstimate);
    return stopped && 'kind' in stopped ? stopped : undefined;
  },
});

/** Dials that count for nothing count for no time. */
function timeSpent({ attempts, outcome }: EligibleSequence): number | undefined {
  const eligible = attempts.filter(({ disposition }) => isEligible(disposition));
  if (eligible.length === 0) return undefined;
  if (outcome.kind !== 'reached') return Infinity;
  return eligible.reduce((sum, { timeToExitSeconds }) => sum + timeToExitSeconds, 0);
}
