import type { Barometer } from '../domain/barometer.ts';
import type { CampaignId, SectorId } from '../domain/ids.ts';
import type { OwnIndicatorId } from '../domain/ownIndicators.ts';
import type { Ranking } from '../domain/ranking.ts';
import { lookup } from './lookup.ts';

/** In the order in which a caller asks: does anyone answer, does it help, and then the details. */
const PAGE_INDICATORS: readonly OwnIndicatorId[] = [
  'pickup',
  'resolved',
  'acceptable',
  'pickup_first',
  'complete',
  'wrong',
];

/**
 * The rankings of a campaign that have a row to show, over all its organisations or in one sector. Of another publisher's
 * figures only reach and what is ranked: the rest stands in a table of its own, each with its base and its doubt.
 */
export function pageRankings(
  barometer: Barometer,
  campaign: CampaignId,
  options: { readonly sector?: SectorId | undefined; readonly more?: readonly OwnIndicatorId[] } = {},
): readonly Ranking[] {
  const { ranking, campaign: find } = lookup(barometer);
  const calls = find(campaign).kind === 'calls';
  return [...PAGE_INDICATORS, ...(options.more ?? [])]
    .flatMap((indicator) => ranking(campaign, indicator, options.sector) ?? [])
    .filter(({ ranked, unranked }) => ranked.length + unranked.length > 0)
    .filter(({ ranked, indicator }) => calls || ranked.length > 0 || indicator === 'pickup');
}
