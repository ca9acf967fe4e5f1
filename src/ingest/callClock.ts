import type { Attempt } from '../domain/sequence.ts';

/** A clock read to the minute may be late by that much, seconds. */
const MINUTE_PRECISION = 59;

/** How late a start may have been noted, seconds: 0 where one second of the file is not a whole minute. */
export function clockTolerance(attempts: readonly Attempt[]): number {
  return attempts.every(({ startedAt }) => startedAt.epochMs % 60_000 === 0) ? MINUTE_PRECISION : 0;
}

/** When a dial was over, its conversation included, in milliseconds since 1970. */
export function endOf({ startedAt, timeToExitSeconds, talkSeconds = 0 }: Attempt): number {
  return startedAt.epochMs + (timeToExitSeconds + talkSeconds) * 1000;
}

/** Seconds from the end of one dial to the start of another; negative where they overlap. */
export function gapSeconds(before: Attempt, after: Attempt): number {
  return (after.startedAt.epochMs - endOf(before)) / 1000;
}
