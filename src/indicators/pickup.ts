import { reachedWithinAttempts } from './reachedWithinAttempts.ts';
import type { ShareIndicator } from './shareIndicator.ts';

/** A human answered within the attempts allowed: H / N. */
export const pickup: ShareIndicator = {
  id: 'pickup',
  counts: (outcome) => outcome.kind === 'reached',
  withIncomplete: reachedWithinAttempts,
};
