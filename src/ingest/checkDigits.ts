import { isHuman } from '../domain/disposition.ts';
import type { Attempt } from '../domain/sequence.ts';
import { digitPreference } from '../stats/digitPreference.ts';
import type { Report } from './report.ts';
import { percent, type Survey } from './survey.ts';

const LARGEST_P = 0.001;
/** Chance gives one duration in five a last digit of 0 or 5. */
const LARGEST_SHARE = 0.4;
/** With fewer, ten digits cannot be told from each other. */
const FEWEST_DURATIONS = 20;

const COLUMNS = [
  ['time_to_exit_s', (call: Attempt) => call.timeToExitSeconds],
  ['talk_s', (call: Attempt) => call.talkSeconds],
] as const;

/**
 * D16: durations that end in 0 or 5 too often were estimated, not measured. Those of calls that a human answered: a message, a
 * busy tone and our own cap always last the same.
 *
 * @returns whether the waits of the campaign are estimates
 */
export function checkDigits({ attempts, byCaller, place }: Survey, report: Report): boolean {
  let waitsAreEstimates = false;
  for (const [column, read] of COLUMNS) {
    const whole = preference(attempts, read);
    const callers = [...byCaller].filter(([, calls]) => preference(calls, read).isRounded).map(([caller]) => caller);
    if (!whole.isRounded && callers.length === 0) continue;
    if (column === 'time_to_exit_s') waitsAreEstimates = whole.isRounded;
    // Where only some callers round, the finding points at the first of their calls and tells their share.
    const rounded = whole.isRounded ? attempts : callers.flatMap((caller) => byCaller.get(caller) ?? []);
    const { calls, zeroOrFive } = preference(rounded, read);
    const row = calls.reduce((least, call) => Math.min(least, call.row), Infinity);
    report('durations-rounded', place(row, column), {
      n: calls.length,
      percent: percent(zeroOrFive),
      whole: whole.isRounded ? 'yes' : 'no',
      callers: callers.sort(),
    });
  }
  return waitsAreEstimates;
}

function preference(attempts: readonly Attempt[], read: (call: Attempt) => number | undefined) {
  const calls = attempts.filter((call) => isHuman(call.disposition) && (read(call) ?? 0) > 0);
  if (calls.length < FEWEST_DURATIONS) return { calls, zeroOrFive: 0, isRounded: false };
  const { p, zeroOrFive } = digitPreference(calls.map((call) => read(call) ?? 0));
  return { calls, zeroOrFive, isRounded: p < LARGEST_P && zeroOrFive > LARGEST_SHARE };
}
