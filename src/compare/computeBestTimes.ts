import type { BestTime, CallTime, TimePart } from '../domain/bestTime.ts';
import type { CallerEffect } from '../domain/callerEffect.ts';
import type { Campaign, CallsCampaign } from '../domain/campaign.ts';
import type { CampaignQuality } from '../domain/campaignQuality.ts';
import { codeUnitOrder } from '../domain/codeUnitOrder.ts';
import type { OrganisationId } from '../domain/ids.ts';
import { isListed } from '../domain/isListed.ts';
import { MIN_CELL_CALLS } from '../domain/method.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { Sequence } from '../domain/sequence.ts';
import { bestTimeVerdict, type TimedCall } from './bestTimeVerdict.ts';
import { callerEffectOf } from './callerEffectOf.ts';
import { holdAcross } from './holdAcross.ts';
import { callerPositions } from './callerContrast.ts';

/**
 * When each organisation of each campaign of calls picks up (METHOD 2.6), by the first attempts of its eligible sequences.
 *
 * @returns in the order of the campaigns, then organisations by id; the order of sequences changes nothing. Aggregates
 *   have none
 */
export function computeBestTimes(
  campaigns: readonly Campaign[],
  quality: readonly CampaignQuality[],
  organisations: readonly Organisation[],
): BestTime[] {
  const listed = new Set(organisations.filter(isListed).map(({ id }) => id));
  return campaigns.flatMap((campaign) =>
    campaign.kind === 'calls'
      ? bestTimesOf(campaign, callerEffectOf(quality, campaign.id, 'pickup_first'), listed)
      : [],
  );
}

function bestTimesOf(campaign: CallsCampaign, effect: CallerEffect, listed: ReadonlySet<OrganisationId>): BestTime[] {
  const eligible = campaign.sequences
    .filter(({ organisation, outcome }) => outcome.kind !== 'ineligible' && listed.has(organisation))
    .toSorted((a, b) => codeUnitOrder(a.id, b.id));
  const placed = eligible.filter(isPlaced);
  const weekdays = [...new Set(placed.map(({ weekday }) => weekday))].sort((a, b) => a - b);
  const called = new Set(placed.map(({ slot }) => slot));
  const slots = [...new Set(campaign.slots.map(({ id }) => id))].filter((id) => called.has(id));
  const alone = [...Map.groupBy(eligible, ({ organisation }) => organisation)]
    .sort(([a], [b]) => codeUnitOrder(a, b))
    .map(([organisation, own]): BestTime => {
      const calls = timedCalls(own.filter(isPlaced));
      const part = (when: CallTime) => timePart(calls, when);
      return {
        campaign: campaign.id,
        organisation,
        weekdays,
        slots,
        n: calls.length,
        outside: own.length - calls.length,
        cells: weekdays.flatMap((weekday) => slots.map((slot) => part({ weekday, slot }))),
        byWeekday: weekdays.map((weekday) => part({ weekday })),
        bySlot: slots.map((slot) => part({ slot })),
        verdict: bestTimeVerdict(calls, weekdays, slots, effect),
      };
    });
  const held = holdAcross(alone.map(({ verdict }) => verdict));
  return alone.map((one, i) => ({ ...one, verdict: held[i] ?? one.verdict }));
}

type Placed = Sequence & { readonly slot: string };

function isPlaced(sequence: Sequence): sequence is Placed {
  return sequence.slot !== undefined;
}

function timedCalls(sequences: readonly Placed[]): TimedCall[] {
  const callers = callerPositions(sequences.map(({ caller }) => caller));
  return sequences.map(({ weekday, slot, outcome }, i) => ({
    weekday,
    slot,
    caller: callers[i] ?? i,
    pickedUp: outcome.kind === 'reached' && outcome.atAttempt === 1,
  }));
}

function timePart(calls: readonly TimedCall[], when: CallTime): TimePart {
  const own = calls.filter(
    ({ weekday, slot }) => (when.weekday ?? weekday) === weekday && (when.slot ?? slot) === slot,
  );
  const n = own.length;
  if (n < MIN_CELL_CALLS) return { ...when, kind: 'hatched', n };
  return { ...when, kind: 'counted', n, k: own.filter(({ pickedUp }) => pickedUp).length };
}
