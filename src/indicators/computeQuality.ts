import type { CallerEffect } from '../domain/callerEffect.ts';
import type { CallsCampaign } from '../domain/campaign.ts';
import type { CallCounts, CampaignQuality, SampleQuality } from '../domain/campaignQuality.ts';
import { codeUnitOrder } from '../domain/codeUnitOrder.ts';
import type { IndicatorId, OrganisationId } from '../domain/ids.ts';
import type { Sequence } from '../domain/sequence.ts';
import { kishEffectiveN } from '../stats/kishEffectiveN.ts';
import { codingAgreement } from './codingAgreement.ts';
import { isEligibleSequence } from './eligibleSequence.ts';
import { sampleGroup } from './sampleGroup.ts';

/**
 * The quality report of a campaign: what its intervals pay for, and how even its plan was.
 *
 * @param callerEffects of each indicator, in the order to be shown
 */
export function computeQuality(
  campaign: CallsCampaign,
  callerEffects: readonly { readonly indicator: IndicatorId; readonly effect: CallerEffect }[],
): CampaignQuality {
  const coding = codingAgreement(campaign);
  const excluded = Map.groupBy(campaign.excluded, ({ sequence }) => sequence.organisation);
  const called = Map.groupBy(campaign.sequences, ({ organisation }) => organisation);
  const organisations = [...new Set([...called.keys(), ...excluded.keys()])].sort(codeUnitOrder);
  const isWeighted = campaign.designWeights?.['scenario'] ?? campaign.designWeights?.['slot'];
  const met = metCategories(campaign);
  return {
    campaign: campaign.id,
    weights: isWeighted ? 'declared' : 'equal_scenarios',
    callerEffects,
    ...(coding && { coding }),
    samples: organisations.map((organisation) =>
      sampleQuality(
        campaign,
        met,
        organisation,
        called.get(organisation) ?? [],
        excluded.get(organisation)?.length ?? 0,
      ),
    ),
  };
}

function sampleQuality(
  campaign: CallsCampaign,
  met: MetCategories,
  organisation: OrganisationId,
  sequences: readonly Sequence[],
  excluded: number,
): SampleQuality {
  const eligible = sequences.filter(isEligibleSequence);
  const callers = countCategories(eligible.map(({ caller }) => caller));
  const largest = callers[0]?.calls;
  const design = eligible.length > 0 ? sampleGroup(campaign, eligible).design : undefined;
  const kish = design && kishEffectiveN(design.strata.map(({ share, n }) => ({ share, n })));
  return {
    organisation,
    calls: eligible.length,
    excluded,
    callers: callers.length,
    ...(largest !== undefined && { largestCallerShare: largest / eligible.length }),
    strata: (design?.strata ?? []).map(({ id, share, n, cells }) => ({ id, share, calls: n, cells })),
    weightEfficiency: kish === undefined ? 1 : Math.min(1, kish / eligible.length),
    counts: DIMENSIONS.map((dimension) => ({
      dimension,
      counts:
        dimension === 'caller'
          ? callers.map(({ calls }, i) => ({ category: letters(i), calls }))
          : countIn(dimension, eligible, met),
      ...departureFrom(campaign, organisation, dimension),
    })).filter(({ counts }) => counts.length > 0),
  };
}

const DIMENSIONS = ['scenario', 'slot', 'weekday', 'profile', 'caller'] as const;
type Category = Exclude<CallCounts['dimension'], 'caller'>;
type Count = CallCounts['counts'][number];

/** What somebody of the campaign was called in: an organisation that was not has a 0 there, not nothing. */
type MetCategories = Readonly<Record<Exclude<Category, 'scenario'>, readonly string[]>>;

function metCategories({ sequences }: CallsCampaign): MetCategories {
  const eligible = sequences.filter(isEligibleSequence);
  const metIn = (dimension: Category): readonly string[] => [
    ...new Set(eligible.flatMap((call) => categoryOf(call, dimension) ?? [])),
  ];
  return { slot: metIn('slot'), weekday: metIn('weekday'), profile: metIn('profile') };
}

function categoryOf(call: Sequence, dimension: Category): string | undefined {
  return dimension === 'weekday' ? String(call.weekday) : call[dimension];
}

/** An organisation without calls has no counts at all; sectors have their own questions. */
function countIn(dimension: Category, calls: readonly Sequence[], met: MetCategories): readonly Count[] {
  const counts = countCategories(calls.map((call) => categoryOf(call, dimension)));
  if (counts.length === 0) return [];
  const known = new Set(counts.map(({ category }) => category));
  const others = dimension === 'scenario' ? [] : met[dimension].filter((category) => !known.has(category));
  return [...counts, ...others.map((category) => ({ category, calls: 0 }))].sort((a, b) =>
    codeUnitOrder(a.category, b.category),
  );
}

/** What the check of the plan found here. */
function departureFrom(
  { balance }: CallsCampaign,
  organisation: OrganisationId,
  dimension: CallCounts['dimension'],
): Pick<CallCounts, 'uneven' | 'imbalance'> {
  const found = balance?.departures.find((one) => one.organisation === organisation && one.dimension === dimension);
  return found ? { uneven: true, ...(found.ratio !== undefined && { imbalance: found.ratio }) } : {};
}

/** Most calls first. */
function countCategories(categories: readonly (string | undefined)[]): Count[] {
  const counts = new Map<string, number>();
  for (const category of categories) {
    if (category !== undefined) counts.set(category, (counts.get(category) ?? 0) + 1);
  }
  return [...counts]
    .map(([category, calls]) => ({ category, calls }))
    .sort((a, b) => b.calls - a.calls || codeUnitOrder(a.category, b.category));
}

/** A, B … Z, AA: by the number of calls, so that no pseudonym can be told. */
function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
