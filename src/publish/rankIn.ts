import type { Ranking } from '../domain/ranking.ts';
import type { Result } from '../domain/result.ts';

/** A place among comparable organisations, as an interval (METHOD 3.5). */
export interface Rank {
  readonly rank: number;
  readonly rankLow: number;
  readonly rankHigh: number;
  /** How many organisations were compared. */
  readonly rankedAmong: number;
}

/** The place of a result in one ranking of its campaign and indicator. */
export function rankIn(ranking: Ranking, result: Result): Rank | undefined {
  if (!isRankable(result) || result.base !== ranking.base) return undefined;
  const entry = ranking.ranked.find(({ organisation }) => organisation === result.organisation);
  return (
    entry && {
      rank: entry.rank,
      rankLow: entry.rankLow,
      rankHigh: entry.rankHigh,
      rankedAmong: ranking.ranked.length,
    }
  );
}

/** An organisation may hold several printed figures of one indicator: only the estimate that was compared has the place. */
function isRankable(result: Result): boolean {
  if (result.cut) return false;
  if (result.kind === 'published') return result.interval !== undefined && result.qualifier === undefined;
  if (result.kind === 'level') return result.status === 'measured' && result.value !== undefined;
  return result.kind === 'measured';
}
