import type { Attempt } from '../domain/sequence.ts';
import { clockTolerance, endOf, gapSeconds } from './callClock.ts';
import type { Place, Report } from './report.ts';

/** Dials by caller, each caller's in the order of time. Those of an unknown caller are left out. */
export function callsByCaller(attempts: readonly Attempt[]): ReadonlyMap<string, readonly Attempt[]> {
  const byCaller = new Map<string, Attempt[]>();
  for (const attempt of attempts) {
    if (attempt.caller === undefined) continue;
    const group = byCaller.get(attempt.caller);
    if (group) group.push(attempt);
    else byCaller.set(attempt.caller, [attempt]);
  }
  for (const group of byCaller.values()) {
    group.sort((a, b) => a.startedAt.epochMs - b.startedAt.epochMs || a.row - b.row);
  }
  return byCaller;
}

/** D2: one caller is in one place at a time. Same instant, or a dial that starts before the one before it ended. */
export function checkCallers(
  attempts: readonly Attempt[],
  byCaller: ReadonlyMap<string, readonly Attempt[]>,
  place: (row: number, column?: string) => Place,
  report: Report,
): void {
  const tolerance = clockTolerance(attempts);
  for (const [caller, group] of byCaller) {
    let latest: Attempt | undefined; // of the dials so far, the one that ended last
    for (const attempt of group) {
      if (latest) {
        const overlap = -gapSeconds(latest, attempt);
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
