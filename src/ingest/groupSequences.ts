import type { CampaignHead } from '../domain/campaign.ts';
import { isEligible, isHuman } from '../domain/disposition.ts';
import type { Attempt, Sequence, SequenceOutcome } from '../domain/sequence.ts';
import { slotAt } from '../domain/slotAt.ts';
import { wallOf } from '../domain/wallOf.ts';

/** Attempts by sequence, sequences by id, dials by number: the order of input rows is gone. */
export function groupAttempts(attempts: readonly Attempt[]): ReadonlyMap<string, readonly Attempt[]> {
  const groups = new Map<string, Attempt[]>();
  for (const attempt of attempts) {
    const group = groups.get(attempt.sequence);
    if (group) group.push(attempt);
    else groups.set(attempt.sequence, [attempt]);
  }
  for (const group of groups.values()) group.sort((a, b) => a.attempt - b.attempt || a.row - b.row);
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * One planned case out of its dials (METHOD 1.1). `undefined` where no version of the scenario can be told,
 * or where a human answered and no answer was judged: both are reported by the checks.
 * @param dials of one sequence, in order, at least one.
 */
export function toSequence(
  dials: readonly Attempt[],
  settings: Pick<CampaignHead, 'maxAttempts' | 'slots'>,
  versionOf: (attempt: Attempt) => string | undefined,
): Sequence | undefined {
  const head = dials.find(({ disposition }) => isEligible(disposition)) ?? dials[0];
  if (!head) return undefined;
  const outcome = outcomeOf(dials, settings.maxAttempts);
  const scenarioVersion = versionOf(head);
  if (!outcome || scenarioVersion === undefined) return undefined;
  const { weekday, day } = wallOf(head.startedAt);
  const slot = slotAt(head.startedAt, settings.slots);
  return {
    id: head.sequence,
    organisation: head.organisation,
    scenario: head.scenario,
    scenarioVersion,
    ...(head.profile !== undefined && { profile: head.profile }),
    ...(head.caller !== undefined && { caller: head.caller }),
    weekday,
    ...(slot !== undefined && { slot }),
    day,
    attempts: dials,
    outcome,
  };
}

/**
 * How a sequence ended. Only eligible dials count. Where the spreadsheet does not say whether the caller was sent
 * to the website, the answer code `redirected` says it.
 */
export function outcomeOf(dials: readonly Attempt[], maxAttempts: number): SequenceOutcome | undefined {
  const eligible = dials.filter(({ disposition }) => isEligible(disposition));
  const reachedAt = eligible.findIndex(({ disposition }) => isHuman(disposition));
  const reached = eligible[reachedAt];
  if (reached) {
    const { answer, redirectedWeb = answer === 'redirected' } = reached;
    return answer && { kind: 'reached', atAttempt: reachedAt + 1, answer, redirectedWeb };
  }
  if (eligible.length === 0) return { kind: 'ineligible' };
  return { kind: eligible.length >= maxAttempts ? 'unreached' : 'censored', attempts: eligible.length };
}
