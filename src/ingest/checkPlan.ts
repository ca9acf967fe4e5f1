import type { Attempt } from '../domain/sequence.ts';
import type { PlanRow, planTable } from '../domain/tables/campaignTables.ts';
import { locate } from './matchHeaders.ts';
import { clean } from './parseRows.ts';
import type { ParsedTable } from './parseTable.ts';
import type { Place, Report } from './report.ts';

/** How far from its slot a dial may start, minutes. */
const SLOT_TOLERANCE = 30;
/** Rows named in a finding about many. */
const NAMED_ROWS = 5;

/** What the plan is held against. */
export interface PlanContext {
  /** Dials of each sequence, in order. */
  readonly groups: ReadonlyMap<string, readonly Attempt[]>;
  /** Whether a sequence has any row in `attempts.csv`, readable or not. */
  readonly isKnown: (sequence: string) => boolean;
  /** Sequences that `exclusions.csv` sets aside: they count nowhere, whatever they asked. */
  readonly isExcluded: (sequence: string) => boolean;
  readonly place: (row: number, column?: string) => Place;
}

/**
 * D11: what was called is what was planned. Without a plan, a dial is held against the slot that its own row states.
 *
 * The plan speaks of the first dial; later ones are held against their own rows only, since the plan does not say when.
 */
export function checkPlan(
  plan: ParsedTable<typeof planTable> | undefined,
  { groups, isKnown, isExcluded, place }: PlanContext,
  report: Report,
): void {
  const planned = new Map(plan?.rows.map((row) => [row.sequence, row]));
  const unread = plan ? unreadSequences(plan) : new Set<string>();
  for (const [sequence, dials] of groups) {
    const row = planned.get(sequence);
    const [first] = dials;
    if (!first) continue;
    if (plan && !row && !unread.has(sequence))
      report('sequence-not-planned', place(first.row, 'sequence'), { sequence });
    if (row && !isExcluded(sequence)) compareWithPlan(dials, row, place, report);
    for (const dial of dials) checkSlot(dial, dial === first ? slotOf(row) : undefined, place, report);
  }
  if (plan) reportNotCalled(plan, isKnown, report);
}

/** A row of the plan that did not parse still names its sequence. */
function unreadSequences({ grid, brokenRows }: ParsedTable<typeof planTable>): ReadonlySet<string> {
  const index = grid.columns.get('sequence')?.index ?? -1;
  return new Set(grid.rows.filter(({ row }) => brokenRows.has(row)).map(({ cells }) => clean(cells[index] ?? '')));
}

function compareWithPlan(dials: readonly Attempt[], row: PlanRow, place: PlanContext['place'], report: Report): void {
  for (const column of ['organisation', 'scenario'] as const) {
    const other = dials.find((dial) => dial[column] !== row[column]);
    if (!other) continue;
    report('plan-mismatch', place(other.row, column), { sequence: row.sequence, planned: row[column], other: row.row });
  }
  const stranger = dials.find(({ caller }) => caller !== undefined && caller !== (row.caller ?? caller));
  if (stranger) {
    report('caller-not-planned', place(stranger.row, 'caller'), {
      sequence: row.sequence,
      planned: row.caller ?? '',
      other: row.row,
    });
  }
}

/** When a dial was due: a day, a band of hours, or both. */
interface PlannedSlot {
  readonly date?: string;
  readonly from?: string;
  readonly to?: string;
}

function slotOf(row: PlanRow | undefined): PlannedSlot | undefined {
  if (!row) return undefined;
  const { date, slotStart: from, slotEnd: to } = row;
  const hours = from !== undefined && to !== undefined ? { from, to } : {};
  return date === undefined && !('from' in hours) ? undefined : { ...(date !== undefined && { date }), ...hours };
}

function checkSlot(dial: Attempt, planned: PlannedSlot | undefined, place: PlanContext['place'], report: Report): void {
  const slot = planned ?? ownSlot(dial);
  if (!slot) return;
  const { local } = dial.startedAt;
  const day = local.slice(0, 10);
  const minute = local.slice(11, 16);
  const { date = day, from = '00:00', to = '24:00' } = slot;
  if (date === day && from <= minute && minute <= to) return;
  const minutes = Math.max(
    wallMinutes(date, from) - wallMinutes(day, minute),
    wallMinutes(day, minute) - wallMinutes(date, to),
  );
  if (!(minutes > SLOT_TOLERANCE)) return;
  report('outside-planned-slot', place(dial.row, 'started_at'), {
    sequence: dial.sequence,
    attempt: dial.attempt,
    day,
    minute,
    ...(slot.date !== undefined && { date }),
    ...(slot.from !== undefined && { from, to }),
    tolerance: SLOT_TOLERANCE,
  });
}

function ownSlot({ slotStart, slotEnd }: Attempt): PlannedSlot | undefined {
  return slotStart === undefined || slotEnd === undefined ? undefined : { from: slotStart, to: slotEnd };
}

/** Minutes on the wall clock, to be subtracted from each other. */
function wallMinutes(day: string, clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return Date.parse(`${day}T00:00:00Z`) / 60_000 + hours * 60 + minutes;
}

/** A case that was planned and never dialled is a hole that the calls alone do not show. */
function reportNotCalled(
  plan: ParsedTable<typeof planTable>,
  isKnown: (sequence: string) => boolean,
  report: Report,
): void {
  const rows = plan.rows.filter(({ sequence }) => !isKnown(sequence)).map(({ row }) => row);
  const [first] = rows.sort((a, b) => a - b);
  if (first === undefined) return;
  report('planned-not-called', locate(plan.grid)(first, 'sequence'), {
    count: rows.length,
    planned: plan.rows.length,
    rows: rows.slice(0, NAMED_ROWS).map(String),
  });
}
