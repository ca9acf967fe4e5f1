import { composeDocument, type Document } from './composeDocument.ts';
import type { Edition } from './edition.ts';
import { wholeConcern } from './provenance.ts';
import type { ResultRow } from './resultRow.ts';
import { resultRows } from './resultRows.ts';

export interface ResultsBody {
  readonly results: readonly ResultRow[];
}

/** `results.json`: the rows of `results.csv` with what a table has no room for: sources, ranges, reasons. */
export function resultsDocument(edition: Edition): Document<ResultsBody> {
  const { barometer } = edition;
  return composeDocument(edition, wholeConcern(edition), { results: resultRows(barometer, barometer.results) });
}
