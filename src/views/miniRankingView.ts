import { linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { Ranking } from '../domain/ranking.ts';
import type { Site } from '../domain/site.ts';
import type { MiniRankingSpec } from '../charts/miniRanking/MiniRankingSpec.ts';
import { rankingWords } from '../present/words/rankingWords.ts';
import { lookup } from './lookup.ts';
import { shortIndicator } from './names.ts';
import { isWholeRange, mayBeFirst } from './rankView.ts';
import { plotOf, scaleView } from './plot.ts';

/** A ranking at a glance, and the way to it. */
export interface MiniRankingView {
  /** That of its indicator. */
  readonly id: string;
  readonly href: string;
  readonly indicator: string;
  readonly spec: MiniRankingSpec;
  /** Both ends of its scale. */
  readonly ends: readonly [string, string];
  readonly note: string;
}

/** Undefined where there is nothing to draw. */
export function miniRankingView(
  site: Site,
  barometer: Barometer,
  ranking: Ranking,
  address: string,
): MiniRankingView | undefined {
  const { locale } = site;
  const words = rankingWords[locale];
  const find = lookup(barometer);
  const indicator = find.indicator(ranking.indicator);
  const resultsOf = (entries: readonly { readonly organisation: (typeof ranking.ranked)[number]['organisation'] }[]) =>
    entries.flatMap((e) => find.result(ranking.campaign, e.organisation, ranking.indicator) ?? []);
  const results = resultsOf([...ranking.ranked, ...ranking.unranked]);
  const { domain, ticks } = scaleView(indicator.unit, results, locale);
  const drawn = ranking.ranked.length > 0 ? resultsOf(ranking.ranked) : results;
  const rows = drawn.flatMap((result) => plotOf(result, domain) ?? []);
  if (rows.length === 0) return undefined;
  // Without ranks the order is that of the figures, best first.
  const sign = indicator.better === 'lower' ? 1 : -1;
  const sorted = ranking.ranked.length > 0 ? rows : rows.sort((a, b) => sign * (a.value - b.value));
  const count = ranking.ranked.length;
  const first = ranking.ranked.filter((e) => mayBeFirst(e, count)).length;
  const open = ranking.ranked.filter((e) => isWholeRange(e, count)).length;
  const said = words.canBe(first, first === 1 && open === 0);
  const ranked = open === 0 ? said : words.openToo(said, open);
  return {
    id: indicator.id,
    href: linkTo(site, address),
    indicator: shortIndicator(indicator, locale),
    spec: { domain, rows: sorted },
    ends: [ticks[0]?.label ?? '', ticks.at(-1)?.label ?? ''],
    note: first > 0 ? ranked : count > 0 ? words.noneApart : words.unrankedHere,
  };
}
