import { addresses } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { OrganisationId } from '../domain/ids.ts';
import { METHOD_VERSION } from '../domain/method.ts';
import type { Site } from '../domain/site.ts';
import type { TrendExplorerSpec } from '../charts/trend/TrendExplorerSpec.ts';
import type { TrendSpec } from '../charts/trend/TrendSpec.ts';
import { describeTrend } from '../charts/trend/describeTrend.ts';
import { messagesIn } from '../present/messagesIn.ts';
import { trendWords } from '../present/words/trendWords.ts';
import { adjustmentNotes } from './adjustmentNotes.ts';
import { citationWords } from './campaignWords.ts';
import type { ChartFrameView } from './chartFrameView.ts';
import { chartTools } from './chartTools.ts';
import { lookup } from './lookup.ts';
import { fullIndicator } from './names.ts';
import { nounOf, trendContent } from './trendContent.ts';
import { trendExplorerView } from './trendExplorerView.ts';

export interface TrendChartView extends ChartFrameView {
  readonly spec: TrendSpec;
  /** What a reader may add to it. */
  readonly explorer: TrendExplorerSpec;
  /** What the tests allow one to say, one sentence a segment. */
  readonly verdicts: readonly string[];
}

/** One indicator of one organisation through time; undefined where fewer than two campaigns have a value. */
export function trendChartView(
  site: Site,
  barometer: Barometer,
  organisation: OrganisationId,
  indicatorId: string,
): TrendChartView | undefined {
  const { locale } = site;
  const words = trendWords[locale];
  const find = lookup(barometer);
  const trend = find.trend(organisation, indicatorId);
  const content = trend && trendContent(site, barometer, trend);
  if (!content) return undefined;
  const { title, finding, sub, spec, verdicts, otherVerdicts, results, table } = content;
  const latest = trend.segments.at(-1)?.points.at(-1);
  return {
    id: `evolution-${indicatorId.replaceAll('_', '-')}`,
    title,
    sub,
    summary: describeTrend(spec, messagesIn[locale]),
    foot: [
      trend.segments.length > 1 && words.broken,
      ...otherVerdicts,
      adjustmentNotes(results, locale),
      words.method(METHOD_VERSION),
    ]
      .filter(Boolean)
      .join(' '),
    tools: chartTools(site, { organisation }),
    citation: citationWords(
      site,
      `${find.organisation(organisation).name}, ${fullIndicator(find.indicator(trend.indicator), locale)}`,
      latest && find.campaign(latest.campaign),
      addresses.organisation(organisation),
    ),
    table,
    spec,
    explorer: trendExplorerView(site, barometer, trend, { spec, finding }, nounOf),
    verdicts,
  };
}
