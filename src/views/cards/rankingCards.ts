import { addresses } from '../../domain/addresses.ts';
import type { Barometer } from '../../domain/barometer.ts';
import type { SectorId } from '../../domain/ids.ts';
import type { Ranking } from '../../domain/ranking.ts';
import type { Site } from '../../domain/site.ts';
import { rankedSectors, rankingIndex } from '../rankingIndex.ts';
import type { CardView } from './CardView.ts';
import { rankingCard } from './rankingCard.ts';

/** Every card of a ranking. */
export function rankingCards(site: Site, barometer: Barometer): readonly CardView[] {
  const cards = [undefined, ...rankedSectors(barometer)].flatMap((sector) => [
    cardOfRankings(site, barometer, sector),
    ...rankingIndex(barometer, sector).map(({ ranking }) => cardOfRankings(site, barometer, sector, ranking)),
  ]);
  return [...new Map(cards.map((card) => [card.address, card])).values()];
}

/** Beside the first, the indicator of a sector that has a card of its own: does it help. */
const WITH_OWN_CARD: ReadonlySet<string> = new Set(['resolved']);

/**
 * The card of a page of rankings. In a sector, a page by another indicator shows the card of that indicator over all
 * organisations, where there is one, else that of the sector: a hundred pictures less.
 */
export function cardOfRankings(
  site: Site,
  barometer: Barometer,
  sector: SectorId | undefined,
  ranking?: Ranking,
): CardView {
  const index = rankingIndex(barometer, sector);
  const [first] = index;
  const own = sector === undefined ? addresses.rankings : addresses.ranking(sector);
  const of = (entry: typeof first, over: SectorId | undefined): CardView =>
    rankingCard(site, barometer, { address: entry?.address ?? own, ranking: entry?.ranking, sector: over });
  if (ranking === undefined || ranking === first?.ranking) return of(first, sector);
  const all = rankingIndex(barometer).find((entry) => entry.ranking.indicator === ranking.indicator);
  if (all?.address) return of(all, undefined);
  return of(WITH_OWN_CARD.has(ranking.indicator) ? index.find((e) => e.ranking === ranking) : first, sector);
}
