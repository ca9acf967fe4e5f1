import type { IndicatorId } from './ids.ts';
import type { OwnIndicatorId } from './ownIndicators.ts';

/**
 * What is computed from what (METHOD 2): whoever corrects the first has corrected the others. The answer to a call has one
 * code, so that a call taken out of the complete, wrong or redirected ones may be one more or less that is acceptable. Which
 * humans were reached decides on which calls every other figure rests.
 */
const DEPENDENTS: Partial<Readonly<Record<string, readonly OwnIndicatorId[]>>> = {
  pickup: [
    'resolved',
    'pickup_first',
    'acceptable',
    'complete',
    'wrong',
    'redirected',
    'wait_median_answered',
    'time_spent_median',
    'courtesy',
  ],
  pickup_first: ['within_60', 'within_180', 'within_300', 'within_600', 'wait_median', 'wait_p90', 'first_contact'],
  acceptable: ['resolved', 'first_contact', 'consistency', 'score'],
  complete: ['acceptable'],
  wrong: ['acceptable'],
  redirected: ['acceptable'],
  wait_median_answered: ['score'],
  courtesy: ['score'],
} satisfies Partial<Record<OwnIndicatorId, readonly OwnIndicatorId[]>>;

/** The indicators that a correction of one concerns: itself and, step by step, all that is computed from it. */
export function concernedIndicators(indicator: IndicatorId): ReadonlySet<string> {
  const concerned = new Set<string>([indicator]);
  // A set hands out what is added to it while one walks through it.
  for (const one of concerned) for (const dependent of DEPENDENTS[one] ?? []) concerned.add(dependent);
  return concerned;
}
