import { describe, expect, it } from 'vitest';
import type { Table } from '../../src/domain/table.ts';
import { attemptsTable } from '../../src/domain/tables/attemptsTable.ts';
import {
  correctionsTable,
  exclusionsTable,
  planTable,
  secondCodingsTable,
} from '../../src/domain/tables/campaignTables.ts';
import { indicatorsTable } from '../../src/domain/tables/indicatorsTable.ts';
import { openingHoursTable } from '../../src/domain/tables/openingHoursTable.ts';
import { organisationsTable } from '../../src/domain/tables/organisationsTable.ts';
import { announcementsTable, errataTable } from '../../src/domain/tables/publicationTables.ts';
import { publishedTable } from '../../src/domain/tables/publishedTable.ts';
import { scenariosTable } from '../../src/domain/tables/scenariosTable.ts';
import { sectorsTable } from '../../src/domain/tables/sectorsTable.ts';
import { foldHeader } from '../../src/ingest/mapping.ts';

/** The columns of CONTRACT 2, the required ones first in capitals. */
const CONTRACT: readonly (readonly [Table, string])[] = [
  [sectorsTable, 'ID NAME_FR name_en order'],
  [
    organisationsTable,
    'ID NAME short_name SECTOR kind network territory phone phone_price phone_source_url phone_source_date website fictional aliases successor valid_from valid_to',
  ],
  [
    scenariosTable,
    'ID VERSION sectors QUESTION_FR question_en expected_answer_fr required_elements legal_reference legal_date',
  ],
  [indicatorsTable, 'ID NAME_FR name_en UNIT BETTER DEFINITION_FR definition_en BASE publisher'],
  [openingHoursTable, 'ORGANISATION WEEKDAY OPEN CLOSE valid_from valid_to source_url'],
  [announcementsTable, 'ID DATE TITLE_FR title_en plan_sha256 announced_on'],
  [errataTable, 'ID DATE CAMPAIGN organisation indicator before after REASON found_by'],
  [
    attemptsTable,
    'SEQUENCE ATTEMPT ORGANISATION SCENARIO scenario_version STARTED_AT date time DISPOSITION TIME_TO_EXIT_S caller profile channel number ring_s ivr_s queue_s talk_s cap_s ended_by transfers announced_wait_s answer redirected_web courtesy slot_start slot_end note',
  ],
  [
    publishedTable,
    'ORGANISATION INDICATOR BASE qualifier n k pct pct_decimals value unit sampled SOURCE_TITLE source_url source_reference source_kind published_on published_on_certain note note_en',
  ],
  [secondCodingsTable, 'SEQUENCE CODER ANSWER'],
  [exclusionsTable, 'SEQUENCE REASON note'],
  [correctionsTable, 'SEQUENCE ATTEMPT COLUMN EXPECTED CORRECTED REASON date status'],
];

describe('tables', () => {
  for (const [table, contract] of CONTRACT) {
    it(`${table.file} has the columns of the contract, required ones required`, () => {
      const written = Object.entries(table.columns).map(([name, { presence, standIns }]) =>
        presence === 'required' || standIns ? name.toUpperCase() : name,
      );
      expect(written.join(' ')).toBe(contract);
    });
  }

  for (const table of [...CONTRACT.map(([t]) => t), planTable]) {
    it(`${table.file} has no header that could mean two columns`, () => {
      const columns = Object.entries(table.columns);
      const headers = columns.flatMap(([name, { aliases }]) => [...new Set([name, ...aliases].map(foldHeader))]);
      expect(headers.filter((header, index) => headers.indexOf(header) !== index)).toEqual([]);
    });

    it(`${table.file} says in both languages what each column is, and names each field once`, () => {
      const columns = Object.values(table.columns);
      for (const { descriptionFr, descriptionEn } of columns) {
        expect(descriptionFr).toMatch(/[.?…]$/);
        expect(descriptionEn).toMatch(/[.?…]$/);
      }
      expect(new Set(columns.map(({ field }) => field)).size).toBe(columns.length);
    });
  }
});
