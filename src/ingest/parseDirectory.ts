import { RESERVED_SECTOR_IDS } from '../domain/addresses.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { OpeningHours } from '../domain/openingHours.ts';
import type { Organisation, Sector } from '../domain/organisation.ts';
import { OWN_INDICATORS, RESERVED_INDICATOR_IDS } from '../domain/ownIndicators.ts';
import type { Announcement } from '../domain/publication.ts';
import type { Scenario } from '../domain/scenario.ts';
import type { Reference, Table } from '../domain/table.ts';
import { indicatorsTable } from '../domain/tables/indicatorsTable.ts';
import { openingHoursTable } from '../domain/tables/openingHoursTable.ts';
import { organisationsTable } from '../domain/tables/organisationsTable.ts';
import { announcementsTable } from '../domain/tables/publicationTables.ts';
import { scenariosTable } from '../domain/tables/scenariosTable.ts';
import { sectorsTable } from '../domain/tables/sectorsTable.ts';
import type { Files } from './files.ts';
import { leaveOut } from './leaveOut.ts';
import { locate } from './matchHeaders.ts';
import type { Candidate } from './nearest.ts';
import { clean } from './parseRows.ts';
import { type ParsedTable, parseTable } from './parseTable.ts';
import { findReference, type References } from './references.ts';
import type { Report } from './report.ts';

/** The files at the root of the data folder that campaigns lean on. */
export interface Directory {
  readonly sectors: readonly Sector[];
  readonly organisations: readonly Organisation[];
  readonly scenarios: readonly Scenario[];
  readonly indicators: readonly Indicator[];
  readonly openingHours: readonly OpeningHours[];
  readonly announcements: readonly Announcement[];
  readonly references: References;
  /** The tables whose texts are published, for D21. */
  readonly tables: {
    readonly scenarios: ParsedTable<typeof scenariosTable> | undefined;
    readonly indicators: ParsedTable<typeof indicatorsTable> | undefined;
    readonly announcements: ParsedTable<typeof announcementsTable> | undefined;
  };
}

/** Reads the nouns, each after those that it refers to. */
export function parseDirectory(files: Files, report: Report): Directory {
  const references = new Map<Reference, readonly Candidate[]>();
  const read = <T extends Table>(table: T): ParsedTable<T> | undefined =>
    parseTable(files, table.file, table, references, report);

  const sectors = read(sectorsTable);
  if (sectors) references.set('sector', candidates(sectors, ['name_fr', 'name_en']));
  const organisations = read(organisationsTable);
  if (organisations) references.set('organisation', candidates(organisations, ['name', 'short_name', 'aliases']));
  const scenarios = read(scenariosTable);
  if (scenarios) references.set('scenario', candidates(scenarios, ['question_fr']));
  const indicators = read(indicatorsTable);
  const own = OWN_INDICATORS.map(({ id, nameFr }) => ({ id, names: [nameFr] }));
  if (indicators || !files.has(indicatorsTable.file)) {
    references.set('indicator', [...own, ...(indicators ? candidates(indicators, ['name_fr']) : [])]);
  }
  const openingHours = read(openingHoursTable);
  const announcements = read(announcementsTable);

  reportDuplicates(sectors, ({ id }) => id, 'id', report);
  reportDuplicates(organisations, ({ id }) => id, 'id', report);
  reportDuplicates(scenarios, ({ id, version }) => `${id} (${version})`, 'id', report);
  reportDuplicates(indicators, ({ id }) => id, 'id', report);
  reportDuplicates(announcements, ({ id }) => id, 'id', report);
  checkOrganisations(organisations, references, report);
  checkSectors(sectors, report);
  checkIndicators(indicators, report);
  checkOpeningHours(openingHours, report);

  return {
    sectors: rowsOf(sectors).sort((a, b) => a.order - b.order || compare(a.id, b.id)),
    organisations: rowsOf(organisations).sort((a, b) => compare(a.id, b.id)),
    scenarios: rowsOf(scenarios).sort((a, b) => compare(a.id, b.id) || compare(a.version, b.version)),
    indicators: rowsOf(indicators)
      .map((row) => ({ ...row, aboutAnswer: false }))
      .sort((a, b) => compare(a.id, b.id)),
    openingHours: rowsOf(openingHours).sort(
      (a, b) => compare(a.organisation, b.organisation) || a.weekday - b.weekday || compare(a.open, b.open),
    ),
    announcements: rowsOf(announcements).sort((a, b) => compare(a.date, b.date) || compare(a.id, b.id)),
    references,
    tables: { scenarios, indicators, announcements },
  };
}

