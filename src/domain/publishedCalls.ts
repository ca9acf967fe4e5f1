import type { CallsCampaign } from './campaign.ts';
import { codeUnitOrder } from './codeUnitOrder.ts';
import type { PublishedCall, PublishedDial } from './publishedCall.ts';
import type { Result } from './result.ts';
import type { Attempt, ExclusionReason, Sequence } from './sequence.ts';
import { slotAt } from './slotAt.ts';
import { WAIT_STEP_SECONDS } from './waitCurve.ts';
import { wallOf } from './wallOf.ts';

/**
 * The calls of a campaign as they may be shown, excluded ones too: by organisation, day, slot, question and what became
 * of them. The one way from a call to a reader, page or file.
 *
 * @param results totals of the campaign: where coders disagree, no answer is shown (D17)
 */
export function publishedCalls(campaign: CallsCampaign, results: readonly Result[]): readonly PublishedCall[] {
  const withheld = new Set(
    results
      .filter((r) => r.campaign === campaign.id && r.kind === 'not_measured' && r.reason === 'coders_disagree')
      .map(({ organisation }) => organisation),
  );
  const slots = new Map(campaign.slots.map(({ id }, position) => [id, position]));
  const bare = [
    ...campaign.sequences.map((sequence) => ({ sequence, excluded: undefined })),
    ...campaign.excluded.map(({ sequence, reason }) => ({ sequence, excluded: reason })),
  ]
    .map(({ sequence, excluded }) => ({
      sequence,
      call: bareCall(campaign, sequence, excluded, withheld.has(sequence.organisation)),
    }))
    .map((one) => ({ ...one, key: sortKey(one.call, slots) }))
    .sort((a, b) => codeUnitOrder(a.key, b.key) || codeUnitOrder(a.sequence.id, b.sequence.id));
  const groups = callerGroups(bare.map(({ sequence }) => sequence.caller));
  return bare.map(({ sequence, call }, i): PublishedCall => {
    const callerGroup = sequence.caller === undefined ? undefined : groups.get(sequence.caller);
    return { number: i + 1, ...call, ...(callerGroup !== undefined && { callerGroup }) };
  });
}

type BareCall = Omit<PublishedCall, 'number' | 'callerGroup'>;

function bareCall(
  campaign: CallsCampaign,
  { organisation, scenario, scenarioVersion, profile, day, weekday, slot, attempts, outcome }: Sequence,
  excluded: ExclusionReason | undefined,
  withheld: boolean,
): BareCall {
  const judged = outcome.kind === 'reached' && !withheld ? outcome : undefined;
  return {
    organisation,
    scenario,
    scenarioVersion,
    ...(profile !== undefined && { profile }),
    channel: attempts[0]?.channel ?? 'phone',
    day,
    weekday,
    ...(slot !== undefined && { slot }),
    dials: attempts.map((attempt) => dialOf(campaign, attempt)),
    outcome: outcome.kind,
    ...(judged && { answer: judged.answer, redirectedWeb: judged.redirectedWeb }),
    ...(excluded !== undefined && { excluded }),
  };
}

function dialOf(
  { slots }: CallsCampaign,
  { attempt, startedAt, disposition, timeToExitSeconds, transfers }: Attempt,
): PublishedDial {
  const { day, weekday } = wallOf(startedAt);
  const slot = slotAt(startedAt, slots);
  return {
    attempt,
    day,
    weekday,
    ...(slot !== undefined && { slot }),
    disposition,
    waitSeconds: Math.ceil(timeToExitSeconds / WAIT_STEP_SECONDS) * WAIT_STEP_SECONDS,
    ...(transfers !== undefined && { transfers }),
  };
}

/** Everything that is shown and nothing else, so that the order of rows tells no time of day. */
function sortKey(call: BareCall, slots: ReadonlyMap<string, number>): string {
  const { organisation, day, slot, scenario, ...rest } = call;
  const position = slot === undefined ? slots.size : (slots.get(slot) ?? slots.size);
  return JSON.stringify([organisation, day, String(position).padStart(3, '0'), scenario, rest]);
}

/** Most calls first, then in the order of rows: a pseudonym cannot be told from its group, nor one campaign's from another's. */
function callerGroups(callers: readonly (string | undefined)[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const caller of callers) if (caller !== undefined) counts.set(caller, (counts.get(caller) ?? 0) + 1);
  // A stable sort: callers with as many calls keep the order of rows.
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  return new Map(sorted.map(([caller], i) => [caller, `G${i + 1}`]));
}
