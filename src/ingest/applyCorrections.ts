import { folded } from '../domain/cells.ts';
import type { CorrectionRow } from '../domain/tables/campaignTables.ts';
import { foldHeader, type Mapping } from './mapping.ts';
import { type Grid, locate, type MatchedColumn } from './matchHeaders.ts';
import { clean } from './parseRows.ts';
import type { ParsedTable } from './parseTable.ts';
import type { RawRow } from './readRows.ts';
import type { Report } from './report.ts';
import type { correctionsTable } from '../domain/tables/campaignTables.ts';

/**
 * Applies the accepted corrections to the cells of `attempts.csv`, before they are parsed.
 * Guarded: the cell must hold the expected text (as written, or as `values` reads it), else it is an error.
 * Two corrections of one cell may follow each other in any order of rows. Returns a new grid and how many were applied.
 */
export function applyCorrections(
  grid: Grid,
  corrections: ParsedTable<typeof correctionsTable>,
  mapping: Mapping,
  report: Report,
): { readonly grid: Grid; readonly applied: number } {
  const place = locate(corrections.grid);
  const rows = grid.rows.map((row) => ({ ...row, cells: [...row.cells] }));
  const byKey = new Map<string, RawRow>();
  for (const row of rows)
    byKey.set(keyOf(cellOf(row, grid, mapping, 'sequence'), cellOf(row, grid, mapping, 'attempt')), row);

  const inForce = corrections.rows.filter(({ status }) => status === 'accepted' || status === 'applied');
  const pending = new Map<string, { target: RawRow; matched: MatchedColumn; corrections: CorrectionRow[] }>();
  for (const correction of inForce) {
    const matched = findColumn(grid, correction.column);
    const target = byKey.get(keyOf(correction.sequence, String(correction.attempt)));
    if (!matched) {
      report('correction-column-unknown', place(correction.row, 'column'), { columns: [...grid.columns.keys()] });
    } else if (!target) {
      report('correction-target-missing', place(correction.row, 'sequence'), {
        sequence: correction.sequence,
        attempt: correction.attempt,
      });
    } else {
      const key = `${target.row} ${matched.index}`;
      const group = pending.get(key) ?? { target, matched, corrections: [] };
      group.corrections.push(correction);
      pending.set(key, group);
    }
  }

  let applied = 0;
  for (const { target, matched, corrections: chain } of pending.values()) {
    const left = [...chain];
    for (let next = pick(left); next !== undefined; next = pick(left)) {
      target.cells[matched.index] = next.corrected;
      left.splice(left.indexOf(next), 1);
      applied += 1;
    }
    const found = clean(target.cells[matched.index] ?? '');
    for (const { row, column, expected, corrected } of left) {
      report('correction-expected-gone', place(row, 'expected'), {
        name: column,
        expected,
        corrected,
        found,
        target: target.row,
      });
    }
    function pick(candidates: readonly CorrectionRow[]): CorrectionRow | undefined {
      const current = clean(target.cells[matched.index] ?? '');
      const read = mapping.values.get(matched.name)?.get(folded(current)) ?? current;
      return candidates.find(({ expected }) => expected === current || expected === read);
    }
  }
  return { grid: { ...grid, rows }, applied };
}

function findColumn(grid: Grid, name: string): MatchedColumn | undefined {
  const key = foldHeader(name);
  return (
    grid.columns.get(name) ??
    [...grid.columns.values()].find(({ name: ours, theirColumn }) => foldHeader(theirColumn ?? ours) === key)
  );
}

function cellOf(row: RawRow, grid: Grid, mapping: Mapping, name: string): string {
  const index = grid.columns.get(name)?.index;
  const text = clean(index === undefined ? '' : (row.cells[index] ?? ''));
  return mapping.values.get(name)?.get(folded(text)) ?? text;
}

/** Attempts are numbers, however written. */
function keyOf(sequence: string, attempt: string): string {
  return JSON.stringify([sequence, Number(attempt)]);
}
