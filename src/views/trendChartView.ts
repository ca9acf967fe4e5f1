import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { OrganisationId } from '../domain/ids.ts';
import { METHOD_VERSION } from '../domain/method.ts';
import type { Result } from '../domain/result.ts';
import type { Site } from '../domain/site.ts';
import type { Trend, TrendSegment } from '../domain/trend.ts';
import type { TrendPoint, TrendSpec } from '../charts/trend/TrendSpec.ts';
import { trendScaleSentence } from '../charts/trend/trendScaleSentence.ts';
import { describeTrend } from '../charts/trend/describeTrend.ts';
import { shareDecimals } from '../present/shareDecimals.ts';
import { formatValue } from '../present/formatValue.ts';
import { messagesFr } from '../present/messages.fr.ts';
import { plural } from '../present/plural.ts';
import { trendSentence } from '../present/sentences/trendSentence.ts';
import { withArticleCapital } from '../present/withArticle.ts';
import { citationWords } from './campaignWords.ts';
import type { ChartFrameView } from './chartFrameView.ts';
import { adjustmentNotes } from './adjustmentNotes.ts';
import { counts, figureView, intervalOf } from './figureView.ts';
import { periodWords } from './periodWords.ts';
import { shortIndicator } from './names.ts';
import { lookup } from './lookup.ts';
import { figure, left, link, right, text, type TableView } from './tableView.ts';
import { chartTools } from './chartTools.ts';

export interface TrendChartView extends ChartFrameView {
  readonly spec: TrendSpec;
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
  const find = lookup(barometer);
  const trend = find.trend(organisation, indicatorId);
  const spec = trend && trendSpec(barometer, trend);
  if (!trend || !spec || !deservesDrawing(spec)) return undefined;
  const indicator = find.indicator(trend.indicator);
  const complete = isCompleteCount(barometer, trend);
  const name = find.organisation(organisation).name;
  const verdicts = trend.segments.flatMap((segment) => verdictOf(barometer, trend, segment) ?? []);
  const latest = trend.segments.at(-1)?.points.at(-1);
  return {
    id: `evolution-${indicatorId.replaceAll('_', '-')}`,
    title: title(name, spec, shortIndicator(indicator, site.locale), verdicts.at(-1), complete),
    sub: [`${shortIndicator(indicator, site.locale)}, ${marks(spec, complete)}.`, trendScaleSentence(spec, messagesFr)]
      .filter(Boolean)
      .join(' '),
    summary: describeTrend(spec, messagesFr),
    foot: `${trend.segments.length > 1 ? 'Ligne pointillée : le protocole change, les périodes ne se comparent pas. ' : ''}${[...verdicts.slice(0, -1), adjustmentNotes(resultsOf(barometer, trend), site.locale)].join(' ')} Méthode version ${METHOD_VERSION}.`.trim(),
    tools: chartTools(site, { organisation }),
    citation: citationWords(
      site,
      `${name}, ${shortIndicator(indicator, site.locale)}`,
      latest && find.campaign(latest.campaign),
      addresses.organisation(organisation),
    ),
    table: table(site, barometer, trend),
    spec,
    verdicts,
  };
}

function resultsOf(barometer: Barometer, trend: Trend): readonly Result[] {
  const { result } = lookup(barometer);
  return trend.segments
    .flatMap(({ points }) => points)
    .flatMap(({ campaign }) => result(campaign, trend.organisation, trend.indicator) ?? []);
}

/** Fewer hollow points than this are a table, not an almost empty axis. */
const FEWEST_HOLLOW = 4;

/** True where every point counts all traffic: nothing was sampled, so nothing is tested (METHOD 3.9). */
function isCompleteCount(barometer: Barometer, trend: Trend): boolean {
  const { result } = lookup(barometer);
  return trend.segments
    .flatMap((s) => s.points)
    .every((p) => {
      const found = result(p.campaign, trend.organisation, trend.indicator);
      return (found?.kind === 'published' || found?.kind === 'published_without_n') && !found.figure.sampled;
    });
}

function deservesDrawing(spec: TrendSpec): boolean {
  const points = spec.segments.flatMap((s) => s.points);
  return points.length >= (points.some((p) => p.interval) ? 2 : FEWEST_HOLLOW);
}

/** What the test says of the newest protocol; where there is no test, the ends and no direction. */
function title(
  name: string,
  spec: TrendSpec,
  indicator: string,
  verdict: string | undefined,
  complete: boolean,
): string {
  const points = spec.segments.flatMap((s) => s.points);
  const [first, last] = [points[0], points.at(-1)];
  // A sentence that heads a chart loses its full stop.
  if (verdict && last?.interval) return verdict.replace(/\.$/, '');
  if (!first || !last) return `${name} : ${indicator}`;
  const value = (point: TrendPoint) =>
    formatValue(point.value, spec.unit, 'fr', point.decimals === undefined ? {} : { decimals: point.decimals });
  const apart =
    spec.segments.length > 1
      ? 'protocoles différents, sans comparaison possible'
      : complete
        ? 'décompte complet, donc sans test'
        : 'sans évolution établie';
  return `${withArticleCapital(name, 'fr')} : ${value(first)} (${first.period}), ${value(last)} (${last.period}), ${apart}`;
}

