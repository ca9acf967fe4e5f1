import type { Ranking } from '../domain/ranking.ts';
import type { Result } from '../domain/result.ts';
import { rankIn, type Rank } from './rankIn.ts';

/** The place of a result's organisation, or nothing: parts, unranked organisations and aggregates have none. */
export type RankOf = (result: Result) => Rank | undefined;

/** Ranks over the whole campaign: those of `results.csv`. Sector rankings stand in `rankings/`. */
export function campaignRanks(rankings: readonly Ranking[]): RankOf {
  const byFigure = new Map(
    rankings
      .filter((ranking) => ranking.scope.kind === 'all')
      .map((ranking) => [`${ranking.campaign} ${ranking.indicator}`, ranking]),
  );
  return (result) => {
    const ranking = byFigure.get(`${result.campaign} ${result.indicator}`);
    return ranking && rankIn(ranking, result);
  };
}
