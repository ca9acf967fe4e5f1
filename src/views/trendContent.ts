import type { Barometer } from '../domain/barometer.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Locale } from '../domain/locale.ts';
import type { Result } from '../domain/result.ts';
import type { Site } from '../domain/site.ts';
import { addresses, linkTo } from '../domain/addresses.ts';
import type { Trend, TrendSegment } from '../domain/trend.ts';
import type { TrendPoint, TrendSpec } from '../charts/trend/TrendSpec.ts';
import { shareDecimals } from '../present/shareDecimals.ts';
import { formatValue } from '../present/formatValue.ts';
import { plural } from '../present/plural.ts';
import { withArticleCapital } from '../present/withArticle.ts';
import { trendWords } from '../present/words/trendWords.ts';
import { campaignTitle } from './campaignWords.ts';
import { counts, figureView, intervalOf } from './figureView.ts';
import { periodWords } from './periodWords.ts';
import { shortIndicator } from './names.ts';
import { lookup } from './lookup.ts';
import { figure, left, link, right, text, type TableView } from './tableView.ts';
import { trendVerdict } from './trendVerdict.ts';
import { operatorIn } from './operatorIn.ts';

/** What a trend says and draws, whether on a page or in an embed, up to today or to an older campaign. */
export interface TrendContent {
  /** The finding: what the test says of the newest protocol, or that its first point is all there is of it, else both ends. */
  readonly title: string;
  /** The same with its name, where it stands among others. No full stop. */
  readonly finding: string;
  /** True where the title does not name the organisation. */
  readonly isNameless: boolean;
  readonly sub: string;
  readonly spec: TrendSpec;
  /** What the tests allow one to say, one sentence a segment. */
  readonly verdicts: readonly string[];
  /** Those of them that the title does not say, each with whose it is: a reader may put other lines beside this one. */
  readonly otherVerdicts: readonly string[];
  readonly results: readonly Result[];
  readonly table: TableView;
}

