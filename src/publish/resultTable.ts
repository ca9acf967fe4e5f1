import type { Barometer } from '../domain/barometer.ts';
import type { Campaign } from '../domain/campaign.ts';
import type { Ranking } from '../domain/ranking.ts';
import type { Result } from '../domain/result.ts';
import { cutColumns, noticeColumn, resultsTable } from '../domain/tables/resultsTable.ts';
import { FICTIONAL_LABEL, isFictional } from './fiction.ts';
import type { Cell, PlainTable } from './formatCsv.ts';
import type { ResultRow } from './resultRow.ts';
import { resultRows } from './resultRows.ts';

/** What a table of results is about. */
export interface ResultTableContents {
  /** The campaigns that the file is about: a simulated one among them marks it. */
  readonly campaigns: readonly Campaign[];
  readonly results: readonly Result[];
  /** True where rows are parts: two more columns. */
  readonly withCut: boolean;
  /** The ranking whose places stand in the rows; absent: those over the whole campaign. */
  readonly ranking?: Ranking | undefined;
}

/**
 * Results as a table. In a file about simulated campaigns a last column `notice` says « DONNÉES FICTIVES » in every row: a
 * comment line above the header would break whoever reads the file by RFC 4180, and a copied row would lose it.
 */
export function resultTable(
  barometer: Barometer,
  { campaigns, results, withCut, ranking }: ResultTableContents,
): PlainTable {
  const simulated = new Set<string>(campaigns.filter((campaign) => campaign.simulated).map(({ id }) => id));
  const isMarked = isFictional(barometer, campaigns);
  return {
    header: [
      ...Object.keys(resultsTable.columns),
      ...(withCut ? Object.keys(cutColumns) : []),
      ...(isMarked ? Object.keys(noticeColumn) : []),
    ],
    records: resultRows(barometer, results, ranking).map((row) => [
      ...resultCells(row),
      ...(withCut ? [row.cut?.dimension, row.cut?.category] : []),
      ...(isMarked ? [simulated.has(row.campaign) ? FICTIONAL_LABEL : undefined] : []),
    ]),
  };
}

/** The cells of {@link resultsTable}. A range of possible numerators is no number: it stands in the JSON only. */
function resultCells(row: ResultRow): Cell[] {
  const numerator = 'numerator' in row ? row.numerator : undefined;
  return [
    row.campaign,
    row.organisation,
    row.indicator,
    row.unit,
    row.base,
    'qualifier' in row ? row.qualifier : undefined,
    row.status,
    'value' in row ? row.value : undefined,
    'low' in row ? row.low : undefined,
    'high' in row ? row.high : undefined,
    typeof numerator === 'number' ? numerator : undefined,
    'denominator' in row ? row.denominator : undefined,
    'effective_n' in row ? row.effective_n : undefined,
    'rank' in row ? row.rank : undefined,
    'rank_low' in row ? row.rank_low : undefined,
    'rank_high' in row ? row.rank_high : undefined,
    'ranked_among' in row ? row.ranked_among : undefined,
    row.method,
    'source' in row ? row.source?.url : undefined,
  ];
}
