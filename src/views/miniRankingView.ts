import { linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { Ranking } from '../domain/ranking.ts';
import type { Site } from '../domain/site.ts';
import type { MiniRankingSpec } from '../charts/miniRanking/MiniRankingSpec.ts';
import { rankingWords } from '../present/words/rankingWords.ts';
import { lookup } from './lookup.ts';
import { shortIndicator } from './names.ts';
import { isWholeRange, mayBeFirst } from './rankView.ts';
import { scaleView, type ScaleView } from './plot.ts';
import { rankingGroups, type RankingGroupView } from './rankingGroups.ts';
import { rankingRowView } from './rankingRowView.ts';

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

/** The rows of its table, in their order, as far as they have a figure to draw; without ranks that is the alphabet. */
export function miniRankingView(site: Site, barometer: Barometer, ranking: Ranking, address: string): MiniRankingView {
  const { locale } = site;
  const words = rankingWords[locale];
  const find = lookup(barometer);
  const indicator = find.indicator(ranking.indicator);
  const resultsOf = (entries: readonly { readonly organisation: (typeof ranking.ranked)[number]['organisation'] }[]) =>
    entries.flatMap((e) => find.result(ranking.campaign, e.organisation, ranking.indicator) ?? []);
  const results = resultsOf([...ranking.ranked, ...ranking.unranked]);
  const scale = scaleView(indicator.unit, results, locale);
  const rowOf = (id: OrganisationId) => rankingRowView(site, barometer, ranking, id, { scale });
  const { groups } = rankingGroups(ranking, rowOf, indicator, locale);
  const kinds = ranking.ranked.length > 0 ? RANKED : UNRANKED;
  const drawn = groups.filter(({ kind }) => kinds.includes(kind)).flatMap(({ rows }) => rows);
  const count = ranking.ranked.length;
  const first = ranking.ranked.filter((e) => mayBeFirst(e, count)).length;
  const open = ranking.ranked.filter((e) => isWholeRange(e, count)).length;
  const ranked = open === 0 ? words.canBe(first, first === 1) : words.openToo(first, open);
  return {
    id: indicator.id,
    href: linkTo(site, address),
    indicator: shortIndicator(indicator, locale),
    spec: { domain: scale.domain, rows: drawn.flatMap(({ plot }) => plot ?? []) },
    ends: [endOf(scale.ticks[0]), endOf(scale.ticks.at(-1))],
    note: first > 0 ? ranked : count > 0 ? words.noneApart : words.unrankedHere,
  };
}

const RANKED: readonly RankingGroupView['kind'][] = ['first', 'open', 'others'];
const UNRANKED: readonly RankingGroupView['kind'][] = ['unranked'];

/** « 100,0/100 » and « 0,0 » say no more than « 100/100 » and « 0 ». */
function endOf(tick: ScaleView['ticks'][number] | undefined): string {
  return tick?.label.replace(/[.,]0(?=\/|$)/, '') ?? '';
}
