import { addresses } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { Campaign } from '../domain/campaign.ts';
import type { IndicatorId, SectorId } from '../domain/ids.ts';
import { OWN_INDICATOR_IDS, type OwnIndicatorId } from '../domain/ownIndicators.ts';
import type { Ranking } from '../domain/ranking.ts';
import { leadCampaign, listedOrganisations, newestFirst, orderedSectors } from './latest.ts';
import { lookup } from './lookup.ts';

/** What a caller asks of an indicator. */
export type IndicatorFamily = 'reach' | 'whole' | 'answer' | 'wait' | 'other';

/** In the order in which a caller asks. The wait of answered calls alone is never shown alone (METHOD 2): it has no page. */
const FAMILIES: Readonly<Record<Exclude<IndicatorFamily, 'other'>, readonly OwnIndicatorId[]>> = {
  reach: ['pickup', 'pickup_first', 'within_60', 'within_180', 'within_300', 'within_600'],
  whole: ['resolved', 'first_contact', 'score'],
  answer: ['acceptable', 'complete', 'wrong', 'redirected', 'consistency', 'courtesy'],
  wait: ['wait_median', 'wait_p90', 'time_spent_median'],
};

/** One indicator of one campaign, over all organisations or in one sector. */
export interface RankingEntry {
  readonly ranking: Ranking;
  readonly family: IndicatorFamily;
  /** Its page; absent where the organisations were asked different questions, so that only sectors are ranked. */
  readonly address?: string;
}

/** The campaign whose rankings a page shows: the leading one; in a sector the newest that called one of its organisations. */
export function rankedCampaign(barometer: Barometer, sector: SectorId | undefined): Campaign | undefined {
  if (sector === undefined) return leadCampaign(barometer);
  const { listedResultsIn, organisation } = lookup(barometer);
  return newestFirst(barometer.campaigns).find((c) =>
    listedResultsIn(c.id).some((r) => r.indicator === 'pickup' && organisation(r.organisation).sector === sector),
  );
}

/**
 * The rankings of that campaign that have a row to show. Of another publisher's figures only reach and what is ranked: the rest
 * stands in a table of its own, each with its base and its doubt.
 */
export function rankingIndex(barometer: Barometer, sector?: SectorId): readonly RankingEntry[] {
  const campaign = rankedCampaign(barometer, sector);
  if (!campaign) return [];
  const { ranking } = lookup(barometer);
  const own = Object.entries(FAMILIES).flatMap(([family, ids]) => ids.map((id) => [family, id] as const));
  const others = barometer.indicators.filter(({ id }) => !OWN.has(id)).map(({ id }) => ['other', id] as const);
  let isFirst = true;
  return [...own, ...others].flatMap(([family, indicator]): RankingEntry[] => {
    const found = ranking(campaign.id, indicator, sector);
    if (!found || found.ranked.length + found.unranked.length === 0) return [];
    if (campaign.kind !== 'calls' && found.ranked.length === 0 && indicator !== 'pickup') return [];
    const entry = { ranking: found, family: family as IndicatorFamily };
    if (sector === undefined && asksOthers(found)) return [entry];
    const address = isFirst ? firstAddress(sector) : addresses.rankingBy(found.indicator, sector);
    isFirst = false;
    return [{ ...entry, address }];
  });
}

const OWN: ReadonlySet<string> = new Set(OWN_INDICATOR_IDS);

function firstAddress(sector: SectorId | undefined): string {
  return sector ? addresses.ranking(sector) : addresses.rankings;
}

/** True where nobody is ranked because the organisations were asked different questions. */
function asksOthers({ ranked, unranked }: Ranking): boolean {
  return ranked.length === 0 && unranked.some((e) => e.reason === 'other_scenarios');
}

/** Where the ranking of an indicator in a sector stands, or the sector's first one. */
export function rankingAddress(barometer: Barometer, sector: SectorId | undefined, indicator?: IndicatorId): string {
  const entry = rankingIndex(barometer, sector).find(({ ranking }) => ranking.indicator === indicator);
  return entry?.address ?? firstAddress(sector);
}

/** Sectors that have an organisation to show. */
export function rankedSectors(barometer: Barometer): readonly SectorId[] {
  const used = new Set(listedOrganisations(barometer).map((o) => o.sector));
  return orderedSectors(barometer).flatMap(({ id }) => (used.has(id) ? [id] : []));
}

/** The pages of rankings beside the first of each sector: one an indicator. */
export function rankingPages(
  barometer: Barometer,
): readonly { readonly sector?: SectorId; readonly indicator: IndicatorId }[] {
  return [undefined, ...rankedSectors(barometer)].flatMap((sector) =>
    rankingIndex(barometer, sector)
      .filter(({ address }) => address !== undefined && address !== firstAddress(sector))
      .map(({ ranking }) => ({ ...(sector ? { sector } : {}), indicator: ranking.indicator })),
  );
}
