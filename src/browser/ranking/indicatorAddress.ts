import { serialiseRankingState, type RankingState } from './rankingState.ts';

/**
 * Where another indicator opens as this ranking is arranged. One that is ranked in sectors alone has a page for each, which needs no
 * condition: who has chosen a sector comes to its page, where there is one.
 *
 * @param pathname of one of these pages, or of the ranking of all
 * @param sectors that have such a page; none where all are ranked together
 */
export function indicatorAddress(pathname: string, sectors: readonly string[], state: RankingState): string {
  const { sector, ...rest } = state;
  if (sectors.length === 0) return pathname + serialiseRankingState(state);
  const wanted = sectors.find((one) => one === sector) ?? sectors[0] ?? '';
  const steps = pathname.split('/');
  // `…/classement/<sector>/<indicator>/`
  steps[steps.length - 3] = wanted;
  return steps.join('/') + serialiseRankingState(rest);
}
