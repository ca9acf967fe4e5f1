import type { CampaignId, IndicatorId, OrganisationId } from './ids.ts';

/** What a test allows one to say of a change (3.7, 3.10). The words are made in `present/`. */
export type ChangeVerdict =
  | { readonly kind: 'up' | 'down'; readonly p: number; readonly irregular: boolean }
  | { readonly kind: 'not_established'; readonly p: number }
  | { readonly kind: 'untestable'; readonly reason: 'single' | 'no_interval' | 'all_equal' | 'unknown_base' };

/** One campaign on a line. */
export interface TrendMoment {
  readonly campaign: CampaignId;
  readonly midDate: string;
  /** What the test said when this campaign was the newest: from the first of the segment to here. */
  readonly verdict?: ChangeVerdict;
}

/** Campaigns of one protocol, oldest first, that one line may join. */
export interface TrendSegment {
  readonly protocol: string;
  /** Ids of campaigns; the figures are in the results. Mid-date of fieldwork as `YYYY-MM-DD`. */
  readonly points: readonly TrendMoment[];
  /** First to last campaign of the segment; Newcombe for two, Cochran-Armitage for more. */
  readonly verdict: ChangeVerdict;
  /** The last campaign against the one before it, where both have an interval. */
  readonly latest?: { readonly difference: number; readonly low: number; readonly high: number; readonly p: number };
}

/** One indicator of one organisation through time. Between two segments the protocol changed: the line breaks. */
export interface Trend {
  readonly organisation: OrganisationId;
  readonly indicator: IndicatorId;
  readonly segments: readonly TrendSegment[];
}
