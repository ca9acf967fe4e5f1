import type { CampaignId, IndicatorId, OrganisationId, SectorId } from './ids.ts';

/** Two organisations of one ranking compared: difference `a − b`, its interval, p, and whether Holm rejects. */
export interface Pair {
  readonly a: OrganisationId;
  readonly b: OrganisationId;
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  readonly p: number;
  /** True where the difference is established among all comparisons of the ranking. */
  readonly established: boolean;
}

/** A place as an interval (3.5). `rank` is the point rank; equal estimates share it. */
export interface RankedEntry {
  readonly organisation: OrganisationId;
  readonly rank: number;
  readonly rankLow: number;
  readonly rankHigh: number;
}

export type UnrankedReason =
  | 'counts_only' /* effective n under 30 */
  | 'fragile' /* effective n under 100 */
  | 'not_measured'
  | 'without_n'
  | 'all_traffic' /* a count of all traffic has no sampling interval */
  | 'bound' /* « moins de 5 % » */
  | 'no_interval' /* a mean without a standard deviation */
  | 'untested' /* a quantile of waits, a chance of agreement: no test of two of them */
  | 'unknown_base'
  | 'other_base'
  | 'other_scenarios'
  | 'too_few' /* fewer than three comparable organisations */
  | 'no_direction'; /* an indicator without a better end */

/** Every organisation of a campaign, or of one sector of it, that has a figure for the indicator. */
export interface Ranking {
  readonly campaign: CampaignId;
  readonly indicator: IndicatorId;
  readonly scope: { readonly kind: 'all' } | { readonly kind: 'sector'; readonly sector: SectorId };
  /** What the ranked shares are shares of; absent where nobody is ranked. An organisation may hold figures on others. */
  readonly base?: string;
  /** Best first; ties by organisation id. Empty where fewer than three compare. */
  readonly ranked: readonly RankedEntry[];
  readonly unranked: readonly { readonly organisation: OrganisationId; readonly reason: UnrankedReason }[];
  readonly pairs: readonly Pair[];
}
