import type { CallsCampaign, CampaignHead } from '../domain/campaign.ts';
import { codeUnitOrder } from '../domain/codeUnitOrder.ts';
import type { SecondCoding } from '../domain/secondCoding.ts';
import type { Attempt, ExcludedSequence, Sequence } from '../domain/sequence.ts';
import { attemptsTable } from '../domain/tables/attemptsTable.ts';
import {
  correctionsTable,
  exclusionsTable,
  planTable,
  type SecondCodingRow,
  secondCodingsTable,
} from '../domain/tables/campaignTables.ts';
import { applyCorrections } from './applyCorrections.ts';
import type { CampaignContext } from './campaignContext.ts';
import { checkAttempts } from './checkAttempts.ts';
import { checkCalendar } from './checkCalendar.ts';
import { checkCallers } from './checkCallers.ts';
import { checkSequence } from './checkSequence.ts';
import { checkTexts, textsOf } from './checkTexts.ts';
import { groupAttempts, toSequence } from './groupSequences.ts';
import { leaveOut } from './leaveOut.ts';
import { type Grid, locate } from './matchHeaders.ts';
import { parseAttempts } from './parseAttempts.ts';
import { clean, parseRows } from './parseRows.ts';
import { parseTable, readGrid } from './parseTable.ts';
import type { Place } from './report.ts';
import { versionFinder } from './versionFinder.ts';

/** The calls of a campaign: corrected, parsed, checked, grouped; `undefined` where `attempts.csv` cannot be read. */
export function parseCalls(head: CampaignHead, context: CampaignContext): CallsCampaign | undefined {
  const { files, folder, mapping, references, report, settings } = context;
  const written = readGrid(files, `${folder}/attempts.csv`, attemptsTable, mapping, report);
  const corrections = parseTable(files, `${folder}/corrections.csv`, correctionsTable, references, report, mapping);
  const exclusions = parseTable(files, `${folder}/exclusions.csv`, exclusionsTable, references, report, mapping);
  const secondCodings = parseTable(
    files,
    `${folder}/second_codings.csv`,
    secondCodingsTable,
    references,
    report,
    mapping,
  );
  checkTexts(textsOf(exclusions, ['note']), context.organisationNames, report);
  parseTable(files, `${folder}/plan.csv`, planTable, references, report, mapping);
  if (!written) return undefined;

  const corrected = corrections && applyCorrections(written, corrections, mapping, report);
  const grid = corrected?.grid ?? written;
  const place = placeOfCall(grid);
  const parsed = parseRows(grid, attemptsTable, mapping, references, report);
  const { attempts, broken } = parseAttempts(parsed.rows, settings.timeZone, place, report);
  const damaged = damagedSequences(grid, new Set([...parsed.brokenRows, ...broken.map(({ row }) => row)]));

  checkAttempts(attempts, { settings, recordsTalk: attempts.some((a) => a.talkSeconds !== undefined), place }, report);
  checkCalendar(attempts, { ...context, place }, report);
  checkCallers(attempts, place, report);

  const versionOf = versionFinder(context, place);
  const sequences: Sequence[] = [];
  const groups = groupAttempts(attempts);
  for (const [id, dials] of groups) {
    if (damaged.has(id)) continue;
    checkSequence(dials, settings.maxAttempts, place, report);
    const sequence = toSequence(dials, settings, versionOf);
    if (sequence) sequences.push(sequence);
  }

  const isKnown = (id: string): boolean => groups.has(id) || damaged.has(id);
  for (const table of [exclusions, secondCodings]) {
    for (const { row, sequence } of table?.rows ?? []) {
      if (table && !isKnown(sequence)) report('sequence-unknown', locate(table.grid)(row, 'sequence'), { sequence });
    }
  }
  const reasons = new Map<string, NonNullable<typeof exclusions>['rows'][number]>();
  for (const exclusion of exclusions?.rows ?? []) {
    const other = reasons.get(exclusion.sequence);
    if (exclusions && other) {
      report('id-duplicate', locate(exclusions.grid)(exclusion.row, 'sequence'), {
        id: exclusion.sequence,
        other: other.row,
      });
    } else reasons.set(exclusion.sequence, exclusion);
  }
  const excluded = sequences.flatMap((sequence): ExcludedSequence[] => {
    const exclusion = reasons.get(sequence.id);
    if (!exclusion) return [];
    const { reason, note } = exclusion;
    return [{ sequence, reason, ...(note !== undefined && { note }) }];
  });
  const counted = sequences.filter(({ id }) => !reasons.has(id));
  return {
    ...head,
    kind: 'calls',
    sequences: counted,
    excluded,
    ...(corrected && { corrections: corrected.applied }),
    ...(secondCodings && { secondCodings: keptCodings(secondCodings.rows, counted) }),
  };
}

/** Second judgements of the sequences that count, in an order of their own. */
function keptCodings(rows: readonly SecondCodingRow[], sequences: readonly Sequence[]): readonly SecondCoding[] {
  const ids = new Set(sequences.map(({ id }) => id));
  return rows
    .filter(({ sequence }) => ids.has(sequence))
    .map((row) => leaveOut(row, 'row'))
    .sort(
      (a, b) =>
        codeUnitOrder(a.sequence, b.sequence) || codeUnitOrder(a.coder, b.coder) || codeUnitOrder(a.answer, b.answer),
    );
}

/** Points at a cell; what is wrong with a moment is in « date » where the file has no `started_at`. */
function placeOfCall(grid: Grid): (row: number, column?: string) => Place {
  const place = locate(grid);
  const moment = grid.columns.has('started_at') ? 'started_at' : 'date';
  return (row, column) => place(row, column === 'started_at' ? moment : column);
}

/** Sequences with a dial that did not parse: what their other dials seem to lack is not reported. */
function damagedSequences(grid: Grid, brokenRows: ReadonlySet<number>): ReadonlySet<Attempt['sequence']> {
  const index = grid.columns.get('sequence')?.index ?? -1;
  return new Set(grid.rows.filter(({ row }) => brokenRows.has(row)).map(({ cells }) => clean(cells[index] ?? '')));
}
