import type { Campaign } from '../domain/campaign.ts';
import { codeUnitOrder } from '../domain/codeUnitOrder.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { Indicator } from '../domain/indicator.ts';
import { isListed } from '../domain/isListed.ts';
import type { Organisation } from '../domain/organisation.ts';
import { valueOf, type Result } from '../domain/result.ts';
import type { Scenario } from '../domain/scenario.ts';
import type { Trend } from '../domain/trend.ts';
import { askedScenarios } from './askedScenarios.ts';
import { comparable, type Comparable } from './comparableShare.ts';
import { midDate } from './midDate.ts';

interface DatedCampaign {
  readonly campaign: Campaign;
  /** Middle of the fieldwork, as a day and in years. */
  readonly day: string;
  readonly years: number;
}

/** A figure of one campaign on a line; `share` is undefined where no test can use it. */
export interface LinePoint extends DatedCampaign {
  readonly share: Comparable | undefined;
}

/** One indicator of one organisation through time: the points of each segment, oldest first, one or more. */
export interface TrendLine extends Pick<Trend, 'organisation' | 'indicator'> {
  readonly segments: readonly { readonly base: string; readonly points: readonly LinePoint[] }[];
}

/**
 * What may be joined through time, in the order organisation, indicator.
 *
 * A point is a figure with a value: counts and « non mesuré » make none. The line breaks wherever the kind of campaign,
 * the protocol or the base changes, and for answer quality wherever the questions or their versions do (decision 10).
 * Aggregates have no line.
 *
 * @param results totals; parts are passed over
 */
export function trendLines(
  campaigns: readonly Campaign[],
  results: readonly Result[],
  organisations: readonly Organisation[],
  scenarios: readonly Scenario[],
  indicators: readonly Indicator[],
): TrendLine[] {
  const dated = new Map(
    campaigns.map((campaign): [string, DatedCampaign & { readonly asked: ReadonlyMap<OrganisationId, string> }] => [
      campaign.id,
      { campaign, ...midDate(campaign), asked: askedScenarios(campaign, organisations, scenarios) },
    ]),
  );
  const aggregates = new Set(organisations.filter((one) => !isListed(one)).map(({ id }) => id));
  const aboutAnswer = new Set(indicators.filter((indicator) => indicator.aboutAnswer).map(({ id }) => id));
  const series = new Map<
    string,
    { readonly of: Pick<Trend, 'organisation' | 'indicator'>; readonly points: Point[] }
  >();
  for (const result of results) {
    const { organisation, indicator, base } = result;
    const at = dated.get(result.campaign);
    if (at === undefined || result.cut !== undefined || aggregates.has(organisation)) continue;
    if (valueOf(result) === undefined) continue;
    const { campaign, day, years } = at;
    const asked = aboutAnswer.has(indicator) ? (at.asked.get(organisation) ?? '') : '';
    const key = JSON.stringify([campaign.kind, campaign.protocol, base, asked]);
    const point = { campaign, day, years, base, share: comparable(result), key };
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

interface Point extends LinePoint {
  readonly base: string;
  /** Only neighbours with an equal key are joined. */
  readonly key: string;
}

function segmentsOf(points: readonly Point[]): TrendLine['segments'] {
  const segments: { readonly base: string; readonly key: string; readonly points: Point[] }[] = [];
  const inTime = [...points].sort(
    (a, b) => a.years - b.years || codeUnitOrder(a.campaign.id, b.campaign.id) || codeUnitOrder(a.key, b.key),
  );
  for (const point of inTime) {
    const open = segments.at(-1);
    if (open?.key === point.key) open.points.push(point);
    else segments.push({ base: point.base, key: point.key, points: [point] });
  }
  return segments;
}
