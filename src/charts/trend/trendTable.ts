import { formatInterval } from '../../present/formatInterval.ts';
import { formatNumber } from '../../present/formatNumber.ts';
import { formatAmount } from '../../present/formatValue.ts';
import type { Messages } from '../../present/messages.ts';
import type { ChartTable } from '../ChartTable.ts';
import type { TrendSpec } from './TrendSpec.ts';

/** Every point of a trend, oldest first, with its protocol, counts and interval; a dash of words where there is none. */
export function trendTable(spec: TrendSpec, caption: string, { locale, charts, units }: Messages): ChartTable {
  const { table, noInterval, notPublished } = charts;
  const count = (value: number | undefined): string =>
    value === undefined ? notPublished : formatNumber(value, locale);
  const text = (words: string): { text: string; numeric: boolean } => ({ text: words, numeric: false });
  const number = (words: string): { text: string; numeric: boolean } => ({ text: words, numeric: true });
  return {
    caption,
    head: [
      text(table.period),
      text(table.protocol),
      number(table.numerator),
      number(table.denominator),
      number(units[spec.unit]),
      number(table.interval),
    ],
    rows: spec.segments.flatMap(({ name, points }) =>
      points.map(({ period, value, decimals, interval, numerator, denominator }) => [
        period,
        name,
        count(numerator),
        count(denominator),
        formatAmount(value, spec.unit, locale, decimals === undefined ? {} : { decimals }),
        interval
          ? formatInterval(interval.low, interval.high, locale, { unit: spec.unit, withUnit: false })
          : noInterval,
      ]),
    ),
  };
}
