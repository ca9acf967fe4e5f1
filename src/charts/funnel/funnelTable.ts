import { formatNumber } from '../../present/formatNumber.ts';
import { formatRank } from '../../present/formatRank.ts';
import type { Messages } from '../../present/messages.ts';
import type { ChartTable } from '../ChartTable.ts';
import type { FunnelSpec } from './FunnelSpec.ts';

/** What each attempt brought, then what the answers were worth: counts only, each with the calls that were left. */
export function funnelTable(spec: FunnelSpec, caption: string, { locale, charts }: Messages): ChartTable {
  const { funnel, table } = charts;
  const number = (value: number): string => formatNumber(value, locale);
  const reached = spec.reachedAt.reduce((sum, count) => sum + count, 0);
  const rows: string[][] = [[funnel.calls, number(spec.calls)]];
  if (spec.reachedAt.length > 1)
    spec.reachedAt.forEach((count, index) =>
      rows.push([funnel.reachedAtAttempt(formatRank(index + 1, locale)), number(count)]),
    );
  rows.push([funnel.reachedOnce, number(reached)]);
  rows.push([funnel.nobody, number(spec.calls - reached - (spec.censored ?? 0))]);
  if (spec.censored) rows.push([funnel.censored, number(spec.censored)]);
  if (spec.answers) {
    const good = spec.answers.complete + spec.answers.acceptable;
    rows.push([charts.answerClasses.complete, number(spec.answers.complete)]);
    rows.push([charts.answerClasses.acceptable, number(spec.answers.acceptable)]);
    rows.push([funnel.notAcceptable, number(reached - good)]);
  }
  return {
    caption,
    head: [
      { text: table.outcome, numeric: false },
      { text: table.count, numeric: true },
    ],
    rows,
  };
}
