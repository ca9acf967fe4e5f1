import { isEligible, isHuman } from '../domain/disposition.ts';
import type { Attempt } from '../domain/sequence.ts';
import { gapSeconds } from './callClock.ts';
import type { Place, Report } from './report.ts';

/**
 * D5: two attempts that follow each other too closely meet the same crowd and are worth one. A dial that failed by our own
 * fault tried nothing and may be made again at once.
 *
 * @param dials of one sequence, in order
 * @param minGapSeconds from the end of one to the start of the next
 * @param tolerance how late a start may have been noted, seconds
 */
export function checkGaps(
  dials: readonly Attempt[],
  minGapSeconds: number,
  tolerance: number,
  place: (row: number, column?: string) => Place,
  report: Report,
): void {
  let previous: Attempt | undefined;
  for (const dial of dials) {
    if (!isEligible(dial.disposition)) continue;
    if (previous && !isErroneous(previous, dial) && gapSeconds(previous, dial) + tolerance < minGapSeconds) {
      report('gap-too-short', place(dial.row, 'started_at'), {
        sequence: dial.sequence,
        attempt: dial.attempt,
        other: previous.row,
        seconds: Math.max(0, Math.round(gapSeconds(previous, dial))),
        minGapSeconds,
      });
    }
    previous = dial;
  }
}

/** Pairs that other checks refuse: one number twice, the second before the first, a call after the answer, one caller in both. */
function isErroneous(before: Attempt, after: Attempt): boolean {
  const overlaps = before.caller !== undefined && before.caller === after.caller && gapSeconds(before, after) < 0;
  return (
    after.attempt === before.attempt ||
    after.startedAt.epochMs < before.startedAt.epochMs ||
    isHuman(before.disposition) ||
    overlaps
  );
}
