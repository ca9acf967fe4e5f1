import type { Barometer } from '../domain/barometer.ts';
import { RFC_4180, type CsvDialect } from './csvDialect.ts';
import { formatCsv } from './formatCsv.ts';
import { resultTable } from './resultTable.ts';
import { selectResults, type ResultSelection } from './selectResults.ts';

/**
 * `results.csv`: every total of every published campaign, one row a figure; or those of one campaign or organisation.
 *
 * @param dialect for programs, unless it says what a spreadsheet wants
 */
export function resultsCsv(
  barometer: Barometer,
  selection: ResultSelection = {},
  dialect: CsvDialect = RFC_4180,
): string {
  const { header, records } = resultTable(barometer, selectResults(barometer, selection));
  return formatCsv(header, records, dialect);
}
