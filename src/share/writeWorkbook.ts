import { strFromU8, strToU8, unzipSync } from 'fflate';
import writeXlsxFile, { type CellObject } from 'write-excel-file/node';
import { codeUnitOrder } from '../domain/codeUnitOrder.ts';
import type { IsoDate } from '../domain/time.ts';
import { zipFiles } from './zipFiles.ts';

/** A cell with its type: a text is never a number or a formula, a share shows as a percentage, a day is a date. */
export type WorkbookCell =
  | { readonly kind: 'text'; readonly text: string; readonly bold?: boolean }
  /** `tenths`: shown with one decimal, whatever it has. */
  | { readonly kind: 'number' | 'tenths' | 'share'; readonly value: number }
  | { readonly kind: 'day'; readonly day: IsoDate }
  | undefined;

export interface WorkbookSheet {
  readonly name: string;
  readonly rows: readonly (readonly WorkbookCell[])[];
  /** Of columns, in characters. */
  readonly widths: readonly number[];
  /** Rows at the head that stay when one scrolls. */
  readonly frozenRows: number;
  /** True for a sheet of sentences: they break. */
  readonly isProse?: boolean;
}

/** Sheets as a file of Excel. The library stamps each part with the time; packed again they are the same bytes for ever. */
export async function writeWorkbook(sheets: readonly WorkbookSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const written = await writeXlsxFile(
    sheets.map(({ name, rows, widths, frozenRows, isProse = false }) => ({
      sheet: name,
      data: rows.map((row) => row.map((cell) => cell && cellObject(cell, isProse))),
      columns: widths.map((width) => ({ width })),
      ...(frozenRows > 0 ? { stickyRowsCount: frozenRows } : {}),
    })),
  ).toBuffer();
  const parts = Object.entries(unzipSync(written))
    .map(([name, bytes]): [string, Uint8Array] => [name, name.startsWith(SHEETS) ? withLowerPane(bytes) : bytes])
    .sort(([a], [b]) => codeUnitOrder(a, b));
  return zipFiles(new Map(parts));
}

const SHEETS = 'xl/worksheets/sheet';

/** Where rows alone are frozen the library names a pane that does not exist there: the lower left one is meant. */
function withLowerPane(sheet: Uint8Array): Uint8Array {
  return strToU8(strFromU8(sheet).replace(/(<pane [^>]*xSplit="0"[^>]*activePane=")bottomRight/, '$1bottomLeft'));
}

function cellObject(cell: NonNullable<WorkbookCell>, wrap: boolean): CellObject {
  switch (cell.kind) {
    case 'text':
      return {
        value: cell.text,
        type: String,
        ...(cell.bold ? { fontWeight: 'bold' } : {}),
        ...(wrap ? { wrap: true, alignVertical: 'top' } : {}),
      };
    case 'number':
      return { value: cell.value, type: Number };
    case 'tenths':
      return { value: cell.value, type: Number, format: '0.0' };
    case 'share':
      return { value: cell.value, type: Number, format: '0.0%' };
    case 'day':
      // A day as spreadsheets count it: no time zone can shift it.
      return { value: spreadsheetDay(cell.day), type: Number, format: 'yyyy-mm-dd' };
  }
}

const DAY_MS = 86_400_000;

/** Days since 30 December 1899. */
function spreadsheetDay(day: IsoDate): number {
  return (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / DAY_MS;
}
