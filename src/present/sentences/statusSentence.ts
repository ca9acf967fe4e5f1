import type { Result } from '../../domain/result.ts';
import { adjustmentOf } from '../adjustmentOf.ts';
import { missedBar } from '../barWords.ts';
import { formatCounts, type Numerator } from '../formatCounts.ts';
import { formatInterval } from '../formatInterval.ts';
import { formatNumber } from '../formatNumber.ts';
import { formatValue } from '../formatValue.ts';
import { baseWords, type Messages } from '../messages.ts';
import { figureWords } from '../words/figureWords.ts';

/** What stands behind a figure, or why there is none: counts, interval, or the reason (PU1, PU4). */
export function statusSentence(result: Result, messages: Messages): string {
  const { locale, sentences, notMeasured } = messages;
  const noun = baseWords(result.base, messages);
  const interval = ({ low, high }: { low: number; high: number }): string =>
    formatInterval(low, high, locale, { unit: result.unit, preposition: true });
  switch (result.kind) {
    case 'measured':
      return sentences.countsAndInterval(adjusted(countsOf(result.numerator, result.denominator)), interval(result));
    case 'fragile':
      return sentences.fragile(
        adjusted(countsOf(result.numerator, result.denominator)),
        interval(result),
        missedBar('fragile', result.denominator, messages),
      );
    case 'level': {
      const { value, low, high, denominator, status, indicator } = result;
      if (value === undefined) return messages.unattained[indicator] ?? messages.notMeasured.not_observed;
      const counts = `${number(denominator)} ${noun}`;
      if (low === undefined) return sentences.counts(counts);
      if (high === undefined)
        return sentences.countsAndInterval(counts, messages.orMore(formatValue(low, result.unit, locale)));
      return status === 'fragile'
        ? sentences.fragile(counts, interval({ low, high }), missedBar('fragile', denominator, messages))
        : sentences.countsAndInterval(counts, interval({ low, high }));
    }
    case 'counts_only': {
      const { numerator, denominator, unit } = result;
      const bar = missedBar('counts_only', denominator, messages);
      if (unit === 'seconds')
        return `${sentences.counts(`${number(denominator)} ${noun}`)} ${figureWords[locale].noDuration(bar)}`;
      const counts =
        numerator === undefined ? `${number(denominator)} ${noun}` : formatCounts(numerator, denominator, locale);
      return sentences.countsOnly(counts, bar);
    }
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
      if (result.base === 'unknown') return sentences.unknownBase;
      return result.figure.sampled ? sentences.publishedWithoutN : sentences.wholeWithoutN;
  }

  function adjusted(counts: string): string {
    const adjustment = adjustmentOf(result);
    return adjustment ? messages.adjustedCounts[adjustment](counts) : counts;
  }
  function countsOf(numerator: Numerator, denominator: number): string {
    return formatCounts(numerator, denominator, locale, result.unit === 'percent' ? noun : undefined);
  }
  function number(value: number): string {
    return formatNumber(value, locale);
  }
}
