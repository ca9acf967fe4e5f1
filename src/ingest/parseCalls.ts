import type { CallsCampaign, CampaignHead } from '../domain/campaign.ts';
import { codeUnitOrder } from '../domain/codeUnitOrder.ts';
import type { SecondCoding } from '../domain/secondCoding.ts';
import type { Attempt, Sequence } from '../domain/sequence.ts';
import { attemptsTable } from '../domain/tables/attemptsTable.ts';
import {
  correctionsTable,
  exclusionsTable,
  planTable,
  type SecondCodingRow,
  secondCodingsTable,
} from '../domain/tables/campaignTables.ts';
import { applyCorrections } from './applyCorrections.ts';
import { clockTolerance } from './callClock.ts';
import type { CampaignContext } from './campaignContext.ts';
import { checkAttempts } from './checkAttempts.ts';
import { checkCalendar } from './checkCalendar.ts';
import { callsByCaller, checkCallers } from './checkCallers.ts';
import { checkCodings } from './checkCodings.ts';
import { checkGaps } from './checkGaps.ts';
import { checkPlan } from './checkPlan.ts';
import { checkSequence } from './checkSequence.ts';
import { checkSurvey } from './checkSurvey.ts';
import { checkTexts, textsOf } from './checkTexts.ts';
import { checkWeightedCalls } from './checkWeights.ts';
import { groupAttempts, toSequence } from './groupSequences.ts';
import { leaveOut } from './leaveOut.ts';
import { type Grid, locate } from './matchHeaders.ts';
import { parseAttempts } from './parseAttempts.ts';
import { reportDuplicates } from './parseDirectory.ts';
import { clean, parseRows } from './parseRows.ts';
import { type ParsedTable, parseTable, readGrid } from './parseTable.ts';
import type { Place, Report } from './report.ts';
import { setAside } from './setAside.ts';
import { byOrganisation } from './survey.ts';
import { versionFinder } from './versionFinder.ts';

/** The calls of a campaign: corrected, parsed, checked, grouped; `undefined` where `attempts.csv` cannot be read. */
export function parseCalls(head: CampaignHead, context: CampaignContext): CallsCampaign | undefined {
  const { files, folder, mapping, references, report, settings } = context;
  const written = readGrid(files, `${folder}/attempts.csv`, attemptsTable, mapping, report);
  const corrections = parseTable(files, `${folder}/corrections.csv`, correctionsTable, references, report, mapping);
  const exclusions = parseTable(files, `${folder}/exclusions.csv`, exclusionsTable, references, report, mapping);
  const codingsFile = `${folder}/second_codings.csv`;
  const secondCodings = parseTable(files, codingsFile, secondCodingsTable, references, report, mapping);
  const plan = parseTable(files, `${folder}/plan.csv`, planTable, references, report, mapping);
  checkTexts(textsOf(exclusions, ['note']), context.organisationNames, report);
  reportDuplicates(secondCodings, ({ sequence, coder }) => `${sequence} (${coder})`, 'sequence', report);
  reportDuplicates(plan, ({ sequence }) => sequence, 'sequence', report);
  if (!written) return undefined;

  const corrected = corrections && applyCorrections(written, corrections, mapping, report);
  const grid = corrected?.grid ?? written;
  const place = placeOfCall(grid);
  const parsed = parseRows(grid, attemptsTable, mapping, references, report);
  const { attempts, broken } = parseAttempts(parsed.rows, settings.timeZone, place, report);
  const damaged = damagedSequences(grid, new Set([...parsed.brokenRows, ...broken.map(({ row }) => row)]));
  const byCaller = callsByCaller(attempts);

  checkAttempts(attempts, { settings, recordsTalk: attempts.some((a) => a.talkSeconds !== undefined), place }, report);
  checkCalendar(attempts, { ...context, place }, report);
  checkCallers(attempts, byCaller, place, report);

  const versionOf = versionFinder(context, place);
  const tolerance = clockTolerance(attempts);
  const groups = groupAttempts(attempts);
  const sequences: Sequence[] = [];
  for (const [id, dials] of groups) {
    if (damaged.has(id)) continue;
    checkSequence(dials, settings.maxAttempts, place, report);
    checkGaps(dials, settings.minGapSeconds, tolerance, place, report);
    const sequence = toSequence(dials, settings, versionOf);
    if (sequence) sequences.push(sequence);
  }

  const isKnown = (id: string): boolean => groups.has(id) || damaged.has(id);
  for (const table of [exclusions, secondCodings]) {
    for (const { row, sequence } of table?.rows ?? []) {
      if (table && !isKnown(sequence)) report('sequence-unknown', locate(table.grid)(row, 'sequence'), { sequence });
    }
  }
  const aside = new Set(exclusions?.rows.map(({ sequence }) => sequence));
  checkPlan(plan, { groups, isKnown, isExcluded: (id) => aside.has(id), place }, report);

  const { counted, excluded } = setAside(sequences, exclusions, report);
  const eligible = counted.filter(({ outcome }) => outcome.kind !== 'ineligible');
  const survey = {
    ...context,
    attempts,
    byCaller,
    place,
    made: sequences,
    sequences: eligible,
    byOrganisation: byOrganisation(eligible),
  };
  checkWeightedCalls(eligible, settings, context.at, place, report);
  const found = checkSurvey(survey, report);
  const codings = secondCodings && { secondCodings: keptCodings(secondCodings.rows, counted) };
  reportUnheardCodings(secondCodings, [...counted, ...excluded.map(({ sequence }) => sequence)], report);
  checkCodings({ sequences: counted, ...codings }, codingsFile, report);
  return {
    ...head,
    kind: 'calls',
    sequences: counted,
    excluded,
    ...(corrected && { corrections: corrected.applied }),
    ...codings,
    ...found,
  };
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

/** D17: a judgement of a call that nobody answered has nothing to judge; most often its sequence is mistyped. */
function reportUnheardCodings(
  table: ParsedTable<typeof secondCodingsTable> | undefined,
  sequences: readonly Sequence[],
  report: Report,
): void {
  const unheard = new Set<string>(sequences.filter(({ outcome }) => outcome.kind !== 'reached').map(({ id }) => id));
  for (const { row, sequence, coder } of table?.rows ?? []) {
    if (!table || !unheard.has(sequence)) continue;
    report('coding-without-answer', locate(table.grid)(row, 'sequence'), { sequence, coder });
  }
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
