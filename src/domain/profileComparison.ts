import type { CampaignId, IndicatorId, OrganisationId } from './ids.ts';

/** Two caller profiles compared at one organisation: `a − b` of their figures, interval, p, and p after Holm. */
export interface ProfilePair {
  readonly a: string;
  readonly b: string;
  /** In the unit of the indicator, shares from −1 to 1. */
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  readonly p: number;
  readonly adjustedP: number;
  /** After Holm over the pairs of this organisation and indicator; otherwise « différence non démontrée ». */
  readonly established: boolean;
}

/**
 * Whether profiles were treated alike by one organisation (PU14). The figures stand in the breakdowns, dimension
 * `profile`; profiles with counts only are in `untested`.
 */
export interface ProfileComparison {
  readonly campaign: CampaignId;
  readonly organisation: OrganisationId;
  readonly indicator: IndicatorId;
  /** Every two profiles whose figures a test can use, in the order of their names; none where fewer than two can. */
  readonly pairs: readonly ProfilePair[];
  readonly untested: readonly string[];
}

/** Two profiles compared over a whole campaign, organisation by organisation. */
export interface ProfileEffectPair {
  readonly a: string;
  readonly b: string;
  /** Organisations that called with both: only those count. */
  readonly organisations: number;
  /** Calls of both profiles there, on the base of the indicator. */
  readonly n: number;
  /**
   * `a − b` at equal organisation, of marks at equal question too: the differences within, weighed by calls. A figure of
   * this comparison alone, never a level of « all services ».
   */
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  readonly p: number;
  readonly adjustedP: number;
  readonly established: boolean;
}

/** Whether the profile matters at equal organisation, over a campaign. Percentages of organisations are never averaged. */
export interface ProfileEffect {
  readonly campaign: CampaignId;
  readonly indicator: IndicatorId;
  /** Every two profiles that an organisation was called with, in the order of their names. */
  readonly pairs: readonly ProfileEffectPair[];
  /** `established`: at least one pair is, after Holm over the pairs. */
  readonly verdict:
    | { readonly kind: 'established' | 'not_established'; readonly p: number }
    /** Fewer than 30 calls of one profile, or all calls of all profiles alike. */
    | { readonly kind: 'untestable'; readonly reason: 'too_few_calls' | 'all_equal' };
}
