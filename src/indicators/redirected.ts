import { shareIndicator } from './shareIndicator.ts';

/** Sent to the website, among answered sequences; where the callers did not note it the answer code says it. */
export const redirected = shareIndicator({
  id: 'redirected',
  isInBase: ({ outcome }) => outcome.kind === 'reached',
  counts: ({ outcome }) => outcome.kind === 'reached' && outcome.redirectedWeb,
});
