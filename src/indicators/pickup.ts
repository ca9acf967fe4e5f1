import { correctIncomplete } from './correctIncomplete.ts';
import { reachEstimate } from './reachEstimate.ts';
import { shareIndicator } from './shareIndicator.ts';

/** A human answered within the attempts allowed: H / N. */
export const pickup = shareIndicator({
  id: 'pickup',
  counts: ({ outcome }) => outcome.kind === 'reached',
  corrected: (group) => correctIncomplete(group, reachEstimate),
});
