import { layoutTrend } from '../../charts/trend/layoutTrend.ts';
import { layoutTrends, type PlacedSeries, type RunPoint } from '../../charts/trend/layoutTrends.ts';
import { TREND_SIZES, type TrendFrame, type TrendLayout } from '../../charts/trend/TrendLayout.ts';
import type { TrendMessages } from '../../charts/trend/TrendMessages.ts';
import { trendRuns } from '../../charts/trend/trendRuns.ts';
import type { TrendSpec } from '../../charts/trend/TrendSpec.ts';
import type { DrawnSeries } from './DrawnSeries.ts';

/** A chart of one line or several in the box of the static one. */
export interface PlacedChart {
  readonly frame: TrendFrame;
  readonly lines: readonly { readonly slot: number; readonly runs: PlacedSeries['runs'] }[];
  /** Of one line: the numbers of the static chart. */
  readonly labels: TrendLayout['labels'];
  readonly ends: TrendLayout['ends'];
  /** Of several: value and name beside the last point of each. */
  readonly names: readonly (PlacedSeries['end'] & { readonly slot: number })[];
  /** Campaigns with a point, oldest first, and where they stand. */
  readonly days: readonly { readonly date: string; readonly period: string; readonly x: number }[];
}

/** One line stands where the static chart has it, to the pixel; with others the scale follows and the box stays. */
export function placeChart(
  trend: TrendSpec,
  series: readonly DrawnSeries[],
  isNarrow: boolean,
  messages: TrendMessages,
): PlacedChart {
  const alone = layoutTrend(trend, isNarrow ? TREND_SIZES.narrow : TREND_SIZES.wide, messages);
  if (series.length < 2) {
    const runs = ownRuns(trend, alone);
    return {
      frame: alone,
      lines: [{ slot: 0, runs }],
      labels: alone.labels,
      ends: alone.ends,
      names: [],
      days: days(runs),
    };
  }
  const layout = layoutTrends(trend, series, alone.size, messages);
  const slots = series.map(({ slot }) => slot);
  const lines = layout.series.map(({ runs }, index) => ({ slot: slots[index] ?? 0, runs }));
  return {
    frame: layout,
    lines,
    labels: [],
    ends: [],
    names: layout.series.map(({ end }, index) => ({ ...end, slot: slots[index] ?? 0 })),
    days: days(lines.flatMap(({ runs }) => runs)),
  };
}

/** The points that the static chart draws, each with its figures. */
function ownRuns(trend: TrendSpec, { points }: TrendLayout): PlacedSeries['runs'] {
  let next = 0;
  return trend.segments.flatMap((segment) =>
    trendRuns(
      segment.points.flatMap((point): RunPoint[] => {
        const placed = points[next++];
        return placed ? [{ ...placed, point }] : [];
      }),
    ),
  );
}

/** Lines stand a little beside each other: a campaign stands in the middle of its points. */
function days(runs: PlacedSeries['runs']): PlacedChart['days'] {
  const byDate = Map.groupBy(runs.flat(), ({ point }) => point.date);
  return [...byDate]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, points]) => ({
      date,
      period: points[0]?.point.period ?? '',
      x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
    }));
}
