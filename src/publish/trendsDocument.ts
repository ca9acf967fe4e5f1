import type { Barometer } from '../domain/barometer.ts';
import { concernedIndicators } from '../domain/concernedIndicators.ts';
import type { IndicatorId, SectorId } from '../domain/ids.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { Result } from '../domain/result.ts';
import type { Trend } from '../domain/trend.ts';
import { composeDocument, type Document } from './composeDocument.ts';
import type { Edition } from './edition.ts';
import { listedOrganisations } from './organisationEntry.ts';
import { resultRow, type ResultRow } from './resultRow.ts';
import { segmentEntry, type SegmentEntry } from './trendEntry.ts';

export interface TrendsBody {
  readonly sector: string;
  readonly indicator: string;
  /** By organisation. */
  readonly trends: readonly SeriesEntry[];
}
/** A trend whose points say their figures. */
export interface SeriesEntry {
  readonly organisation: string;
  readonly name: string;
  readonly short_name?: string | undefined;
  readonly segments: readonly (Omit<SegmentEntry, 'points'> & { readonly points: readonly PointEntry[] })[];
}
/** A row of the results, and the middle of the fieldwork behind it. */
export type PointEntry = ResultRow & { readonly mid_date: string };

/** Of which sectors and indicators there is a document: those of which an organisation has a trend. */
export function trendsSubjects(barometer: Barometer): readonly { sector: SectorId; indicator: IndicatorId }[] {
  const sectors = new Map(listedOrganisations(barometer).map(({ id, sector }) => [id, sector]));
  const subjects = barometer.trends.flatMap(({ organisation, indicator }) => {
    const sector = sectors.get(organisation);
    return sector === undefined ? [] : [[`${sector}/${indicator}`, { sector, indicator }] as const];
  });
  return [...new Map(subjects).values()];
}

/** `trends/<sector>/<indicator>.json`: one indicator of every organisation of a sector, through time. */
export function trendsDocument(edition: Edition, sector: SectorId, indicator: IndicatorId): Document<TrendsBody> {
  const { barometer } = edition;
  const members = listedOrganisations(barometer).filter((organisation) => organisation.sector === sector);
  const lines = new Map(
    barometer.trends.filter((trend) => trend.indicator === indicator).map((trend) => [trend.organisation, trend]),
  );
  const results = Map.groupBy(
    barometer.results.filter((result) => result.indicator === indicator),
    ({ organisation }) => organisation,
  );
  const trends = members.flatMap((organisation) => {
    const trend = lines.get(organisation.id);
    return trend ? [seriesEntry(organisation, trend, results.get(organisation.id) ?? [])] : [];
  });
  const campaigns = new Set(trends.flatMap(({ segments }) => segments.flatMap(({ points }) => points)).map(campaignOf));
  const ids = new Set<string>(members.map(({ id }) => id));
  const concern = {
    campaigns: barometer.campaigns.filter(({ id }) => campaigns.has(id)),
    errata: barometer.errata.filter(
      (erratum) =>
        campaigns.has(erratum.campaign) &&
        (erratum.indicator === undefined || concernedIndicators(erratum.indicator).has(indicator)) &&
        (erratum.organisation === undefined || ids.has(erratum.organisation)),
    ),
  };
  return composeDocument(edition, concern, { sector, indicator, trends });
}

function seriesEntry(
  { id, name, shortName }: Organisation,
  { segments }: Trend,
  results: readonly Result[],
): SeriesEntry {
  return {
    organisation: id,
    name,
    short_name: shortName,
    segments: segments.map((segment) => ({
      ...segmentEntry(segment),
      points: segment.points.flatMap(({ campaign, midDate }) => {
        const result = results.find((one) => one.campaign === campaign);
        return result ? [{ ...resultRow(result), mid_date: midDate }] : [];
      }),
    })),
  };
}

function campaignOf({ campaign }: { readonly campaign: string }): string {
  return campaign;
}
