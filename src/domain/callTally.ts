import { ANSWERS, isAcceptable, type Answer } from './answer.ts';
import type { OrganisationId, ScenarioId } from './ids.ts';
import type { Sequence } from './sequence.ts';

/** What became of the calls of one organisation: plain counts, no rate. */
export interface CallTally {
  /** Eligible sequences. */
  readonly calls: number;
  /** Of which a human answered at the 1st, 2nd … eligible attempt. */
  readonly reachedAt: readonly number[];
  readonly reached: number;
  /** Nobody, after every attempt allowed. */
  readonly unreached: number;
  /** Stopped before the last attempt: neither reached nor unreached. */
  readonly censored: number;
  readonly answers: Readonly<Record<Answer, number>>;
  readonly acceptable: number;
}

/** Counts the eligible sequences of one organisation, of one scenario where it is given. */
export function callTally(
  sequences: readonly Sequence[],
  organisation: OrganisationId,
  options: { readonly maxAttempts: number; readonly scenario?: ScenarioId },
): CallTally {
  const reachedAt = Array.from({ length: options.maxAttempts }, () => 0);
  const answers = Object.fromEntries(ANSWERS.map((answer) => [answer, 0])) as Record<Answer, number>;
  let calls = 0;
  let censored = 0;
  for (const { scenario, outcome } of sequencesOf(sequences, organisation)) {
    if (options.scenario !== undefined && scenario !== options.scenario) continue;
    if (outcome.kind === 'ineligible') continue;
    calls += 1;
    if (outcome.kind === 'censored') censored += 1;
    if (outcome.kind !== 'reached') continue;
    answers[outcome.answer] += 1;
    reachedAt[outcome.atAttempt - 1] = (reachedAt[outcome.atAttempt - 1] ?? 0) + 1;
  }
  const reached = reachedAt.reduce((sum, n) => sum + n, 0);
  const acceptable = ANSWERS.filter(isAcceptable).reduce((sum, answer) => sum + answers[answer], 0);
  return { calls, reachedAt, reached, unreached: calls - reached - censored, censored, answers, acceptable };
}

const known = new WeakMap<readonly Sequence[], ReadonlyMap<OrganisationId, readonly Sequence[]>>();

/** The sequences of one organisation. A campaign is grouped once: a ranking of 300 rows asks 300 times. */
function sequencesOf(sequences: readonly Sequence[], organisation: OrganisationId): readonly Sequence[] {
  let groups = known.get(sequences);
  if (!groups) {
    groups = Map.groupBy(sequences, (s) => s.organisation);
    known.set(sequences, groups);
  }
  return groups.get(organisation) ?? [];
}
