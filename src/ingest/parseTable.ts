import type { Table } from '../domain/table.ts';
import type { Files } from './files.ts';
import { type Mapping, NO_MAPPING } from './mapping.ts';
import { type Grid, matchHeaders } from './matchHeaders.ts';
import { type ParsedRows, parseRows } from './parseRows.ts';
import { readRows } from './readRows.ts';
import type { References } from './references.ts';
import type { Report } from './report.ts';

/** A file read, matched and parsed; the grid points back at its cells. */
export interface ParsedTable<T extends Table> extends ParsedRows<T> {
  readonly grid: Grid;
}

/** Reads a file and finds our columns in it; `undefined` where it is absent (silently) or unreadable (reported). */
export function readGrid(files: Files, path: string, table: Table, mapping: Mapping, report: Report): Grid | undefined {
  const bytes = files.get(path);
  const raw = bytes && readRows(path, bytes, report);
  return raw && matchHeaders(raw, table, mapping, report);
}

/** A whole table of the data folder; `undefined` as in {@link readGrid}. */
export function parseTable<T extends Table>(
  files: Files,
  path: string,
  table: T,
  references: References,
  report: Report,
  mapping: Mapping = NO_MAPPING,
): ParsedTable<T> | undefined {
  const grid = readGrid(files, path, table, mapping, report);
  return grid && { grid, ...parseRows(grid, table, mapping, references, report) };
}
