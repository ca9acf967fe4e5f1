import type { Trend, TrendSegment } from '../domain/trend.ts';
import { changeVerdict } from './changeVerdict.ts';
import { stepChange } from './stepChange.ts';
import type { TrendLine } from './trendLines.ts';

/** What may be said of each line through time (METHOD 3.7), in the order of the lines; see `trendLines`. */
export function computeTrends(lines: readonly TrendLine[]): Trend[] {
  return lines.map(({ organisation, indicator, segments }) => ({
    organisation,
    indicator,
    segments: segments.flatMap((segment) => segmentOf(segment) ?? []),
  }));
}

function segmentOf({ base, points }: TrendLine['segments'][number]): TrendSegment | undefined {
  const last = points.at(-1);
  if (last === undefined) return undefined;
  const latest = stepChange(base, points.at(-2), last);
  return {
    protocol: last.campaign.protocol,
    points: points.map(({ campaign, day }) => ({ campaign: campaign.id, midDate: day })),
    // Two bases that nobody knows are not known to be the same one.
    verdict:
      base === 'unknown' && points.length > 1 ? { kind: 'untestable', reason: 'unknown_base' } : changeVerdict(points),
    ...(latest && { latest }),
  };
}
