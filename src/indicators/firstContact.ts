import { isAcceptable } from '../domain/answer.ts';
import type { Attempt, Sequence } from '../domain/sequence.ts';
import { isHuman } from '../domain/disposition.ts';
import { shareIndicator } from './shareIndicator.ts';

/**
 * A human at the first attempt, an acceptable answer, no transfer. A cell of `transfers` left blank says none, unless
 * nobody filled that column at all: then it is not known, and not measured. Lost in a transfer is transferred.
 */
export const firstContact = shareIndicator({
  id: 'first_contact',
  isNoted: ({ sequences }) => sequences.some(({ attempts }) => attempts.some((one) => one.transfers !== undefined)),
  counts: (sequence) => {
    const { outcome } = sequence;
    if (outcome.kind !== 'reached' || outcome.atAttempt !== 1 || !isAcceptable(outcome.answer)) return false;
    const answered = answeredAttempt(sequence);
    return answered?.disposition !== 'human_transfer_lost' && (answered?.transfers ?? 0) === 0;
  },
});

function answeredAttempt({ attempts }: Sequence): Attempt | undefined {
  return attempts.find(({ disposition }) => isHuman(disposition));
}
