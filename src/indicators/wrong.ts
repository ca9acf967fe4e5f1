import type { ShareIndicator } from './shareIndicator.ts';

/** One false statement that would cost the user, among answered sequences. */
export const wrong: ShareIndicator = {
  id: 'wrong',
  counts: (outcome) => outcome.kind === 'reached' && outcome.answer === 'wrong',
};
