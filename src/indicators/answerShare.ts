import type { Answer } from '../domain/answer.ts';
import type { OwnIndicatorId } from '../domain/ownIndicators.ts';
import type { CallIndicator } from './callIndicator.ts';
import { shareIndicator } from './shareIndicator.ts';

/** A share of answered sequences by the code of their answer. */
export function answerShare(id: OwnIndicatorId, counts: (answer: Answer) => boolean): CallIndicator {
  return shareIndicator({
    id,
    isInBase: ({ outcome }) => outcome.kind === 'reached',
    counts: ({ outcome }) => outcome.kind === 'reached' && counts(outcome.answer),
  });
}
