import type { CampaignHead } from '../domain/campaign.ts';
import { codeUnitOrder } from '../domain/codeUnitOrder.ts';
import type { EligibleSequence } from './eligibleSequence.ts';
import { sampleDesign, type SampleDesign } from './sampleDesign.ts';

/** Sequences that one figure is about, with their weights: an organisation's, or a part of them. One or more. */
export interface SampleGroup {
  readonly sequences: readonly EligibleSequence[];
  readonly design: SampleDesign;
}

export function sampleGroup(
  campaign: Pick<CampaignHead, 'designWeights'>,
  sequences: readonly EligibleSequence[],
): SampleGroup {
  // Sums of floating point depend on their order; that of ids is the same whatever the file's.
  const ordered = sequences.toSorted((a, b) => codeUnitOrder(a.id, b.id));
  return { sequences: ordered, design: sampleDesign(campaign, ordered) };
}
