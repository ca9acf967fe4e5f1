import { MIN_N_RANK, MIN_N_RATE } from '../../domain/method.ts';
import type { Result } from '../../domain/result.ts';
import { formatCounts, type Numerator } from '../formatCounts.ts';
import { formatInterval } from '../formatInterval.ts';
import { formatNumber } from '../formatNumber.ts';
import { baseWords, type Messages } from '../messages.ts';

/** What stands behind a figure, or why there is none: counts, interval, or the reason (PU1, PU4). */
export function statusSentence(result: Result, messages: Messages): string {
  const { locale, sentences, notMeasured } = messages;
  const noun = baseWords(result.base, messages);
  const interval = ({ low, high }: { low: number; high: number }): string =>
    formatInterval(low, high, locale, { unit: result.unit, preposition: true });
  switch (result.kind) {
    case 'measured':
      return sentences.countsAndInterval(countsOf(result.numerator, result.denominator), interval(result));
    case 'fragile':
      return sentences.fragile(countsOf(result.numerator, result.denominator), interval(result), MIN_N_RANK);
    case 'counts_only':
      return sentences.countsOnly(formatCounts(result.numerator, result.denominator, locale), MIN_N_RATE);
    case 'not_measured':
      return result.counts
        ? sentences.tooManyIncomplete(number(result.counts.incomplete), number(result.counts.total))
        : notMeasured[result.reason];
    case 'published': {
      const { numerator, denominator } = result;
      const counts = numerator === undefined ? `${number(denominator)} ${noun}` : countsOf(numerator, denominator);
      if (!result.figure.sampled) return sentences.allTraffic(counts);
      return result.interval
        ? sentences.countsAndInterval(counts, interval(result.interval))
        : sentences.publishedWithoutInterval(counts);
    }
    case 'published_without_n':
      return result.base === 'unknown' ? sentences.unknownBase : sentences.publishedWithoutN;
  }

  function countsOf(numerator: Numerator, denominator: number): string {
    return formatCounts(numerator, denominator, locale, result.unit === 'percent' ? noun : undefined);
  }
  function number(value: number): string {
    return formatNumber(value, locale);
  }
}
