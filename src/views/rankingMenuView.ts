import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { IndicatorId, SectorId } from '../domain/ids.ts';
import type { Site } from '../domain/site.ts';
import { rankingWords } from '../present/words/rankingWords.ts';
import type { LinkView } from './frameView.ts';
import { lookup } from './lookup.ts';
import { shortIndicator } from './names.ts';
import { rankedSectors, rankingIndex, type RankingEntry } from './rankingIndex.ts';

/** The indicators that a reader may choose, by what a caller asks. */
export interface RankingMenuView {
  readonly current: string;
  readonly families: readonly {
    readonly title: string;
    readonly links: readonly (LinkView & {
      readonly current: boolean;
      /** Ranked in sectors alone: those whose pages are like this one, which leads to the first; else none. */
      readonly sectors: readonly SectorId[];
    })[];
  }[];
}

/** @param index what the page could show, `shown` among it */
export function rankingMenuView(
  site: Site,
  barometer: Barometer,
  index: readonly RankingEntry[],
  shown: RankingEntry,
): RankingMenuView {
  const words = rankingWords[site.locale];
  const find = lookup(barometer);
  const name = (id: IndicatorId) => shortIndicator(find.indicator(id), site.locale);
  const links = (entry: RankingEntry) => {
    const { indicator } = entry.ranking;
    const sectors = entry.address === undefined ? sectorsOf(barometer, indicator) : [];
    const [first] = sectors;
    const address = entry.address ?? (first && addresses.rankingBy(indicator, first));
    if (address === undefined) return [];
    return [{ href: linkTo(site, address), text: name(indicator), current: entry === shown, sectors }];
  };
  return {
    current: name(shown.ranking.indicator),
    families: [...Map.groupBy(index, ({ family }) => family)]
      .map(([family, entries]) => ({ title: words.families[family], links: entries.flatMap(links) }))
      .filter((family) => family.links.length > 0),
  };
}

/** The sectors that have a page of this indicator beside their first one. */
function sectorsOf(barometer: Barometer, indicator: IndicatorId): readonly SectorId[] {
  return rankedSectors(barometer).filter((id) =>
    rankingIndex(barometer, id).some(({ address }) => address === addresses.rankingBy(indicator, id)),
  );
}
