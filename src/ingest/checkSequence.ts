import { isEligible, isHuman } from '../domain/disposition.ts';
import type { Attempt } from '../domain/sequence.ts';
import { outcomeOf } from './groupSequences.ts';
import type { Place, Report } from './report.ts';

const CONSTANT = [
  ['organisation', 'organisation'],
  ['scenario', 'scenario'],
  ['scenario_version', 'scenarioVersion'],
  ['profile', 'profile'],
] as const;

/** D2 and D6 on the dials of one sequence, in order: numbers, order in time, nothing after a human, no more than allowed. */
export function checkSequence(
  dials: readonly Attempt[],
  maxAttempts: number,
  place: (row: number, column?: string) => Place,
  report: Report,
): void {
  const first = dials[0];
  if (!first) return;
  const sequence = first.sequence;
  for (const [name, field] of CONSTANT) {
    for (const dial of dials) {
      // A version or a profile left out contradicts nothing.
      if (dial[field] === first[field] || dial[field] === undefined || first[field] === undefined) continue;
      report('sequence-not-constant', place(dial.row, name), {
        sequence,
        other: first.row,
        first: first[field],
      });
    }
  }
  const distinct = reportDuplicates(dials, place, report);
  const misnumbered = distinct.findIndex(({ attempt }, index) => attempt !== index + 1);
  const stray = distinct[misnumbered];
  if (stray) report('attempt-numbering', place(stray.row, 'attempt'), { sequence, expected: misnumbered + 1 });

  let eligible = 0;
  let human: Attempt | undefined;
  let previous: Attempt | undefined;
  for (const dial of distinct) {
    if (previous && dial.startedAt.epochMs < previous.startedAt.epochMs) {
      report('attempt-order', place(dial.row, 'started_at'), { sequence, attempt: dial.attempt, other: previous.row });
    }
    if (human) report('attempt-after-human', place(dial.row, 'attempt'), { sequence, other: human.row });
    if (isEligible(dial.disposition)) eligible += 1;
    if (isEligible(dial.disposition) && eligible > maxAttempts) {
      report('too-many-attempts', place(dial.row, 'attempt'), { sequence, maxAttempts });
    }
    if (isHuman(dial.disposition)) human ??= dial;
    previous = dial;
  }
  const outcome = outcomeOf(dials, maxAttempts);
  const last = dials.at(-1);
  if (last && (outcome?.kind === 'censored' || outcome?.kind === 'ineligible')) {
    report('sequence-incomplete', place(last.row, 'sequence'), { sequence, eligible, maxAttempts });
  }
}

/** Every dial but those whose number was seen before, which are reported. */
function reportDuplicates(
  dials: readonly Attempt[],
  place: (row: number, column?: string) => Place,
  report: Report,
): readonly Attempt[] {
  const seen = new Map<number, Attempt>();
  for (const dial of dials) {
    const other = seen.get(dial.attempt);
    if (other)
      report('attempt-duplicate', place(dial.row, 'attempt'), {
        sequence: dial.sequence,
        attempt: dial.attempt,
        other: other.row,
      });
    else seen.set(dial.attempt, dial);
  }
  return [...seen.values()];
}
