import type { CallsCampaign } from '../domain/campaign.ts';
import { codeUnitOrder } from '../domain/codeUnitOrder.ts';
import type { CampaignQuality } from '../domain/campaignQuality.ts';
import type { IndicatorId, OrganisationId } from '../domain/ids.ts';
import { KAPPA_REFUSAL } from '../domain/method.ts';
import type { Result, ResultKey } from '../domain/result.ts';
import type { Sequence } from '../domain/sequence.ts';
import { BREAKDOWN_DIMENSIONS } from './breakdownDimensions.ts';
import type { CallerEffect } from '../domain/callerEffect.ts';
import { callerEffect } from './callerEffect.ts';
import { callResult } from './callResult.ts';
import type { CallEstimate } from './callIndicator.ts';
import { computeQuality } from './computeQuality.ts';
import { codingAgreement } from './codingAgreement.ts';
import { isEligibleSequence } from './eligibleSequence.ts';
import { INDICATORS, type RegisteredIndicator } from './registry.ts';
import { sampleGroup, type SampleGroup } from './sampleGroup.ts';

export interface CallsResults {
  /** One row for each organisation called and each indicator. */
  readonly results: readonly Result[];
  /** The same for each part of an organisation's sequences. */
  readonly breakdowns: readonly Result[];
  readonly quality: CampaignQuality;
}

/** What one organisation was called for: all of it, and its parts. No group where nothing counts. */
interface Called {
  readonly organisation: OrganisationId;
  readonly total: SampleGroup | undefined;
  readonly parts: readonly { readonly cut: NonNullable<ResultKey['cut']>; readonly group: SampleGroup | undefined }[];
}

/**
 * All figures of a campaign of calls.
 *
 * Every organisation that was called at all has its rows, even where all its sequences were excluded or ineligible
 * (« non mesuré »); so has every category that it was called for. Excluded sequences count in no figure. Rows stand in
 * the order organisation, indicator, then dimension, category, whatever the order of the sequences.
 */
export function computeCallsResults(campaign: CallsCampaign): CallsResults {
  const everyone = Map.groupBy(
    [...campaign.sequences, ...campaign.excluded.map(({ sequence }) => sequence)],
    ({ organisation }) => organisation,
  );
  const counting = Map.groupBy(campaign.sequences, ({ organisation }) => organisation);
  const called = [...everyone.keys()].sort(codeUnitOrder).map((organisation): Called => {
    const own = counting.get(organisation) ?? [];
    return {
      organisation,
      total: groupOf(campaign, own),
      parts: partsOf(campaign, everyone.get(organisation) ?? [], own),
    };
  });
  const totals = called.flatMap(({ total }) => total ?? []);
  const distrusted = (codingAgreement(campaign)?.kappa ?? 1) < KAPPA_REFUSAL;
  const callerEffects: { indicator: IndicatorId; effect: CallerEffect }[] = [];
  const results: Result[] = [];
  const breakdowns: Result[] = [];
  for (const { definition, formula } of BY_ID) {
    const callers = callerEffect(
      totals,
      totals.map((group) => formula.values(group, campaign)),
      definition.base,
    );
    callerEffects.push({ indicator: definition.id, effect: callers });
    const refused = refusalOf(campaign, { definition, formula }, distrusted);
    for (const { organisation, total, parts } of called) {
      const key = keyOf(campaign, organisation, definition);
      const estimate = (group: SampleGroup | undefined): CallEstimate => {
        if (group === undefined) return { kind: 'not_measured', reason: 'no_call' };
        return refused ?? formula.estimate(group, { campaign, organisation, callers });
      };
      results.push(callResult(key, estimate(total)));
      if (formula.totalOnly) continue;
      for (const { cut, group } of parts) breakdowns.push(callResult({ ...key, cut }, estimate(group)));
    }
  }
  const byOrganisation = (a: Result, b: Result) => codeUnitOrder(a.organisation, b.organisation);
  return {
    results: results.sort(byOrganisation),
    breakdowns: breakdowns.sort(byOrganisation),
    quality: computeQuality(campaign, callerEffects),
  };
}

const BY_ID = [...INDICATORS].sort((a, b) => codeUnitOrder(a.definition.id, b.definition.id));

/** Why an indicator has no figure in the whole campaign. */
function refusalOf(
  campaign: CallsCampaign,
  { definition, formula }: RegisteredIndicator,
  distrusted: boolean,
): CallEstimate | undefined {
  if (distrusted && definition.aboutAnswer) return { kind: 'not_measured', reason: 'coders_disagree' };
  if (formula.isNoted?.(campaign) === false) return { kind: 'not_measured', reason: 'not_noted' };
  return undefined;
}

function keyOf(
  campaign: CallsCampaign,
  organisation: OrganisationId,
  { id, unit, base }: RegisteredIndicator['definition'],
): ResultKey {
  return { campaign: campaign.id, organisation, indicator: id, unit, base };
}

function groupOf(campaign: CallsCampaign, sequences: readonly Sequence[]): SampleGroup | undefined {
  const eligible = sequences.filter(isEligibleSequence);
  return eligible.length === 0 ? undefined : sampleGroup(campaign, eligible);
}

function partsOf(campaign: CallsCampaign, called: readonly Sequence[], own: readonly Sequence[]): Called['parts'] {
  return BREAKDOWN_DIMENSIONS.flatMap(({ id, categoryOf }) => {
    const members = Map.groupBy(own, categoryOf);
    const categories = new Set(called.flatMap((sequence) => categoryOf(sequence) ?? []));
    return [...categories].sort(codeUnitOrder).map((category) => ({
      cut: { dimension: id, category },
      group: groupOf(campaign, members.get(category) ?? []),
    }));
  });
}
