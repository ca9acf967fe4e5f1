import type { Barometer } from '../domain/barometer.ts';
import type { Ranking } from '../domain/ranking.ts';
import type { Result } from '../domain/result.ts';
import { compareResults } from './compareResults.ts';
import { campaignRanks } from './campaignRanks.ts';
import { rankIn } from './rankIn.ts';
import { resultRow, type ResultRow } from './resultRow.ts';

/** Results as rows of a JSON document, in the order of `results.csv`, with their rank in one ranking, else over the whole campaign. */
export function resultRows(barometer: Barometer, results: readonly Result[], ranking?: Ranking): ResultRow[] {
  const rankOf = ranking ? (result: Result) => rankIn(ranking, result) : campaignRanks(barometer.rankings);
  return results.toSorted(compareResults).map((result) => resultRow(result, rankOf(result)));
}
