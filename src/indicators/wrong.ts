import { answerShare } from './answerShare.ts';

/** At least one false statement that would cost the user, among answered sequences. */
export const wrong = answerShare('wrong', (answer) => answer === 'wrong');
