import type { ShareIndicator } from './shareIndicator.ts';

/** The user was sent to the website (with or without an answer beside), among answered sequences. */
export const redirected: ShareIndicator = {
  id: 'redirected',
  counts: (outcome) => outcome.kind === 'reached' && outcome.redirectedWeb,
};
