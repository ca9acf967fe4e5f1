import { shareIndicator } from './shareIndicator.ts';

/** A human answered at the first eligible attempt. Every sequence made one, so a later stop biases nothing. */
export const pickupFirst = shareIndicator({
  id: 'pickup_first',
  counts: ({ outcome }) => outcome.kind === 'reached' && outcome.atAttempt === 1,
});
