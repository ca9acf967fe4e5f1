/** Text, a number or nothing. Numbers are never neutralised, text always is. */
export type Cell = string | number | undefined;

/** What a spreadsheet would take for the beginning of a formula (METHOD D22). */
const FORMULA_START = /^[=+\-@\t\r\n]/;
const NEEDS_QUOTES = /[",\r\n]/;

/**
 * Writes a table as CSV by RFC 4180: comma, CRLF after every record, quotes only where needed and doubled inside. UTF-8
 * without a byte order mark. Numbers in their shortest form that reads back to the same number; nothing is an empty cell.
 *
 * @throws RangeError where a number is not finite: that is a fault of ours, never a missing value.
 * @throws RangeError where a record is not as wide as the header.
 */
export function formatCsv(header: readonly string[], records: Iterable<readonly Cell[]>): string {
  let csv = formatRecord(header);
  for (const record of records) {
    if (record.length !== header.length) {
      throw new RangeError(
        `A record of ${record.length} cells under a header of ${header.length}: ${record.join('|')}`,
      );
    }
    csv += formatRecord(record);
  }
  return csv;
}

function formatRecord(record: readonly Cell[]): string {
  return `${record.map(formatCell).join(',')}\r\n`;
}

function formatCell(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return formatNumber(cell);
  const text = neutraliseFormula(cell);
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function formatNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} in a CSV cell; a missing number is undefined`);
  return String(value);
}

/** Puts an apostrophe before a text that a spreadsheet would run as a formula: `=1+1` → `'=1+1` (METHOD D22). */
export function neutraliseFormula(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}
