import { folded, type Refusal, refusalOf } from '../domain/cells.ts';
import type { IssueCode } from '../domain/issueCodes.ts';
import type { ParsedRow, Table } from '../domain/table.ts';
import type { Mapping } from './mapping.ts';
import type { Grid, MatchedColumn } from './matchHeaders.ts';
import { findReference, type References } from './references.ts';
import type { Place, Report } from './report.ts';

/** Rows that parsed, and the lines of those that did not: what leans on a broken row is not reported again. */
export interface ParsedRows<T extends Table> {
  readonly rows: readonly ParsedRow<T>[];
  readonly brokenRows: ReadonlySet<number>;
}

/** One finding per distinct word: a spreadsheet repeats its words. */
const GROUPED = new Set<IssueCode>(['code-unknown', 'reference-unknown', 'caller-not-pseudonym']);
/** Rows named in a grouped finding. */
const NAMED_ROWS = 5;
/** Distinct texts remembered per column; beyond, a column is mostly distinct and memory buys nothing. */
const REMEMBERED = 20_000;

type Decoded =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'absent' }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly rows: number[] };

/** Cells → typed values by the schemas of the table. Each distinct text of a column is decoded once. */
export function parseRows<T extends Table>(
  grid: Grid,
  table: T,
  mapping: Mapping,
  references: References,
  report: Report,
): ParsedRows<T> {
  const decoders = [...grid.columns.values()].map((matched) => ({
    matched,
    field: matched.column.field,
    remembered: new Map<string, Decoded>(),
    words: mapping.values.get(matched.name),
  }));
  const absentFallbacks = Object.entries(table.columns).filter(
    ([name, column]) => column.fallback !== undefined && !grid.columns.has(name),
  );
  const brokenRows = new Set<number>();
  const rows: ParsedRow<T>[] = [];
  for (const { row, cells, uneven } of grid.rows) {
    if (uneven) {
      brokenRows.add(row);
      continue;
    }
    const values: Record<string, unknown> = { row };
    for (const [, column] of absentFallbacks) values[column.field] = column.fallback;
    let broken = false;
    for (const { matched, field, remembered, words } of decoders) {
      const text = cells[matched.index] ?? '';
      let decoded = remembered.get(text);
      if (decoded === undefined) {
        decoded = decode(text, matched, words, references);
        if (remembered.size < REMEMBERED || decoded.kind === 'refused') remembered.set(text, decoded);
      }
      if (decoded.kind === 'value') {
        if (!matched.column.forgotten) values[field] = decoded.value;
      } else if (decoded.kind === 'refused') {
        broken = true;
        decoded.rows.push(row);
      }
    }
    if (broken) brokenRows.add(row);
    // The loop has set exactly the fields that the columns declare: the one place where types follow data.
    else rows.push(values as ParsedRow<T>);
  }
  for (const { matched, remembered } of decoders) reportRefusals(grid.file, matched, remembered, report);
  return { rows, brokenRows };
}

function decode(
  written: string,
  { column }: MatchedColumn,
  words: ReadonlyMap<string, string> | undefined,
  references: References,
): Decoded {
  const cleaned = clean(written);
  const mapped = words?.get(folded(cleaned));
  const text = mapped ?? cleaned;
  // A word that `values` translates is told with its translation: the mistake may be there.
  const read = mapped === undefined || mapped === cleaned ? {} : { read: mapped };
  if (text === '') {
    if (column.fallback !== undefined) return { kind: 'value', value: column.fallback };
    return column.presence === 'optional' && !column.standIns ? { kind: 'absent' } : refused({ code: 'cell-empty' });
  }
  const parsed = column.cell.schema.safeParse(text);
  const kind = column.refersTo;
  if (!parsed.success) {
    const refusal = refusalOf(parsed.error);
    if (refusal.code !== 'id-malformed' || kind === undefined) return refused({ ...refusal, ...read });
    const found = findReference(references, kind, text);
    return refused({
      ...(found.found ? refusal : { code: 'reference-unknown', kind, ...suggestionOf(found) }),
      ...read,
    });
  }
  for (const id of kind === undefined ? [] : [parsed.data].flat()) {
    const found = findReference(references, kind ?? 'organisation', String(id));
    if (!found.found) return refused({ code: 'reference-unknown', kind: kind ?? '', ...suggestionOf(found), ...read });
  }
  return { kind: 'value', value: parsed.data };
}

function refused(refusal: Refusal): Decoded {
  return { kind: 'refused', refusal, rows: [] };
}

function suggestionOf(found: { readonly suggestion?: string }): { readonly suggestion?: string } {
  return found.suggestion === undefined ? {} : { suggestion: found.suggestion };
}

/** Outer spaces gone, no-break spaces made plain: NBSP and U+202F read like any space. */
export function clean(written: string): string {
  return written.replace(/[\u00A0\u202F]/g, ' ').trim();
}

function reportRefusals(
  file: string,
  { name, theirColumn }: MatchedColumn,
  remembered: ReadonlyMap<string, Decoded>,
  report: Report,
): void {
  const groups = new Map<string, { refusal: Refusal; received: string; rows: number[] }>();
  const place = (row: number | undefined, received: string): Place => ({
    file,
    column: name,
    ...(row !== undefined && { row }),
    ...(theirColumn !== undefined && { theirColumn }),
    received,
  });
  for (const [text, decoded] of remembered) {
    if (decoded.kind !== 'refused') continue;
    const { code, ...params } = decoded.refusal;
    const received = clean(text);
    if (!GROUPED.has(code)) {
      for (const row of decoded.rows) report(code, place(row, received), params);
      continue;
    }
    const key = JSON.stringify([code, folded(received)]); // told as it is spelt first
    const group = groups.get(key) ?? { refusal: decoded.refusal, received, rows: [] };
    for (const row of decoded.rows) group.rows.push(row);
    groups.set(key, group);
  }
  const words = [...groups.values()].map(({ received }) => received).sort();
  for (const { refusal, received, rows } of groups.values()) {
    const { code, ...params } = refusal;
    rows.sort((a, b) => a - b);
    const named = rows.slice(0, NAMED_ROWS).map(String);
    report(code, place(rows[0], received), { ...params, count: rows.length, rows: named, words });
  }
}
