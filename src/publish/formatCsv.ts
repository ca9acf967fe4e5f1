import { RFC_4180, type CsvDialect } from './csvDialect.ts';

/** Text, a number or nothing. Numbers are never neutralised, text always is. */
export type Cell = string | number | undefined;

/** A table before it is written: every record as wide as the header. */
export interface PlainTable {
  readonly header: readonly string[];
  readonly records: readonly (readonly Cell[])[];
}

/** What a spreadsheet would take for the beginning of a formula (METHOD D22). */
const FORMULA_START = /^[=+\-@\t\r\n]/;
const NEEDS_QUOTES: Readonly<Record<CsvDialect['separator'], RegExp>> = { ',': /[",\r\n]/, ';': /[";\r\n]/ };

/**
 * Writes a table as CSV by RFC 4180: CRLF after every record, quotes only where needed and doubled inside. Numbers in their
 * shortest form that reads back to the same number; nothing is an empty cell.
 *
 * @param dialect as programs read it, unless it says what a spreadsheet wants
 * @throws RangeError where a number is not finite: that is a fault of ours, never a missing value.
 * @throws RangeError where a record is not as wide as the header.
 */
export function formatCsv(
  header: readonly string[],
  records: Iterable<readonly Cell[]>,
  dialect: CsvDialect = RFC_4180,
): string {
  let csv = dialect.mark + formatRecord(header, dialect);
  for (const record of records) {
    if (record.length !== header.length) {
      throw new RangeError(
        `A record of ${record.length} cells under a header of ${header.length}: ${record.join('|')}`,
      );
    }
    csv += formatRecord(record, dialect);
  }
  return csv;
}

function formatRecord(record: readonly Cell[], dialect: CsvDialect): string {
  return `${record.map((cell) => formatCell(cell, dialect)).join(dialect.separator)}\r\n`;
}

function formatCell(cell: Cell, { separator, decimal }: CsvDialect): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return formatNumber(cell).replace('.', decimal);
  const text = neutraliseFormula(cell);
  return NEEDS_QUOTES[separator].test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function formatNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} in a CSV cell; a missing number is undefined`);
  return String(value);
}

/** Puts an apostrophe before a text that a spreadsheet would run as a formula: `=1+1` → `'=1+1` (METHOD D22). */
export function neutraliseFormula(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}
