import type { Barometer } from '../domain/barometer.ts';
import type { CampaignId, IndicatorId } from '../domain/ids.ts';
import type { OwnIndicatorId } from '../domain/ownIndicators.ts';
import type { Ranking } from '../domain/ranking.ts';
import { pageRankings } from './pageRankings.ts';

/** The rankings of a campaign over all its organisations, in the order in which a caller asks. */
export interface CampaignRankings {
  /** On the page of the campaign. */
  readonly here: readonly Ranking[];
  /** As small as a stamp there, and each whole on a page of its own: ten tables of all organisations are too much for one. */
  readonly apart: readonly Ranking[];
}

export function campaignRankings(barometer: Barometer, id: CampaignId): CampaignRankings {
  const all = pageRankings(barometer, id, { more: SECONDARY });
  const isApart = (ranking: Ranking, position: number) =>
    position > 0 && (isLong(ranking) || SECONDARY.some((secondary) => secondary === ranking.indicator));
  return { here: all.filter((one, position) => !isApart(one, position)), apart: all.filter(isApart) };
}

/** Every ranking that has a page under its campaign. */
export function campaignRankingPages(
  barometer: Barometer,
): readonly { readonly campaign: CampaignId; readonly indicator: IndicatorId }[] {
  return barometer.campaigns.flatMap(({ id }) =>
    campaignRankings(barometer, id).apart.map(({ indicator }) => ({ campaign: id, indicator })),
  );
}

/** More rows than one sees at a glance. */
export function isLong({ ranked, unranked }: Ranking): boolean {
  return ranked.length + unranked.length > MOST_ROWS;
}

/** Never on the page of their campaign: the score never leads (METHOD decision 9). */
const SECONDARY: readonly OwnIndicatorId[] = ['redirected', 'first_contact', 'courtesy', 'score'];

const MOST_ROWS = 8;
