import Papa from 'papaparse';
import { decodeText } from './decodeText.ts';
import { detectDelimiter } from './detectDelimiter.ts';
import type { Report } from './report.ts';

/** One record as written. `row` is the line that a spreadsheet shows (header = 1), line breaks inside cells or not. */
export interface RawRow {
  readonly row: number;
  readonly cells: string[];
  /** True where the number of cells is not the header's, and nobody knows which are missing or too many. */
  readonly uneven?: boolean;
  /** How many cells were written, where the line stops before the header does; the others are made up, empty. */
  readonly found?: number;
}

/** A CSV file as written: every cell is text. Empty lines are counted, not kept. */
export interface RawTable {
  readonly file: string;
  readonly headers: readonly string[];
  readonly headerRow: number;
  readonly rows: readonly RawRow[];
  readonly blankRows: number;
}

/** Bytes of a CSV file → rows; `undefined`, with the reason reported, where there is nothing to read. */
export function readRows(file: string, bytes: Uint8Array, report: Report): RawTable | undefined {
  const text = decodeText(bytes);
  if (text === undefined) {
    report('file-not-text', { file });
    return undefined;
  }
  const records = readRecords(file, text, report);
  const header = records.find(({ cells }) => !isBlank(cells));
  if (!header) {
    report('file-empty', { file });
    return undefined;
  }
  const below = records.filter(({ row }) => row > header.row);
  const rows = below.filter(({ cells }) => !isBlank(cells));
  if (rows.length === 0) report('file-without-rows', { file, row: header.row });
  const headers = header.cells.map((cell) => cell.replace(/[\s\u00A0\u202F]+/g, ' ').trim());
  return {
    file,
    headers,
    headerRow: header.row,
    rows: evenRows(file, headers, rows, report),
    blankRows: below.length - rows.length,
  };
}

function readRecords(file: string, text: string, report: Report): readonly RawRow[] {
  const records: RawRow[] = [];
  Papa.parse<string[]>(text, {
    header: false,
    skipEmptyLines: false,
    delimiter: detectDelimiter(text),
    newline: '\n',
    step: ({ data, errors }) => {
      records.push({ row: records.length + 1, cells: data });
      if (errors.length > 0) report('quote-unclosed', { file, row: records.length });
    },
  });
  const last = records.at(-1);
  if (last?.cells.length === 1 && last.cells[0] === '') records.pop(); // what follows the last line end
  return records;
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/**
 * Rows with as many cells as the header. Empty cells too many (Excel adds them) are forgiven; else the row is `uneven`:
 * kept, so that nobody calls it missing, and never parsed, because its cells may stand under the wrong header. Of a row
 * that stops short only {@link matchHeaders} knows whether anything is lost.
 */
function evenRows(
  file: string,
  headers: readonly string[],
  rows: readonly RawRow[],
  report: Report,
): readonly RawRow[] {
  const expected = headers.length;
  return rows.map(({ row, cells }) => {
    const found = cells.length;
    if (found < expected) return { row, cells: [...cells, ...new Array<string>(expected - found).fill('')], found };
    const extra = cells.slice(expected);
    cells.length = expected;
    if (isBlank(extra)) return { row, cells };
    report('row-too-long', { file, row, received: extra.join(' ').trim() }, { found, expected });
    return { row, cells, uneven: true };
  });
}
