import type { CallTally } from '../domain/callTally.ts';
import type { AnswerBarSpec } from '../charts/answerBar/AnswerBarSpec.ts';

/** Answers as they are drawn: no answer and a mere referral stand together. */
export function answerClasses({ answers }: CallTally): AnswerBarSpec {
  const { complete, acceptable, incomplete, wrong, no_answer, redirected } = answers;
  return { complete, acceptable, incomplete, wrong, none: no_answer + redirected };
}
