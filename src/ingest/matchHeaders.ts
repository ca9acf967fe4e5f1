import type { Column, Table } from '../domain/table.ts';
import { foldHeader, type Mapping } from './mapping.ts';
import { nearest } from './nearest.ts';
import type { RawRow, RawTable } from './readRows.ts';
import type { Place, Report } from './report.ts';

/** A column of ours found in a file: the position of its cells and, where it differs, their header. */
export interface MatchedColumn {
  readonly name: string;
  readonly column: Column;
  readonly index: number;
  readonly theirColumn?: string;
}

/** A file whose columns are known; cells are still text. */
export interface Grid {
  readonly file: string;
  readonly rows: readonly RawRow[];
  readonly columns: ReadonlyMap<string, MatchedColumn>;
}

/** How sure a match is, surest last: an alias, our name in another case, our name, the operator's own mapping. */
type Strength = 1 | 2 | 3 | 4;

/**
 * Finds our columns in a header. Values of `constants` are added to every row as one more cell.
 * Reports missing, double, unknown and superfluous columns; `undefined` where a required column is missing.
 */
export function matchHeaders(raw: RawTable, table: Table, mapping: Mapping, report: Report): Grid | undefined {
  const at = (header: string): Place => ({ file: raw.file, row: raw.headerRow, column: header, received: header });
  const claims = new Map<string, { index: number; header: string; strength: Strength }[]>();
  const unknown: string[] = [];
  for (const [index, header] of raw.headers.entries()) {
    if (header === '') {
      if (raw.rows.some(({ cells }) => cells[index]?.trim())) {
        report('column-unnamed', { file: raw.file, row: raw.headerRow }, { position: index + 1 });
      }
      continue;
    }
    const match = matchHeader(header, table, mapping);
    if (match) claims.set(match.name, [...(claims.get(match.name) ?? []), { index, header, strength: match.strength }]);
    else unknown.push(header);
  }

  for (const header of unknown) report('column-unknown', at(header), suggestion(header, table, claims));

  const columns = new Map<string, MatchedColumn>();
  for (const [name, claimants] of claims) {
    const strongest = Math.max(...claimants.map(({ strength }) => strength));
    const [first, ...others] = claimants.filter(({ strength }) => strength === strongest);
    const column = table.columns[name];
    if (!first || !column) continue;
    for (const { header } of others)
      report('column-duplicate', { ...at(header), column: name }, { other: first.header });
    for (const { header, strength } of claimants) {
      if (strength < strongest) report('column-redundant', at(header), { name, other: first.header });
    }
    columns.set(name, {
      name,
      column,
      index: first.index,
      ...(first.header !== name && { theirColumn: first.header }),
    });
  }

  dropStandIns(columns, at, report);

  const added: string[] = [];
  for (const [name, value] of mapping.constants) {
    const column = table.columns[name];
    if (!column) continue;
    const matched = columns.get(name);
    if (matched) report('constant-ignored', { ...at(matched.theirColumn ?? name), column: name, received: value });
    else columns.set(name, { name, column, index: raw.headers.length + added.push(value) - 1 });
  }
  const even = refuseLosses(raw, table, columns, report);
  const rows = added.length === 0 ? even : even.map((row) => ({ ...row, cells: [...row.cells, ...added] }));
  const complete = reportMissing(raw, table, columns, report);
  return complete ? { file: raw.file, rows, columns } : undefined;
}

/**
 * Rows that stop before the header does. A spreadsheet leaves out empty cells at the end of a line: where no required column
 * is among them, they are empty. Otherwise the row is `uneven`.
 */
function refuseLosses(
  { file, headers, rows }: RawTable,
  table: Table,
  columns: ReadonlyMap<string, MatchedColumn>,
  report: Report,
): readonly RawRow[] {
  const standIns = new Set(Object.values(table.columns).flatMap((column) => column.standIns ?? []));
  const lastRequired = [...columns.values()]
    .filter(({ name, column }) => column.presence === 'required' || column.standIns || standIns.has(name))
    .reduce((last, { index }) => Math.max(last, index), -1);
  return rows.map((row) => {
    if (row.found === undefined || row.found > lastRequired) return row;
    report('row-too-short', { file, row: row.row }, { found: row.found, expected: headers.length });
    return { ...row, uneven: true };
  });
}

function matchHeader(header: string, table: Table, mapping: Mapping): { name: string; strength: Strength } | undefined {
  const key = foldHeader(header);
  const mapped = mapping.columns.get(key);
  if (mapped !== undefined && Object.hasOwn(table.columns, mapped)) {
    mapping.met.add(key);
    return { name: mapped, strength: 4 };
  }
  if (Object.hasOwn(table.columns, header)) return { name: header, strength: 3 };
  const names = Object.keys(table.columns);
  const own = names.find((name) => foldHeader(name) === key);
  if (own !== undefined) return { name: own, strength: 2 };
  const alias = names.find((name) => table.columns[name]?.aliases.some((a) => foldHeader(a) === key));
  return alias === undefined ? undefined : { name: alias, strength: 1 };
}

/** A column that is there needs no stand-in: what calls itself « Jour » beside `started_at` may be anything. */
function dropStandIns(columns: Map<string, MatchedColumn>, at: (header: string) => Place, report: Report): void {
  for (const { name, column, theirColumn = name } of [...columns.values()]) {
    for (const standIn of column.standIns ?? []) {
      const matched = columns.get(standIn);
      if (matched) report('column-redundant', at(matched.theirColumn ?? standIn), { name, other: theirColumn });
      columns.delete(standIn);
    }
  }
}

/** The nearest of our columns that the file does not have yet. */
function suggestion(
  header: string,
  table: Table,
  claims: ReadonlyMap<string, unknown>,
): Readonly<Record<string, string>> {
  const free = Object.entries(table.columns).filter(([name]) => !claims.has(name));
  const name = nearest(
    header,
    free.map(([id, { aliases }]) => ({ id, names: aliases })),
  );
  return name === undefined ? {} : { suggestion: name };
}

function reportMissing(
  raw: RawTable,
  table: Table,
  columns: ReadonlyMap<string, MatchedColumn>,
  report: Report,
): boolean {
  let complete = true;
  const missing = (name: string, params: Readonly<Record<string, string | readonly string[]>>): void => {
    complete = false;
    report('column-missing', { file: raw.file, row: raw.headerRow, column: name }, { headers: raw.headers, ...params });
  };
  for (const [name, { presence, standIns }] of Object.entries(table.columns)) {
    if (columns.has(name)) continue;
    if (presence === 'required') missing(name, {});
    const absent = standIns?.filter((standIn) => !columns.has(standIn)) ?? [];
    if (standIns && absent.length === standIns.length) missing(name, { standIns });
    else for (const standIn of absent) missing(standIn, {});
  }
  return complete;
}

/** Points at a cell of a grid: our column, theirs, and what is written there. */
export function locate(grid: Grid): (row: number, column?: string) => Place {
  let cellsOf: ReadonlyMap<number, readonly string[]> | undefined;
  return (row, name) => {
    if (name === undefined) return { file: grid.file, row };
    cellsOf ??= new Map(grid.rows.map((r) => [r.row, r.cells]));
    const matched = grid.columns.get(name);
    const received = matched && cellsOf.get(row)?.[matched.index]?.trim();
    return {
      file: grid.file,
      row,
      column: name,
      ...(matched?.theirColumn !== undefined && { theirColumn: matched.theirColumn }),
      ...(received !== undefined && { received }),
    };
  };
}
