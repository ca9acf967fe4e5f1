import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutTrend } from '../../src/charts/trend/layoutTrend.ts';
import { layoutTrends, type TrendsLayout } from '../../src/charts/trend/layoutTrends.ts';
import { spreadLabels } from '../../src/charts/trend/spreadLabels.ts';
import { TREND_SIZES, type TrendSize } from '../../src/charts/trend/TrendLayout.ts';
import { trendRuns } from '../../src/charts/trend/trendRuns.ts';
import type { TrendSeries } from '../../src/charts/trend/TrendSeries.ts';
import type { TrendSpec } from '../../src/charts/trend/TrendSpec.ts';
import { textWidth } from '../../src/charts/textWidth.ts';
import { messagesFr } from '../../src/present/messages.fr.ts';
import { counted, quarters, trends } from './sampleSpecs.ts';

const own = (spec: TrendSpec): TrendSeries => ({
  name: 'Valmont',
  pieces: spec.segments.map(({ points }, segment) => ({ segment, points })),
});
/** The same campaigns, somewhat lower. */
const other = (name: string, share: number): TrendSeries => ({
  name,
  pieces: quarters.segments.map(({ points }, segment) => ({
    segment,
    points: points.map(({ date, period }) => counted(date, period, Math.round(share * 200), 200)),
  })),
});
const box = (spec: TrendSpec, size: TrendSize): TrendSize => layoutTrend(spec, size, messagesFr).size;
const sizes = Object.entries(TREND_SIZES);

function expectSound(layout: TrendsLayout, size: TrendSize): void {
  const { plot, breaks } = layout;
  for (const { runs, end } of layout.series) {
    for (const run of runs) {
      for (const { x, y, interval } of run) {
        expect(x).toBeGreaterThan(plot.left);
        expect(x).toBeLessThan(plot.right);
        for (const height of [y, interval?.top ?? y, interval?.bottom ?? y]) {
          expect(height).toBeGreaterThanOrEqual(plot.top - 1e-6);
          expect(height).toBeLessThanOrEqual(plot.bottom + 1e-6);
        }
      }
      // No stroke over a change of protocol.
      for (const { x } of breaks)
        expect(run.every((point) => point.x < x) || run.every((point) => point.x > x)).toBe(true);
    }
    const width = textWidth(end.value, 17, { bold: true }) + (end.name ? 6 + textWidth(end.name, 13) : 0);
    expect(end.x + width).toBeLessThanOrEqual(size.width + 1);
  }
  const heights = layout.series.map(({ end }) => end.y).sort((a, b) => a - b);
  heights.slice(1).forEach((y, index) => expect(y - (heights[index] ?? 0)).toBeGreaterThanOrEqual(18.99));
}

describe.each(sizes)('layoutTrends, %s', (_name, drawing) => {
  it('keeps the box of the line that stood there alone, key and all', () => {
    for (const spec of Object.values(trends)) {
      const size = box(spec, drawing);
      const { size: placed } = layoutTrends(spec, [own(spec), { ...own(spec), name: 'Autre' }], size, messagesFr);
      expect(placed).toEqual(size);
    }
  });

  it('keeps points in the plot, names apart and in the drawing, strokes off breaks', () => {
    const size = box(quarters, drawing);
    const four = [
      own(quarters),
      other('Caisse familiale de Montclar', 0.59),
      other('Orsanne', 0.58),
      other('Doulc', 0.6),
    ];
    expectSound(layoutTrends(quarters, four, size, messagesFr), size);
  });
});

describe('layoutTrends', () => {
  const size = box(quarters, TREND_SIZES.wide);
  const place = (...series: TrendSeries[]): TrendsLayout => layoutTrends(quarters, series, size, messagesFr);

  it('has a scale for every interval of every line', () => {
    expect(place(own(quarters), other('Bas', 0.1)).yDomain).toEqual({ min: 0, max: 1 });
  });

  it('puts lines beside each other, so that no interval hides another', () => {
    const { series } = place(own(quarters), other('Orsanne', 0.5));
    const [first, second] = series.map(({ runs }) => runs.flat().map(({ x }) => x));
    expect(second?.map((x, index) => Number((x - (first?.[index] ?? 0)).toFixed(6)))).toEqual(Array(8).fill(7));
  });

  it('joins nothing between two pieces of one protocol, where the questions changed', () => {
    const [, later] = own(quarters).pieces;
    const halves = [
      { segment: 1, points: later?.points.slice(0, 2) ?? [] },
      { segment: 1, points: later?.points.slice(2) ?? [] },
    ];
    const { series } = place(own(quarters), { name: 'Autre', pieces: halves });
    expect(series[1]?.runs.map((run) => run.length)).toEqual([2, 3]);
  });

  it('leads from a name to a line that ends early or lies close to another', () => {
    const early = { name: 'Tôt', pieces: own(quarters).pieces.slice(0, 1) };
    const { series } = place(own(quarters), early, other('Orsanne', 0.59));
    expect(series.map(({ end }) => end.leader !== undefined)).toEqual([true, true, false]);
  });

  it('cuts a name that would take the plot', () => {
    const { series } = place(own(quarters), other('Régie intercommunale des eaux du haut pays', 0.4));
    expect(series[1]?.end.name).toMatch(/^Régie inter.*…$/);
  });
});

describe('trendRuns', () => {
  it('joins points with an interval, in a row', () => {
    const [a, b, c, hollow] = [{ interval: 1 }, { interval: 2 }, { interval: 3 }, {}];
    expect(trendRuns([a, b, hollow, hollow, c])).toEqual([[a, b], [hollow], [hollow], [c]]);
    expect(trendRuns([])).toEqual([]);
  });
});

describe('spreadLabels', () => {
  const room = { row: 19, top: 30, bottom: 330 };

  it('leaves alone what is apart', () => {
    expect(spreadLabels([300, 60, 100], room)).toEqual([300, 60, 100]);
  });

  it('holds for any heights that have room: apart, inside, in their order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -50, max: 400, noNaN: true }), { minLength: 1, maxLength: 6 }),
        (wanted) => {
          const placed = spreadLabels(wanted, room);
          const order = [...wanted.keys()].sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
          order.forEach((index, at) => {
            const y = placed[index] ?? NaN;
            expect(y).toBeGreaterThanOrEqual(room.top);
            expect(y).toBeLessThanOrEqual(room.bottom);
            if (at > 0) expect(y - (placed[order[at - 1] ?? 0] ?? NaN)).toBeGreaterThanOrEqual(room.row - 1e-9);
          });
        },
      ),
    );
  });
});
