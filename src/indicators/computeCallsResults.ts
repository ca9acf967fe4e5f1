import type { CallsCampaign } from '../domain/campaign.ts';
import { codeUnitOrder } from '../domain/codeUnitOrder.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { Result, ResultKey } from '../domain/result.ts';
import type { Sequence } from '../domain/sequence.ts';
import { BREAKDOWN_DIMENSIONS } from './breakdownDimensions.ts';
import { estimateShare } from './estimateShare.ts';
import { INDICATORS, type RegisteredIndicator } from './registry.ts';
import type { EligibleSequence } from './shareIndicator.ts';
import { shareResult } from './shareResult.ts';

export interface CallsResults {
  /** One row for each organisation called and each indicator. */
  readonly results: readonly Result[];
  /** The same for each part of an organisation's sequences. */
  readonly breakdowns: readonly Result[];
}

/**
 * All figures of a campaign of calls.
 *
 * Every organisation that was called at all has its rows, even where all its sequences were excluded or ineligible
 * (« non mesuré »); so has every category that it was called for. Excluded sequences count in no figure. Rows stand in
 * the order organisation, indicator, then dimension, category, whatever the order of the sequences.
 */
export function computeCallsResults(campaign: CallsCampaign): CallsResults {
  const called = [...campaign.sequences, ...campaign.excluded.map(({ sequence }) => sequence)];
  const everyone = groupBy(called, ({ organisation }) => organisation);
  const counting = groupBy(campaign.sequences.filter(isEligible), ({ organisation }) => organisation);
  const results: Result[] = [];
  const breakdowns: Result[] = [];
  for (const organisation of [...everyone.keys()].sort(codeUnitOrder)) {
    const sequences = counting.get(organisation) ?? [];
    const parts = partsOf(everyone.get(organisation) ?? [], sequences);
    for (const indicator of BY_ID) {
      const key = keyOf(campaign, organisation, indicator);
      results.push(shareResult(key, estimateShare(indicator, sequences)));
      for (const { cut, members } of parts) {
        breakdowns.push(shareResult({ ...key, cut }, estimateShare(indicator, members)));
      }
    }
  }
  return { results, breakdowns };
}

const BY_ID = [...INDICATORS].sort((a, b) => codeUnitOrder(a.definition.id, b.definition.id));

function keyOf(campaign: CallsCampaign, organisation: OrganisationId, { definition }: RegisteredIndicator): ResultKey {
  return {
    campaign: campaign.id,
    organisation,
    indicator: definition.id,
    unit: definition.unit,
    base: definition.base,
  };
}

function partsOf(called: readonly Sequence[], counting: readonly EligibleSequence[]) {
  return BREAKDOWN_DIMENSIONS.flatMap(({ id, categoryOf }) => {
    const members = groupBy(counting, categoryOf);
    return [...groupBy(called, categoryOf).keys()]
      .sort(codeUnitOrder)
      .map((category) => ({ cut: { dimension: id, category }, members: members.get(category) ?? [] }));
  });
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key | undefined): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

function isEligible(sequence: Sequence): sequence is EligibleSequence {
  return sequence.outcome.kind !== 'ineligible';
}
