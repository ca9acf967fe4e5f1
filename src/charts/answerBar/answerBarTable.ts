import { formatNumber } from '../../present/formatNumber.ts';
import { formatPercent } from '../../present/formatPercent.ts';
import type { Messages } from '../../present/messages.ts';
import type { ChartTable } from '../ChartTable.ts';
import { ANSWER_CLASSES, type AnswerBarSpec } from './AnswerBarSpec.ts';
import { answersTotal } from './layoutAnswerBar.ts';

/** Minimum base under which a share is not written (METHOD decision 8), given by the caller who knows the method. */
export function answerBarTable(
  spec: AnswerBarSpec,
  caption: string,
  minimumForShares: number,
  { locale, charts }: Messages,
): ChartTable {
  const total = answersTotal(spec);
  const withShares = total >= minimumForShares;
  const column = (text: string): { text: string; numeric: boolean } => ({ text, numeric: true });
  return {
    caption,
    head: [
      { text: charts.table.answer, numeric: false },
      column(charts.table.count),
      ...(withShares ? [column(charts.table.share)] : []),
    ],
    rows: ANSWER_CLASSES.map((answer) => [
      charts.answerClasses[answer],
      formatNumber(spec[answer], locale),
      ...(withShares ? [formatPercent(spec[answer] / total, locale)] : []),
    ]),
  };
}
