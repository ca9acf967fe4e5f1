import type { Table } from '../domain/table.ts';
import { findPersonalData } from './findPersonalData.ts';
import { locate } from './matchHeaders.ts';
import type { ParsedTable } from './parseTable.ts';
import type { Place, Report } from './report.ts';

/** A text that readers will see, and where it was written. */
export interface PublishedText {
  readonly text: string | undefined;
  readonly place: Place;
}

/** D21 on everything that would be published. Internal notes are not among these texts. */
export function checkTexts(
  texts: readonly PublishedText[],
  organisationNames: readonly string[],
  report: Report,
): void {
  for (const { text, place } of texts) {
    if (text === undefined) continue;
    for (const { kind, excerpt } of findPersonalData(text, organisationNames)) {
      report('personal-data', { ...place, received: excerpt }, { kind });
    }
  }
}

/** The cells of some columns as written; none where the table is absent. */
export function textsOf(table: ParsedTable<Table> | undefined, columns: readonly string[]): readonly PublishedText[] {
  if (!table) return [];
  const place = locate(table.grid);
  return table.grid.rows.flatMap(({ row }) =>
    columns.map((column) => {
      const at = place(row, column);
      return { text: at.received, place: at };
    }),
  );
}
