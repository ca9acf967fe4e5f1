import type { RankingState, SortKey } from './rankingState.ts';

/** What pressing the head of a column asks for: its natural direction first, then the other. */
export function sortedBy(state: RankingState, key: SortKey): Pick<RankingState, 'sort' | 'descending'> {
  const largestFirst = key === 'value' || key === 'n';
  return { sort: key, descending: state.sort === key ? !state.descending : largestFirst };
}
