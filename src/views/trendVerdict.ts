import type { Barometer } from '../domain/barometer.ts';
import type { Locale } from '../domain/locale.ts';
import { valueOf } from '../domain/result.ts';
import type { ChangeVerdict, Trend, TrendSegment } from '../domain/trend.ts';
import { messagesIn } from '../present/messagesIn.ts';
import { trendSentence } from '../present/sentences/trendSentence.ts';
import { uncapitalise } from '../present/uncapitalise.ts';
import { trendWords } from '../present/words/trendWords.ts';
import { figureView } from './figureView.ts';
import { lookup } from './lookup.ts';
import { shortIndicator } from './names.ts';
import { periodWords } from './periodWords.ts';

/**
 * What the test of one protocol's campaigns allows one to say, from the first to the last; undefined where there is one campaign,
 * or an end without a value.
 *
 * @param label heads the sentence; without it the indicator, as the site names it
 */
export function trendVerdict(
  barometer: Barometer,
  trend: Trend,
  segment: TrendSegment,
  locale: Locale,
  label?: string,
): string | undefined {
  const { result, campaign, indicator } = lookup(barometer);
  const [first, last] = [segment.points[0], segment.points.at(-1)];
  if (!first || !last || first === last) return undefined;
  const [from, to] = [first, last].map((p) => result(p.campaign, trend.organisation, trend.indicator));
  if (!from || !to || !('value' in from) || !('value' in to)) return undefined;
  const verdict = movedVerdict(barometer, trend, segment);
  const sentence = trendSentence(
    verdict,
    {
      label: label ?? shortIndicator(indicator(trend.indicator), locale),
      from: { text: figureView(from, locale).text, period: periodWords(campaign(first.campaign), locale) },
      to: { text: figureView(to, locale).text, period: periodWords(campaign(last.campaign), locale) },
      campaigns: segment.points.length,
    },
    messagesIn[locale],
  );
  // That nothing could be tested is said of no indicator.
  const isHeaded = label === undefined || verdict.kind !== 'untestable';
  return isHeaded ? sentence : trendWords[locale].bareTitle(label, uncapitalise(sentence));
}

/**
 * The test's verdict, as irregular too where the last campaign stands no further its way than the first: a slope is of all
 * campaigns, and no fall is told from the one to the other.
 */
export function movedVerdict(barometer: Barometer, trend: Trend, { points, verdict }: TrendSegment): ChangeVerdict {
  if (verdict.kind !== 'up' && verdict.kind !== 'down') return verdict;
  const find = lookup(barometer);
  const [from, to] = [points[0], points.at(-1)].map((point) => {
    const result = point && find.result(point.campaign, trend.organisation, trend.indicator);
    return result && valueOf(result);
  });
  const change = (to ?? Number.NaN) - (from ?? Number.NaN);
  return change > 0 === (verdict.kind === 'up') && change !== 0 ? verdict : { ...verdict, irregular: true };
}