/** Undefined where fewer than two campaigns have a value, or too few hollow ones. */
export function trendContent(site: Site, barometer: Barometer, trend: Trend): TrendContent | undefined {
  const { locale } = site;
  const words = trendWords[locale];
  const find = lookup(barometer);
  const spec = trendSpec(barometer, trend, locale);
  if (!deservesDrawing(spec)) return undefined;
  const indicator = shortIndicator(find.indicator(trend.indicator), locale);
  const complete = isCompleteCount(barometer, trend);
  const { name, shortName = name } = find.organisation(trend.organisation);
  const say = (label?: string) => trend.segments.map((one) => trendVerdict(barometer, trend, one, locale, label));
  const said = say();
  const saidOf = say(`${shortName}, ${indicator}`).flatMap((verdict) => verdict ?? []);
  // The newest protocol and no other: beside its last figure the verdict on an older one would speak of other campaigns.
  const finding =
    spec.segments.at(-1)?.points.at(-1)?.interval === undefined
      ? undefined
      : (said.at(-1) ?? firstOfProtocol(barometer, trend, spec, locale));
  // A sentence that heads a chart loses its full stop.
  const title = (finding ?? bothEnds(name, spec, { indicator, complete }, locale)).replace(/\.$/, '');
  const named = finding === undefined ? title : said.at(-1) === undefined ? `${shortName}, ${title}` : saidOf.at(-1);
  return {
    title,
    finding: (named ?? title).replace(/\.$/, ''),
    isNameless: finding !== undefined,
    sub: words.sub(indicator, marks(spec, complete, locale)),
    spec,
    verdicts: said.flatMap((verdict) => verdict ?? []),
    otherVerdicts: finding !== undefined && said.at(-1) === undefined ? saidOf : saidOf.slice(0, -1),
    results: resultsOf(barometer, trend),
    table: table(site, barometer, trend),
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

/** « Décroché : 66,1 % (Printemps 2025), premier point du protocole p2 »: after a break, where nothing can be tested yet. */
function firstOfProtocol(barometer: Barometer, trend: Trend, spec: TrendSpec, locale: Locale): string | undefined {
  const words = trendWords[locale];
  const segment = trend.segments.at(-1);
  const point = spec.segments.at(-1)?.points[0];
  const campaign = segment?.points[0] && lookup(barometer).campaign(segment.points[0].campaign);
  if (!segment || !point || segment.points.length > 1 || spec.segments.length < 2 || campaign?.kind !== 'calls')
    return undefined;
  return words.firstPoint(spec.label, pointWords(point, spec, locale), protocolOf(segment));
}

function pointWords({ value, period, decimals }: TrendPoint, { unit }: TrendSpec, locale: Locale): string {
  const figure = formatValue(value, unit, locale, decimals === undefined ? {} : { decimals });
  return trendWords[locale].point(figure, period);
}

/** Where no test decides: both ends and no direction, of one protocol. */
function bothEnds(
  name: string,
  spec: TrendSpec,
  { indicator, complete }: { readonly indicator: string; readonly complete: boolean },
  locale: Locale,
): string {
  const words = trendWords[locale];
  const points = spec.segments.flatMap((s) => s.points);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return words.bareTitle(name, indicator);
  const head = withArticleCapital(name, locale);
  const [from, to] = [first, last].map((point) => pointWords(point, spec, locale));
  if (spec.segments.length > 1) return words.protocols(head, to ?? '');
  return words.title(head, from ?? '', to ?? '', words.apart[complete ? 'complete' : 'none']);
}

function marks(spec: TrendSpec, complete: boolean, locale: Locale): string {
  const words = trendWords[locale].marks;
  if (spec.segments.some((s) => s.points.some((p) => p.interval))) return words.interval;
  return complete ? words.complete : words.hollow;
}

function trendSpec(barometer: Barometer, trend: Trend, locale: Locale): TrendSpec {
  const find = lookup(barometer);
  const indicator = find.indicator(trend.indicator);
  return {
    unit: indicator.unit,
    label: shortIndicator(indicator, locale),
    noun: nounOf(indicator, locale),
    segments: trend.segments
      .map((segment) => ({
        ...segmentName(barometer, segment, locale),
        points: segment.points.flatMap((point) => pointOf(barometer, trend, point, locale) ?? []),
      }))
      .filter((segment) => segment.points.length > 0),
  };
}

/** What n counts: a publisher's base that speaks of calls counts calls, another one answers. */
export function nounOf({ base, publisher }: Indicator, locale: Locale): string {
  const { nouns } = trendWords[locale];
  if (base === 'picked_up') return nouns.picked;
  return publisher === undefined || /appels|calls/i.test(base) ? nouns.calls : nouns.answers;
}

function pointOf(
  barometer: Barometer,
  trend: Trend,
  point: TrendSegment['points'][number],
  locale: Locale,
): TrendPoint | undefined {
  const { result, campaign } = lookup(barometer);
  const found = result(point.campaign, trend.organisation, trend.indicator);
  if (!found || !('value' in found)) return undefined;
  const { numerator, denominator } = counts(found);
  const interval = intervalOf(found);
  const decimals = found.unit === 'percent' ? shareDecimals(found) : undefined;
  return {
    date: point.midDate,
    period: periodWords(campaign(point.campaign), locale),
    value: found.value,
    ...(decimals === undefined ? {} : { decimals }),
    ...(interval ? { interval } : {}),
    ...(typeof numerator === 'number' ? { numerator } : {}),
    ...(denominator === undefined ? {} : { denominator }),
  };
}

/** A protocol as its readers may know it: who asked, and how many attempts make a call. */
function segmentName(
  barometer: Barometer,
  segment: TrendSegment,
  locale: Locale,
): { readonly name: string; readonly detail?: string } {
  const words = trendWords[locale];
  const { campaign } = lookup(barometer);
  const first = segment.points[0];
  if (!first) return { name: segment.protocol };
  const made = campaign(first.campaign);
  const { kind, maxAttempts } = made;
  if (kind === 'calls')
    return {
      name: words.protocol(protocolOf(segment)),
      detail: plural(maxAttempts, locale, ...words.attempts),
    };
  const last = segment.points.at(-1) ?? first;
  const [from, to] = [first, last].map((p) => p.midDate.slice(0, 4));
  const years = from === to ? from : `${from}-${to}`;
  return { name: `${operatorIn(made, locale) ?? segment.protocol.replace(/^published:/, '')}, ${years}` };
}

/** « p2 », of a protocol of our calls. */
function protocolOf({ protocol }: TrendSegment): string {
  return protocol.replace(/^calls:/, '');
}

function table(site: Site, barometer: Barometer, trend: Trend): TableView {
  const { result, campaign, indicator } = lookup(barometer);
  const several = trend.segments.length > 1;
  const { locale } = site;
  const words = trendWords[locale].table;
  const name = shortIndicator(indicator(trend.indicator), locale);
  return {
    caption: words.caption(name),
    columns: [
      left(words.campaign),
      right(name),
      left(words.interval),
      left(words.base),
      ...(several ? [left(words.protocol)] : []),
    ],
    rows: trend.segments.flatMap((segment) =>
      segment.points.flatMap((point) => {
        const found = result(point.campaign, trend.organisation, trend.indicator);
        if (!found) return [];
        const view = figureView(found, locale);
        return [
          [
            link(campaignTitle(campaign(point.campaign), locale), linkTo(site, addresses.campaign(point.campaign))),
            figure(view),
            text(view.interval ?? view.caveat ?? ''),
            text(view.base),
            ...(several ? [text(segmentName(barometer, segment, locale).name)] : []),
          ],
        ];
      }),
    ),
  };
}
