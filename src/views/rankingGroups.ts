import type { Locale } from '../domain/locale.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { RankedEntry, Ranking, UnrankedReason } from '../domain/ranking.ts';
import { barWords } from '../present/barWords.ts';
import type { Indicator } from '../domain/indicator.ts';
import { messagesIn } from '../present/messagesIn.ts';
import { rankingTableWords } from '../present/words/rankingTableWords.ts';
import { isWholeRange, mayBeFirst } from './rankView.ts';
import type { RankingRowView } from './rankingRowView.ts';
import { unrankedWords } from './unrankedWords.ts';

export interface RankingGroupView {
  readonly title: string;
  readonly note: string;
  readonly kind: 'first' | 'open' | 'others' | 'unranked';
  readonly rows: readonly RankingRowView[];
}

/** From this many rows, those that share a reason stand together in the table, in alphabetical order. */
const FEWEST_TOGETHER = 2;

/**
 * The rows of a ranking: in the table the ranked ones by what is known of their place, then those that share a reason for having
 * none; `apart` each with its own reason.
 */
export function rankingGroups(
  ranking: Ranking,
  rowOf: (id: OrganisationId) => RankingRowView,
  indicator: Indicator,
  locale: Locale,
): { readonly groups: readonly RankingGroupView[]; readonly apart: readonly RankingRowView[] } {
  const words = rankingTableWords[locale];
  const rows = (entries: readonly RankedEntry[]) => entries.map((e) => rowOf(e.organisation));
  const count = ranking.ranked.length;
  const first = rows(ranking.ranked.filter((e) => mayBeFirst(e, count)));
  const open = rows(ranking.ranked.filter((e) => isWholeRange(e, count)));
  const others = rows(ranking.ranked.filter((e) => e.rankLow > 1));
  const alone = first.length === 1 && open.length === 0;
  const groups: readonly RankingGroupView[] = [
    { kind: 'first', ...(alone ? words.alone : open.length > 0 ? words.ahead : words.first), rows: first },
    { kind: 'open', ...words.open, rows: open },
    { kind: 'others', ...words.others, rows: others },
    ...together(ranking).map(([reason, some]) => {
      const members = some.map((e) => rowOf(e.organisation)).sort(byName);
      return {
        kind: 'unranked' as const,
        title: count > 0 ? words.unrankedTitle : words.alphabetical,
        note: sharedReason(members, reason, indicator, locale),
        rows: members,
      };
    }),
  ];
  return { groups: groups.filter((group) => group.rows.length > 0), apart: apart(ranking, rowOf, indicator, locale) };
}

/** That of its rows: « moins de 100 appels » of none that has more. */
function sharedReason(
  rows: readonly RankingRowView[],
  reason: UnrankedReason,
  indicator: Indicator,
  locale: Locale,
): string {
  const calls = Math.max(...rows.map(({ figure }) => Number(figure.data.denominator)));
  return reason === 'fragile' ? barWords(reason, calls, messagesIn[locale]) : unrankedWords(reason, indicator, locale);
}

/** Reasons that several plotted rows share, with those rows: what too few calls say comes last. */
function together(ranking: Ranking): readonly (readonly [UnrankedReason, Ranking['unranked']])[] {
  const byReason = Map.groupBy(ranking.unranked, (e) => e.reason);
  return [...byReason]
    .filter(([reason, some]) => some.length >= FEWEST_TOGETHER && reason !== 'counts_only' && reason !== 'not_measured')
    .sort(([a], [b]) => Number(a === 'fragile') - Number(b === 'fragile'));
}

function apart(
  ranking: Ranking,
  rowOf: (id: OrganisationId) => RankingRowView,
  indicator: Indicator,
  locale: Locale,
): readonly RankingRowView[] {
  const shared = new Set(together(ranking).flatMap(([, some]) => some));
  return ranking.unranked
    .filter((e) => !shared.has(e))
    .map(({ organisation, reason }) => {
      const row = rowOf(organisation);
      return { ...row, reason: ownReason(row, reason, indicator, locale) };
    })
    .sort(byName);
}

/** A row that was not measured, or not often enough, tells why; the others what keeps them out of the ranking. */
function ownReason(row: RankingRowView, reason: UnrankedReason, indicator: Indicator, locale: Locale): string {
  const own = reason === 'not_measured' || reason === 'fragile' || reason === 'counts_only';
  return (own ? row.figure.caveat : undefined) ?? unrankedWords(reason, indicator, locale);
}

function byName(a: RankingRowView, b: RankingRowView): number {
  return a.name.localeCompare(b.name, 'fr');
}
