import { acceptable } from './acceptable.ts';
import { reachedWithinAttempts } from './reachedWithinAttempts.ts';
import type { EligibleSequence, ShareIndicator } from './shareIndicator.ts';

/** An acceptable answer at the end, of all sequences: the headline. */
export const resolved: ShareIndicator = {
  id: 'resolved',
  counts: acceptable.counts,
  withIncomplete: pickupTimesAcceptable,
};

/** So that the product of the two shares shown beside it always reads true (METHOD 2). */
function pickupTimesAcceptable(sequences: readonly EligibleSequence[]): number {
  const reached = sequences.filter(({ outcome }) => outcome.kind === 'reached');
  if (reached.length === 0) return 0;
  const acceptableShare = reached.filter(({ outcome }) => acceptable.counts(outcome)).length / reached.length;
  return reachedWithinAttempts(sequences) * acceptableShare;
}
