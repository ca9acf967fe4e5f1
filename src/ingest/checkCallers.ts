import type { Attempt } from '../domain/sequence.ts';
import type { Place, Report } from './report.ts';

/** A clock read to the minute may be late by that much, seconds. */
const MINUTE_PRECISION = 59;

/** D2: one caller is in one place at a time. Same instant, or a dial that starts before the one before it ended. */
export function checkCallers(
  attempts: readonly Attempt[],
  place: (row: number, column?: string) => Place,
  report: Report,
): void {
  const byCaller = new Map<string, Attempt[]>();
  for (const attempt of attempts) {
    if (attempt.caller === undefined) continue;
    const group = byCaller.get(attempt.caller);
    if (group) group.push(attempt);
    else byCaller.set(attempt.caller, [attempt]);
  }
  const toTheMinute = attempts.every(({ startedAt }) => startedAt.epochMs % 60_000 === 0);
  const tolerance = toTheMinute ? MINUTE_PRECISION : 0;
  for (const [caller, group] of byCaller) {
    group.sort((a, b) => a.startedAt.epochMs - b.startedAt.epochMs || a.row - b.row);
    let latest: Attempt | undefined; // of the dials so far, the one that ended last
    for (const attempt of group) {
      if (latest) {
        const overlap = (endOf(latest) - attempt.startedAt.epochMs) / 1000;
        const params = { caller, other: latest.row };
        if (latest.startedAt.epochMs === attempt.startedAt.epochMs) {
          report('caller-same-instant', place(attempt.row, 'started_at'), params);
        } else if (overlap > tolerance) {
          report('caller-overlap', place(attempt.row, 'started_at'), { ...params, seconds: Math.round(overlap) });
        }
      }
      if (!latest || endOf(attempt) >= endOf(latest)) latest = attempt;
    }
  }
}

function endOf({ startedAt, timeToExitSeconds, talkSeconds = 0 }: Attempt): number {
  return startedAt.epochMs + (timeToExitSeconds + talkSeconds) * 1000;
}
