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

/**
 * The card of a page of rankings. In a sector, a page by another indicator than the first shows the card of that indicator
 * over all organisations, where there is one: the same words for a hundred pictures less.
 */
export function cardOfRankings(
  site: Site,
  barometer: Barometer,
  sector: SectorId | undefined,
  ranking?: Ranking,
): CardView {
  const index = rankingIndex(barometer, sector);
  const [first] = index;
  const isFirst = ranking === undefined || ranking === first?.ranking;
  const all = isFirst ? undefined : rankingIndex(barometer).find((e) => e.ranking.indicator === ranking.indicator);
  const over = all?.address ? undefined : sector;
  const shown = all?.address ? all : (index.find((e) => e.ranking === ranking) ?? first);
  const own = over === undefined ? addresses.rankings : addresses.ranking(over);
  return rankingCard(site, barometer, { address: shown?.address ?? own, ranking: shown?.ranking, sector: over });
}
