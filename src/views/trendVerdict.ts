import type { Barometer } from '../domain/barometer.ts';
import type { Locale } from '../domain/locale.ts';
import type { Trend, TrendSegment } from '../domain/trend.ts';
import { messagesIn } from '../present/messagesIn.ts';
import { trendSentence } from '../present/sentences/trendSentence.ts';
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
  return trendSentence(
    segment.verdict,
    {
      label: label ?? shortIndicator(indicator(trend.indicator), locale),
      from: { text: figureView(from, locale).text, period: periodWords(campaign(first.campaign), locale) },
      to: { text: figureView(to, locale).text, period: periodWords(campaign(last.campaign), locale) },
      campaigns: segment.points.length,
    },
    messagesIn[locale],
  );
}
