import type { OwnIndicatorId } from '../domain/ownIndicators.ts';
import { cumulativeIncidence } from '../stats/cumulativeIncidence.ts';
import { incidenceAt } from '../stats/incidenceAt.ts';
import { incidenceContributions } from '../stats/incidenceContributions.ts';
import type { CallIndicator } from './callIndicator.ts';
import { firstWait, firstWaits } from './firstWait.ts';
import { shareIndicator } from './shareIndicator.ts';

/**
 * Share of first attempts in which a human answered within some seconds: the cumulative incidence, being cut off by the
 * organisation as a competing event (METHOD 2.4). Where we hung up ourselves before that time the share is no longer
 * the plain count.
 */
export function withinSeconds(id: OwnIndicatorId, seconds: number): CallIndicator {
  return shareIndicator({
    id,
    isInBase: (sequence) => firstWait(sequence) !== undefined,
    counts: (sequence) => {
      const wait = firstWait(sequence);
      return wait?.end === 'event' && wait.time <= seconds;
    },
    corrected: (group) => {
      const waits = firstWaits(group);
      if (!waits.some(({ end, time, weight }) => weight !== 0 && end === 'censored' && time < seconds))
        return undefined;
      const value = incidenceAt(cumulativeIncidence(waits), seconds);
      if (value === undefined) return { kind: 'not_measured', reason: 'not_observed' };
      return { value, contributions: incidenceContributions(waits, seconds), correction: 'cut_waits' };
    },
  });
}
