import { describe, expect, it } from 'vitest';
import { layoutTrend } from '../../src/charts/trend/layoutTrend.ts';
import { TREND_SIZES } from '../../src/charts/trend/TrendLayout.ts';
import { chartRows } from '../../src/islands/trendExplorer/chartRows.ts';
import { placeChart } from '../../src/islands/trendExplorer/placeChart.ts';
import { messagesFr } from '../../src/present/messages.fr.ts';
import { trends } from '../charts/sampleSpecs.ts';
import { explorerSpec, laterSeries, ownSeries } from './explorerSpec.ts';

describe.each(Object.entries(trends))('placeChart of one line, %s', (_name, trend) => {
  const series = [{ ...ownSeries, pieces: trend.segments.map(({ points }, segment) => ({ segment, points })) }];

  it.each([
    ['wide', false],
    ['narrow', true],
  ] as const)('stands where the static chart stands: %s', (size, isNarrow) => {
    const layout = layoutTrend(trend, TREND_SIZES[size], messagesFr);
    const { frame, labels, ends, lines } = placeChart(trend, series, isNarrow, messagesFr);
    expect({ ...frame, labels, ends }).toEqual(layout);
    const placed = lines.flatMap(({ runs }) => runs.flat());
    expect(placed).toHaveLength(layout.points.length);
    expect(placed).toMatchObject(layout.points);
    // What Recharts joins is what the static chart joins.
    const strokes = lines.flatMap(({ runs }) => runs.filter((run) => run.length > 1));
    expect(strokes.map((run) => run.map(({ x, y }) => ({ x, y })))).toEqual(layout.lines);
  });
});

describe('placeChart of several lines', () => {
  const { days, lines, labels, ends, names } = placeChart(
    explorerSpec.trend,
    [ownSeries, laterSeries],
    false,
    messagesFr,
  );

  it('has the campaigns of all lines in order, each in the middle of its points', () => {
    expect(days.map(({ period }) => period).slice(0, 4)).toEqual(['T2 2024', 'T3 2024', 'T4 2024', 'T1 2025']);
    expect(days).toHaveLength(8);
    const [own, later] = lines.map(({ runs }) => runs.flat().at(-1)?.x ?? 0);
    expect(days.at(-1)?.x).toBeCloseTo(((own ?? 0) + (later ?? 0)) / 2, 9);
  });

  it('writes names in place of the numbers of one line', () => {
    expect([labels, ends]).toEqual([[], []]);
    expect(names.map(({ name, slot }) => [name, slot])).toEqual([
      ['Valmont', 0],
      ['Doulc', 1],
    ]);
  });
});

describe('chartRows', () => {
  const chart = placeChart(explorerSpec.trend, [ownSeries, laterSeries], false, messagesFr);
  const { rows, runs } = chartRows(chart);

  it('has a stroke for each protocol of each line, and a row for each point, left to right', () => {
    expect(runs.map(({ slot, value }) => [slot, value])).toEqual([
      [0, '0-0'],
      [0, '0-1'],
      [1, '1-0'],
    ]);
    expect(rows).toHaveLength(13);
    expect(rows.map(({ x }) => x)).toEqual(rows.map(({ x }) => x).toSorted((a, b) => a - b));
  });

  it('gives each row one value, its interval and the way from the value to both ends', () => {
    const point = ownSeries.pieces[0]?.points[0];
    if (!point?.interval) throw new Error('the sample has changed');
    const { low, high } = point.interval;
    expect(rows[0]).toEqual({
      x: chart.lines[0]?.runs[0]?.[0]?.x,
      '0-0': point.value,
      '0-0-band': [low, high],
      '0-0-ends': [point.value - low, high - point.value],
    });
  });

  it('draws a point without an interval hollow, and no whisker', () => {
    const own = { ...ownSeries, pieces: trends.pollsters.segments.map(({ points }, segment) => ({ segment, points })) };
    const hollow = chartRows(placeChart(trends.pollsters, [own], false, messagesFr));
    expect(hollow.runs.every(({ isHollow }) => isHollow)).toBe(true);
    for (const row of hollow.rows) expect(Object.keys(row)).toHaveLength(2);
  });
});
