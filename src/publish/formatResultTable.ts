import type { Barometer } from '../domain/barometer.ts';
import type { Campaign } from '../domain/campaign.ts';
import type { Result } from '../domain/result.ts';
import { formatCsv, type Cell } from './formatCsv.ts';
import { FICTIONAL_LABEL, isFictional } from './fiction.ts';
import type { ResultRow } from './resultRow.ts';
import { resultRows } from './resultRows.ts';

/** The columns of `results.csv`, for good (CONTRACT §4). */
export const RESULT_COLUMNS = [
  'campaign',
  'organisation',
  'indicator',
  'unit',
  'base',
  'qualifier',
  'status',
  'value',
  'low',
  'high',
  'numerator',
  'denominator',
  'effective_n',
  'rank',
  'rank_low',
  'rank_high',
  'ranked_among',
  'method',
  'source_url',
] as const;
/** What breakdowns have in addition, at the end. */
export const CUT_COLUMNS = ['dimension', 'category'] as const;
/** Last column of fictional files only, so that real ones have the columns of the contract and no other. */
export const NOTICE_COLUMN = 'notice';

/** What a table is about. */
interface Contents {
  /** The campaigns that the file is about: a simulated one among them marks it. */
  readonly campaigns: readonly Campaign[];
  readonly results: readonly Result[];
  /** True where rows are parts: two more columns. */
  readonly withCut: boolean;
}

/**
 * Results as CSV. In a file about simulated campaigns a last column `notice` says « DONNÉES FICTIVES » in every row: a
 * comment line above the header would break whoever reads the file by RFC 4180, and a copied row would lose it.
 */
export function formatResultTable(barometer: Barometer, { campaigns, results, withCut }: Contents): string {
  const simulated = new Set<string>(campaigns.filter((campaign) => campaign.simulated).map(({ id }) => id));
  const isMarked = isFictional(barometer, campaigns);
  const header = [...RESULT_COLUMNS, ...(withCut ? CUT_COLUMNS : []), ...(isMarked ? [NOTICE_COLUMN] : [])];
  const records = resultRows(barometer, results).map((row) => [
    ...resultCells(row),
    ...(withCut ? [row.cut?.dimension, row.cut?.category] : []),
    ...(isMarked ? [simulated.has(row.campaign) ? FICTIONAL_LABEL : undefined] : []),
  ]);
  return formatCsv(header, records);
}

/** The cells of {@link RESULT_COLUMNS}. A range of possible numerators is no number: it stands in the JSON only. */
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
