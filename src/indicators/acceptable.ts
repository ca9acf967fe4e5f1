import { isAcceptable } from '../domain/answer.ts';
import type { ShareIndicator } from './shareIndicator.ts';

/** At least the declared minimum of the answer, nothing wrong, among answered sequences. */
export const acceptable: ShareIndicator = {
  id: 'acceptable',
  counts: (outcome) => outcome.kind === 'reached' && isAcceptable(outcome.answer),
};
