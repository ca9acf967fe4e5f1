import { linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { IndicatorId } from '../domain/ids.ts';
import type { Site } from '../domain/site.ts';
import { rankingWords } from '../present/words/rankingWords.ts';
import type { LinkView } from './frameView.ts';
import { lookup } from './lookup.ts';
import { shortIndicator } from './names.ts';
import { rankedSectors, rankingAddress, rankingIndex, type RankingEntry } from './rankingIndex.ts';

/** The indicators that a reader may choose, by what a caller asks. */
export interface RankingMenuView {
  readonly current: string;
  readonly families: readonly {
    readonly title: string;
    readonly links: readonly (LinkView & {
      readonly current: boolean;
      /** Ranked in sectors alone: leads to the first that has it. */
      readonly perSector: boolean;
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
    const address = entry.address ?? addressInSector(barometer, indicator);
    if (address === undefined) return [];
    const perSector = entry.address === undefined;
    return [{ href: linkTo(site, address), text: name(indicator), current: entry === shown, perSector }];
  };
  return {
    current: name(shown.ranking.indicator),
    families: [...Map.groupBy(index, ({ family }) => family)]
      .map(([family, entries]) => ({ title: words.families[family], links: entries.flatMap(links) }))
      .filter((family) => family.links.length > 0),
  };
}

function addressInSector(barometer: Barometer, indicator: IndicatorId): string | undefined {
  const sector = rankedSectors(barometer).find((id) =>
    rankingIndex(barometer, id).some(({ ranking }) => ranking.indicator === indicator),
  );
  return sector && rankingAddress(barometer, sector, indicator);
}
