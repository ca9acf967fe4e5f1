import type { ChangeVerdict, Trend, TrendSegment } from '../domain/trend.ts';
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
  const moments = points.map(({ campaign, day }, index) => ({
    campaign: campaign.id,
    midDate: day,
    verdict: verdictOf(base, points.slice(0, index + 1)),
  }));
  return {
    protocol: last.campaign.protocol,
    points: moments,
    verdict: verdictOf(base, points),
    ...(latest && { latest }),
  };
}

/** Two bases that nobody knows are not known to be the same one. */
function verdictOf(base: string, points: TrendLine['segments'][number]['points']): ChangeVerdict {
  if (base === 'unknown' && points.length > 1) return { kind: 'untestable', reason: 'unknown_base' };
  return changeVerdict(points);
}
