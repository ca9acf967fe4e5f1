import type { CampaignId, IndicatorId, OrganisationId } from './ids.ts';

/** A change that stands out among all those of a campaign. */
export interface NotableChange {
  readonly organisation: OrganisationId;
  readonly indicator: IndicatorId;
  /** The campaign before, on the same line: same protocol, base and, of answers, questions. */
  readonly previous: CampaignId;
  readonly direction: 'up' | 'down';
  /** This campaign − the previous one. */
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  readonly p: number;
  readonly adjustedP: number;
}

/**
 * « Évolutions notables » of a campaign: of the headline figures of all its organisations, those that changed since the
 * campaign before, a share of 5 % of the list at most being expected to be false (METHOD 3.6).
 */
export interface NotableChanges {
  readonly campaign: CampaignId;
  /** How many changes were tested, one or more. */
  readonly tested: number;
  /** Smallest p first; may be empty. */
  readonly changes: readonly NotableChange[];
}
