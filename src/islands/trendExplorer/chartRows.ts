import type { RunPoint } from '../../charts/trend/layoutTrends.ts';
import type { PlacedChart } from './placeChart.ts';

/** A point as Recharts reads it: `x` in units of the drawing, the figures in those of the indicator. */
export interface ChartRow {
  readonly x: number;
  readonly [key: string]: number | readonly [number, number];
}

/** A stroke of a line, and under which keys its rows hold value, interval and its two ends from the value. */
export interface ChartRun {
  readonly slot: number;
  readonly isHollow: boolean;
  readonly value: string;
  readonly band: string;
  readonly ends: string;
}

/** Rows and strokes of a chart. A row holds one point: where a stroke has none, the next one joins it all the same. */
export function chartRows({ lines }: Pick<PlacedChart, 'lines'>): {
  readonly rows: readonly ChartRow[];
  readonly runs: readonly ChartRun[];
} {
  const rows: ChartRow[] = [];
  const runs = lines.flatMap(({ slot, runs: strokes }) =>
    strokes.map((points, index): ChartRun => {
      const key = `${slot}-${index}`;
      const run = { slot, isHollow: !points[0]?.interval, value: key, band: `${key}-band`, ends: `${key}-ends` };
      rows.push(...points.map((point) => rowOf(point, run)));
      return run;
    }),
  );
  return { rows: rows.sort((a, b) => a.x - b.x), runs };
}

function rowOf({ x, point: { value, interval } }: RunPoint, keys: ChartRun): ChartRow {
  if (!interval) return { x, [keys.value]: value };
  const { low, high } = interval;
  return { x, [keys.value]: value, [keys.band]: [low, high], [keys.ends]: [value - low, high - value] };
}
