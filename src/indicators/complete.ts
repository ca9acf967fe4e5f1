import { answerShare } from './answerShare.ts';

/** All required elements, nothing wrong, among answered sequences. */
export const complete = answerShare('complete', (answer) => answer === 'complete');
