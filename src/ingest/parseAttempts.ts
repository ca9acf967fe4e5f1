import type { CampaignSettings } from '../domain/campaignSchema.ts';
import type { Attempt } from '../domain/sequence.ts';
import type { AttemptRow } from '../domain/tables/attemptsTable.ts';
import type { Moment } from '../domain/time.ts';
import { offsetMinutesAt, wallTime } from '../domain/zonedTime.ts';
import { leaveOut } from './leaveOut.ts';
import type { Place, Report } from './report.ts';

/**
 * Rows → attempts whose moment is certain (D3): an offset that is the zone's own at that instant,
 * or a `date` and `time` that happened exactly once. Rows that fail are reported and returned as `broken`.
 */
export function parseAttempts(
  rows: readonly AttemptRow[],
  timeZone: CampaignSettings['timeZone'],
  place: (row: number, column?: string) => Place,
  report: Report,
): { readonly attempts: readonly Attempt[]; readonly broken: readonly AttemptRow[] } {
  const attempts: Attempt[] = [];
  const broken: AttemptRow[] = [];
  for (const row of rows) {
    const startedAt = readMoment(row, timeZone, place, report);
    if (!startedAt) broken.push(row);
    else attempts.push(hasMoment(row) ? row : fromWallTime(row, startedAt));
  }
  return { attempts, broken };
}

function readMoment(
  { row, startedAt, date, time }: AttemptRow,
  timeZone: string,
  place: (row: number, column?: string) => Place,
  report: Report,
): Moment | undefined {
  if (startedAt) {
    const expected = offsetMinutesAt(timeZone, startedAt.epochMs);
    if (expected === startedAt.offsetMinutes) return startedAt;
    report('offset-mismatch', place(row, 'started_at'), { expected: formatOffset(expected), timeZone });
    return undefined;
  }
  if (date === undefined || time === undefined) {
    report('cell-empty', place(row, date === undefined ? 'date' : 'time'));
    return undefined;
  }
  const wall = wallTime(timeZone, `${date}T${time}`);
  if (wall.kind === 'unique') return wall.moment;
  report(wall.kind === 'nonexistent' ? 'local-time-nonexistent' : 'local-time-ambiguous', place(row, 'time'), {
    date,
    timeZone,
  });
  return undefined;
}

/** A row that states its instant is an attempt as it is: copying 60,000 of them is most of the work. */
function hasMoment(row: AttemptRow): row is AttemptRow & { readonly startedAt: Moment } {
  return row.startedAt !== undefined;
}

function fromWallTime(row: AttemptRow, startedAt: Moment): Attempt {
  return { ...leaveOut(row, 'date', 'time'), startedAt };
}

function formatOffset(minutes: number): string {
  const clock = new Date(Math.abs(minutes) * 60_000).toISOString().slice(11, 16);
  return `${minutes < 0 ? '-' : '+'}${clock}`;
}
