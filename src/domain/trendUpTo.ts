import type { CampaignId } from './ids.ts';
import type { Trend, TrendSegment } from './trend.ts';

/**
 * A trend as it stood when a campaign was its newest: later points are left out and each segment says what its test said then.
 * What is pinned to a campaign shows this, so that no later campaign changes it. Undefined where the campaign is not on the line.
 */
export function trendUpTo(trend: Trend, campaign: CampaignId): Trend | undefined {
  const segments: TrendSegment[] = [];
  for (const segment of trend.segments) {
    const position = segment.points.findIndex((point) => point.campaign === campaign);
    if (position < 0) {
      segments.push(segment);
      continue;
    }
    const points = segment.points.slice(0, position + 1);
    const verdict = points.at(-1)?.verdict ?? segment.verdict;
    return { ...trend, segments: [...segments, { protocol: segment.protocol, points, verdict }] };
  }
  return undefined;
}