function marks(spec: TrendSpec, complete: boolean): string {
  return spec.segments.some((s) => s.points.some((p) => p.interval))
    ? 'avec intervalle à 95 %'
    : complete
      ? 'points creux : décompte complet, sans échantillon, donc ni intervalle ni test'
      : 'points creux : effectif ou écart type non publié, donc ni intervalle ni test';
}

function trendSpec(barometer: Barometer, trend: Trend): TrendSpec {
  const find = lookup(barometer);
  const indicator = find.indicator(trend.indicator);
  return {
    unit: indicator.unit,
    label: shortIndicator(indicator, 'fr'),
    noun: nounOf(indicator),
    segments: trend.segments
      .map((segment) => ({
        ...segmentName(barometer, segment),
        points: segment.points.flatMap((point) => pointOf(barometer, trend, point) ?? []),
      }))
      .filter((segment) => segment.points.length > 0),
  };
}

/** What n counts: a publisher's base that speaks of calls counts calls, another one answers. */
function nounOf({ base, publisher }: Indicator): string {
  if (base === 'picked_up') return 'appels décrochés';
  return publisher === undefined || /appels|calls/i.test(base) ? 'appels' : 'réponses';
}

function pointOf(barometer: Barometer, trend: Trend, point: TrendSegment['points'][number]): TrendPoint | undefined {
  const { result, campaign } = lookup(barometer);
  const found = result(point.campaign, trend.organisation, trend.indicator);
  if (!found || !('value' in found)) return undefined;
  const { numerator, denominator } = counts(found);
  const interval = intervalOf(found);
  const decimals = found.unit === 'percent' ? shareDecimals(found) : undefined;
  return {
    date: point.midDate,
    period: periodWords(campaign(point.campaign), 'fr'),
    value: found.value,
    ...(decimals === undefined ? {} : { decimals }),
    ...(interval ? { interval } : {}),
    ...(typeof numerator === 'number' ? { numerator } : {}),
    ...(denominator === undefined ? {} : { denominator }),
  };
}

/** A protocol as its readers may know it: who asked, and how many attempts make a call. */
function segmentName(barometer: Barometer, segment: TrendSegment): { readonly name: string; readonly detail?: string } {
  const { campaign } = lookup(barometer);
  const first = segment.points[0];
  if (!first) return { name: segment.protocol };
  const { kind, operator, maxAttempts } = campaign(first.campaign);
  if (kind === 'calls')
    return {
      name: `Protocole ${segment.protocol.replace(/^calls:/, '')}`,
      detail: plural(maxAttempts, 'fr', 'tentative', 'tentatives'),
    };
  const last = segment.points.at(-1) ?? first;
  const [from, to] = [first, last].map((p) => p.midDate.slice(0, 4));
  const years = from === to ? from : `${from}-${to}`;
  return { name: `${operator ?? segment.protocol.replace(/^published:/, '')}, ${years}` };
}

function verdictOf(barometer: Barometer, trend: Trend, segment: TrendSegment): string | undefined {
  const { result, campaign, indicator } = lookup(barometer);
  const [first, last] = [segment.points[0], segment.points.at(-1)];
  if (!first || !last || first === last) return undefined;
  const [from, to] = [first, last].map((p) => result(p.campaign, trend.organisation, trend.indicator));
  if (!from || !to || !('value' in from) || !('value' in to)) return undefined;
  return trendSentence(
    segment.verdict,
    {
      label: shortIndicator(indicator(trend.indicator), 'fr'),
      from: { text: figureView(from, 'fr').text, period: periodWords(campaign(first.campaign), 'fr') },
      to: { text: figureView(to, 'fr').text, period: periodWords(campaign(last.campaign), 'fr') },
      campaigns: segment.points.length,
    },
    messagesFr,
  );
}

function table(site: Site, barometer: Barometer, trend: Trend): TableView {
  const { result, campaign, indicator } = lookup(barometer);
  const several = trend.segments.length > 1;
  return {
    caption: `${shortIndicator(indicator(trend.indicator), site.locale)}, par campagne`,
    columns: [
      left('Campagne'),
      right(shortIndicator(indicator(trend.indicator), site.locale)),
      left('Intervalle à 95 %'),
      left('Base'),
      ...(several ? [left('Protocole')] : []),
    ],
    rows: trend.segments.flatMap((segment) =>
      segment.points.flatMap((point) => {
        const found = result(point.campaign, trend.organisation, trend.indicator);
        if (!found) return [];
        const view = figureView(found, site.locale);
        return [
          [
            link(campaign(point.campaign).title.fr, linkTo(site, addresses.campaign(point.campaign))),
            figure(view),
            text(view.interval ?? view.caveat ?? ''),
            text(view.base),
            ...(several ? [text(segmentName(barometer, segment).name)] : []),
          ],
        ];
      }),
    ),
  };
}
