import type { TrendPoint } from '../../charts/trend/TrendSpec.ts';
import type { Unit } from '../../domain/indicator.ts';
import type { Locale } from '../../domain/locale.ts';
import { formatCounts } from '../../present/formatCounts.ts';
import { formatInterval } from '../../present/formatInterval.ts';
import { formatNumber } from '../../present/formatNumber.ts';
import { formatValue } from '../../present/formatValue.ts';
import { explorerWords } from '../../present/words/explorerWords.ts';

/** What the reader is told of a point. */
export interface PointWords {
  readonly value: string;
  /** Undefined where there is none. */
  readonly interval: string | undefined;
  readonly counts: string;
}

/** A point in the formats of the page: value, interval, k of n. */
export function pointWords(
  { value, decimals, interval, numerator, denominator }: TrendPoint,
  { unit, noun, locale }: { readonly unit: Unit; readonly noun: string; readonly locale: Locale },
): PointWords {
  const counts =
    denominator === undefined
      ? explorerWords[locale].noCount
      : unit === 'percent' && numerator !== undefined
        ? formatCounts(numerator, denominator, locale, noun)
        : `${formatNumber(denominator, locale)} ${noun}`;
  return {
    value: formatValue(value, unit, locale, decimals === undefined ? {} : { decimals }),
    interval: interval && formatInterval(interval.low, interval.high, locale, { unit, preposition: true }),
    counts,
  };
}
