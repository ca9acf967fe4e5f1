import type { Campaign } from '../domain/campaign.ts';
import { codeUnitOrder } from '../domain/codeUnitOrder.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Organisation } from '../domain/organisation.ts';
import { valueOf, type Result } from '../domain/result.ts';
import type { Scenario } from '../domain/scenario.ts';
import type { Trend, TrendSegment } from '../domain/trend.ts';
import { askedScenarios } from './askedScenarios.ts';
import { changeVerdict } from './changeVerdict.ts';
import { comparable, type Comparable } from './comparableShare.ts';
import { compareFigures } from './compareFigures.ts';
import { midDate } from './midDate.ts';

interface Dated {
  readonly campaign: Campaign;
  readonly day: string;
  readonly years: number;
  readonly asked: ReadonlyMap<OrganisationId, string>;
}

interface Point extends Dated {
  readonly base: string;
  readonly share: Comparable | undefined;
  /** Only neighbours with an equal key are joined. */
  readonly key: string;
}

/**
 * Each indicator of each organisation through time, in the order organisation, indicator (METHOD 3.7).
 *
 * A point is a figure with a value: counts and « non mesuré » make none. The line breaks wherever the kind of campaign,
 * the protocol or the base changes, and for answer quality wherever the questions or their versions do (decision 10).
 * Aggregates have no trend.
 *
 * @param results totals; parts are passed over
 */
export function computeTrends(
  campaigns: readonly Campaign[],
  results: readonly Result[],
  organisations: readonly Organisation[],
  scenarios: readonly Scenario[],
  indicators: readonly Indicator[],
): Trend[] {
  const dated = new Map(
    campaigns.map((campaign): [string, Dated] => {
      const { day, years } = midDate(campaign);
      return [campaign.id, { campaign, day, years, asked: askedScenarios(campaign, organisations, scenarios) }];
    }),
  );
  const aggregates = new Set(organisations.filter(({ kind }) => kind === 'aggregate').map(({ id }) => id));
  const aboutAnswer = new Set(indicators.filter((indicator) => indicator.aboutAnswer).map(({ id }) => id));
  const series = new Map<
    string,
    { readonly of: Pick<Trend, 'organisation' | 'indicator'>; readonly points: Point[] }
  >();
  for (const result of results) {
    const { organisation, indicator } = result;
    const at = dated.get(result.campaign);
    if (at === undefined || result.cut !== undefined || aggregates.has(organisation)) continue;
    if (valueOf(result) === undefined) continue;
    const { kind, protocol } = at.campaign;
    const asked = aboutAnswer.has(indicator) ? (at.asked.get(organisation) ?? '') : '';
    const { base } = result;
    const point = { ...at, base, share: comparable(result), key: JSON.stringify([kind, protocol, base, asked]) };
    const name = `${organisation} ${indicator}`;
    const known = series.get(name);
    if (known === undefined) series.set(name, { of: { organisation, indicator }, points: [point] });
    else known.points.push(point);
  }
  return [...series.values()]
    .sort(
      (a, b) => codeUnitOrder(a.of.organisation, b.of.organisation) || codeUnitOrder(a.of.indicator, b.of.indicator),
    )
    .map(({ of, points }) => ({ ...of, segments: segmentsOf(points) }));
}

function segmentsOf(points: readonly Point[]): TrendSegment[] {
  const segments: Point[][] = [];
  const inTime = [...points].sort(
    (a, b) => a.years - b.years || codeUnitOrder(a.campaign.id, b.campaign.id) || codeUnitOrder(a.key, b.key),
  );
  for (const point of inTime) {
    const open = segments.at(-1);
    if (open !== undefined && open.at(-1)?.key === point.key) open.push(point);
    else segments.push([point]);
  }
  return segments.flatMap((segment) => segmentOf(segment) ?? []);
}

function segmentOf(points: readonly Point[]): TrendSegment | undefined {
  const last = points.at(-1);
  if (last === undefined) return undefined;
  const line = {
    protocol: last.campaign.protocol,
    points: points.map(({ campaign, day }) => ({ campaign: campaign.id, midDate: day })),
  };
  // Two bases that nobody knows are not known to be the same one.
  if (last.base === 'unknown' && points.length > 1) {
    return { ...line, verdict: { kind: 'untestable', reason: 'unknown_base' } };
  }
  const before = points.at(-2)?.share;
  return {
    ...line,
    verdict: changeVerdict(points),
    ...(before !== undefined && last.share !== undefined && { latest: compareFigures(last.share, before) }),
  };
}
