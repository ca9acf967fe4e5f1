import type { ReactElement } from 'react';
import type { PlacedSeries } from '../../charts/trend/layoutTrends.ts';
import { px } from '../../charts/coordinates.ts';
import { lineStyle } from './lineStyle.ts';
import type { PlacedChart } from './placeChart.ts';

interface Props {
  readonly chart: PlacedChart;
  readonly slot: number;
  readonly runs: PlacedSeries['runs'];
  readonly date: string;
  readonly value: string | undefined;
}

/* From the end of an interval to the figure above or under it. */
const ABOVE = 10;
const BELOW = 22;

/** A ring around the point that is read, and its figure where none stands yet. */
export function PlaceMark({ chart, slot, runs, date, value }: Props): ReactElement | null {
  const point = runs.flat().find((one) => one.point.date === date);
  if (!point) return null;
  const { labels, ends, frame } = chart;
  const { x, y, interval } = point;
  const isLabelled =
    labels.some((label) => Math.abs(label.x - x) < 20 && Math.abs(label.y - y) < 60) ||
    ends.some((end) => !end.quiet && Math.abs(end.x - x) < 20);
  const above = (interval?.top ?? y - 8) - ABOVE;
  const baseline = above > frame.plot.top - ABOVE ? above : (interval?.bottom ?? y + 8) + BELOW;
  return (
    <g className={`place ${lineStyle(slot).className}`}>
      <circle cx={px(x)} cy={px(y)} r={9.5} />
      {!isLabelled && value !== undefined && (
        <text className="t-n halo" x={px(x)} y={px(baseline)} textAnchor="middle">
          {value}
        </text>
      )}
    </g>
  );
}