/** Rows as nouns: without the line that they came from. */
function rowsOf<R extends { readonly row: number }>(
  table: { readonly rows: readonly R[] } | undefined,
): Omit<R, 'row'>[] {
  return (table?.rows ?? []).map((row) => leaveOut(row, 'row'));
}

/** Ids and names as written, of broken rows too: a row with another fault still names its noun. */
function candidates({ grid }: ParsedTable<Table>, names: readonly string[]): readonly Candidate[] {
  const indexes = names.map((name) => grid.columns.get(name)?.index).filter((index) => index !== undefined);
  const id = grid.columns.get('id')?.index ?? 0;
  return grid.rows.map(({ cells }) => ({
    id: clean(cells[id] ?? ''),
    names: indexes.flatMap((index) => (cells[index] ?? '').split('|').map(clean)).filter((name) => name !== ''),
  }));
}

/** Two rows with one key: the second one, whatever it says, is an error (D2). */
export function reportDuplicates<T extends Table, R extends { readonly row: number }>(
  table: (Omit<ParsedTable<T>, 'rows'> & { readonly rows: readonly R[] }) | undefined,
  keyOf: (row: R) => string,
  column: string,
  report: Report,
): void {
  if (!table) return;
  const seen = new Map<string, number>();
  for (const row of table.rows) {
    const key = keyOf(row);
    const other = seen.get(key);
    if (other === undefined) seen.set(key, row.row);
    else report('id-duplicate', locate(table.grid)(row.row, column), { id: key, other });
  }
}

function checkOrganisations(
  table: ParsedTable<typeof organisationsTable> | undefined,
  references: References,
  report: Report,
): void {
  if (!table) return;
  const place = locate(table.grid);
  for (const { row, id, successor, validFrom, validTo } of table.rows) {
    if (validFrom !== undefined && validTo !== undefined && validTo < validFrom) {
      report('dates-reversed', place(row, 'valid_to'), { from: validFrom, to: validTo });
    }
    if (successor === undefined) continue;
    const found = successor === id ? { found: false as const } : findReference(references, 'organisation', successor);
    if (found.found) continue;
    const suggestion = 'suggestion' in found ? { suggestion: found.suggestion } : {};
    report('reference-unknown', place(row, 'successor'), {
      kind: 'organisation',
      count: 1,
      rows: [String(row)],
      words: [successor],
      ...suggestion,
    });
  }
}

function checkSectors(table: ParsedTable<typeof sectorsTable> | undefined, report: Report): void {
  if (!table) return;
  for (const { row, id } of table.rows) {
    if (RESERVED_SECTOR_IDS.has(id)) report('sector-reserved', locate(table.grid)(row, 'id'), {});
  }
}

function checkIndicators(table: ParsedTable<typeof indicatorsTable> | undefined, report: Report): void {
  if (!table) return;
  for (const { row, id } of table.rows) {
    if (RESERVED_INDICATOR_IDS.has(id)) report('indicator-reserved', locate(table.grid)(row, 'id'), {});
  }
}

function checkOpeningHours(table: ParsedTable<typeof openingHoursTable> | undefined, report: Report): void {
  if (!table) return;
  const place = locate(table.grid);
  for (const { row, open, close, validFrom, validTo } of table.rows) {
    if (!(open < close)) report('dates-reversed', place(row, 'close'), { from: open, to: close });
    if (validFrom !== undefined && validTo !== undefined && validTo < validFrom) {
      report('dates-reversed', place(row, 'valid_to'), { from: validFrom, to: validTo });
    }
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
