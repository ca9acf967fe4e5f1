import type { ChangeVerdict, Trend, TrendSegment } from '../domain/trend.ts';

/** One indicator of one organisation through time; the figures stand in the results of the same document. */
export interface TrendEntry {
  readonly indicator: string;
  /** Oldest first. Between two segments the protocol changed: nothing may be compared across. */
  readonly segments: readonly SegmentEntry[];
}
export interface SegmentEntry {
  readonly protocol: string;
  readonly points: readonly { readonly campaign: string; readonly mid_date: string }[];
  readonly verdict: ChangeVerdict;
  /** The last campaign against the one before it, shares from 0 to 1. */
  readonly latest?: TrendSegment['latest'] | undefined;
}

/** A trend as it stands in documents. */
export function trendEntry({ indicator, segments }: Trend): TrendEntry {
  return { indicator, segments: segments.map(segmentEntry) };
}

/** One stretch of it, of one protocol. */
export function segmentEntry({ protocol, points, verdict, latest }: TrendSegment): SegmentEntry {
  return {
    protocol,
    points: points.map(({ campaign, midDate }) => ({ campaign, mid_date: midDate })),
    verdict,
    latest,
  };
}
