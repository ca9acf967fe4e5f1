import type { Locale } from '../../domain/locale.ts';
import { rankingControlsWords } from '../../present/words/rankingControlsWords.ts';
import { conditionsOf, rowsWithout, type RowFacts } from './filterRows.ts';
import type { GapCounts } from './showGaps.ts';
import type { RankingState } from './rankingState.ts';

/** What a reader hears after each change: how many rows are left of all, or why none; then how they stand to the chosen one. */
export function statusWords(
  rows: readonly (RowFacts & { readonly isRanked: boolean })[],
  shown: number,
  state: RankingState,
  locale: Locale,
  compared?: { readonly name: string; readonly counts: GapCounts } | 'failed',
): string {
  const words = rankingControlsWords[locale];
  const ranked = rows.filter(({ isRanked }) => isRanked).length;
  const parts: string[] = [];
  if (conditionsOf(state).length === 0) parts.push(words.counts(ranked, rows.length - ranked));
  else if (shown > 0) parts.push(words.shown(shown, rows.length));
  else {
    parts.push(words.nothing);
    for (const { condition, count } of rowsWithout(rows, state))
      parts.push(words.without(words.conditions[condition], count));
  }
  if (compared === 'failed') parts.push(words.gapsFailed);
  else if (compared) {
    const { higher, lower, not_established: open } = compared.counts;
    parts.push(words.gaps(compared.name, higher, lower, open));
  }
  return parts.join(' ');
}
