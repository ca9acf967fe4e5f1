import { formatNumber } from '../../present/formatNumber.ts';
import type { Messages } from '../../present/messages.ts';
import { ANSWER_CLASSES, type AnswerBarSpec } from './AnswerBarSpec.ts';
import { answersTotal } from './layoutAnswerBar.ts';

/** « Sur 76 appels décrochés : 22 complètes, 23 acceptables, … » : every count and the base. */
export function describeAnswerBar(spec: AnswerBarSpec, { locale, charts, sentences }: Messages): string {
  const total = formatNumber(answersTotal(spec), locale);
  const parts = ANSWER_CLASSES.filter((answer) => spec[answer] > 0);
  return sentences.answers(
    total,
    parts.map((answer) => charts.answerCounts[answer](spec[answer])),
  );
}
