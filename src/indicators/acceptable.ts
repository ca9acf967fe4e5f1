import { isAcceptable } from '../domain/answer.ts';
import { answerShare } from './answerShare.ts';

/** At least the declared minimum of the answer, nothing wrong, among answered sequences. */
export const acceptable = answerShare('acceptable', isAcceptable);
