import { formatNumber } from '../../present/formatNumber.ts';
import { formatValue } from '../../present/formatValue.ts';
import type { Messages } from '../../present/messages.ts';
import type { TrendPoint, TrendSpec } from './TrendSpec.ts';

/** A trend in words (PU19), protocol by protocol: first and last value, the extremes between them, the calls. */
export function describeTrend(spec: TrendSpec, { locale, charts }: Messages): string {
  const words = ({ period, value, decimals }: TrendPoint): { period: string; figure: string } => ({
    period,
    figure: formatValue(value, spec.unit, locale, decimals === undefined ? {} : { decimals }),
  });
  return charts.trendSummary(
    spec.label,
    spec.segments.flatMap(({ name, points }) => {
      const [first, last] = [points[0], points.at(-1)];
      if (!first || !last) return [];
      const sorted = [...points].sort((a, b) => a.value - b.value);
      const [lowest, highest] = [sorted[0] ?? first, sorted.at(-1) ?? last];
      return {
        name,
        first: words(first),
        last: points.length > 1 ? words(last) : undefined,
        lowest: Math.min(first.value, last.value) > lowest.value ? words(lowest) : undefined,
        highest: Math.max(first.value, last.value) < highest.value ? words(highest) : undefined,
        calls: callsOf(points, spec.noun, { locale, charts }),
      };
    }),
  );
}

/** The calls of a point, or those of each that says how many. */
function callsOf(
  points: readonly TrendPoint[],
  noun: string,
  { locale, charts }: Pick<Messages, 'locale' | 'charts'>,
): string | undefined {
  const counted = points.flatMap(({ period, denominator }) =>
    denominator === undefined ? [] : { period, denominator },
  );
  if (counted.length === 0) return undefined;
  if (counted.length < points.length)
    return counted
      .map(({ period, denominator }) => `${charts.pointCounts(formatNumber(denominator, locale), noun)} (${period})`)
      .join(', ');
  const calls = counted.map(({ denominator }) => denominator);
  return charts.callsPerPoint(formatNumber(Math.min(...calls), locale), formatNumber(Math.max(...calls), locale), noun);
}
