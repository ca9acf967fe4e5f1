import { codeUnitOrder } from '../domain/codeUnitOrder.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { Trend } from '../domain/trend.ts';
import { apiAddress } from './address.ts';
import {
  besideEntry,
  bestTimeEntry,
  profileComparisonEntry,
  type BesideEntry,
  type BestTimeEntry,
  type ProfileComparisonEntry,
} from './comparisonEntries.ts';
import { composeDocument, type Document } from './composeDocument.ts';
import type { Edition } from './edition.ts';
import { listedOrganisations, organisationEntry, type OrganisationEntry } from './organisationEntry.ts';
import type { ResultRow } from './resultRow.ts';
import { resultRows } from './resultRows.ts';
import { waitEntry, type WaitEntry } from './waitEntry.ts';
import { trendEntry, type TrendEntry } from './trendEntry.ts';

export interface OrganisationBody {
  readonly organisation: OrganisationEntry;
  /** Totals, in the order campaign, indicator. */
  readonly results: readonly ResultRow[];
  /** Parts of the totals of its latest campaign of calls; each row says of what in `cut`. */
  readonly breakdowns: readonly ResultRow[];
  /** Where the parts of each campaign stand, oldest first: all of them here would make a document of a megabyte. */
  readonly breakdown_files: readonly { readonly campaign: string; readonly address: string }[];
  readonly trends: readonly TrendEntry[];
  /** First attempts as they waited, by campaign. */
  readonly waits: readonly WaitEntry[];
  readonly best_times: readonly BestTimeEntry[];
  readonly profile_comparisons: readonly ProfileComparisonEntry[];
  /** Absent where it declares no « taux de décroché ». */
  readonly beside?: BesideEntry | undefined;
  readonly replies: readonly ReplyEntry[];
}
export interface ReplyEntry {
  readonly campaign: string;
  readonly received: string;
  readonly published: string;
  /** Verbatim, Markdown. */
  readonly text: string;
}

/**
 * `organisations/<id>.json`: all that is published about one organisation.
 *
 * @throws RangeError for an id that is not listed (unknown, or a total of others).
 */
export function organisationDocument(edition: Edition, id: OrganisationId): Document<OrganisationBody> {
  const { barometer, site } = edition;
  const organisation = listedOrganisations(barometer).find((one) => one.id === id);
  if (!organisation) throw new RangeError(`No document for organisation ${id}: it is not listed`);
  const isAbout = (one: { readonly organisation: OrganisationId }): boolean => one.organisation === id;
  const results = barometer.results.filter(isAbout);
  const breakdowns = barometer.breakdowns.filter(isAbout);
  const concerned = new Set([...results, ...breakdowns].map(({ campaign }) => campaign));
  const called = barometer.campaigns.filter(({ id }) => breakdowns.some(({ campaign }) => campaign === id));
  const latest = called.at(-1)?.id;
  const beside = barometer.beside.find(isAbout);
  const concern = {
    campaigns: barometer.campaigns.filter((campaign) => concerned.has(campaign.id)),
    errata: barometer.errata.filter((erratum) =>
      erratum.organisation === undefined ? concerned.has(erratum.campaign) : erratum.organisation === id,
    ),
  };
  return composeDocument(edition, concern, {
    organisation: organisationEntry(site, organisation),
    results: resultRows(barometer, results),
    breakdowns: resultRows(
      barometer,
      breakdowns.filter(({ campaign }) => campaign === latest),
    ),
    breakdown_files: called.map(({ id }) => ({ campaign: id, address: apiAddress(site, `breakdowns/${id}.csv`) })),
    trends: barometer.trends.filter(isAbout).sort(byIndicator).map(trendEntry),
    waits: barometer.waits.filter(isAbout).map(waitEntry),
    best_times: barometer.bestTimes.filter(isAbout).map(bestTimeEntry),
    profile_comparisons: barometer.profileComparisons.filter(isAbout).map(profileComparisonEntry),
    beside: beside && besideEntry(beside),
    replies: barometer.replies
      .filter(isAbout)
      .map(({ campaign, received, published, text }) => ({ campaign, received, published, text }))
      .sort((a, b) => codeUnitOrder(b.published, a.published) || codeUnitOrder(a.campaign, b.campaign)),
  });
}

function byIndicator(a: Trend, b: Trend): number {
  return codeUnitOrder(a.indicator, b.indicator);
}
