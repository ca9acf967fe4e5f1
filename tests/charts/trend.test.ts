import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crosses, overlap, type Box } from '../../src/charts/boxes.ts';
import { describeTrend } from '../../src/charts/trend/describeTrend.ts';
import { layoutTrend } from '../../src/charts/trend/layoutTrend.ts';
import { boxOfText, FIGURE_SIZE } from '../../src/charts/trend/placeLabels.ts';
import { trendDomain } from '../../src/charts/trend/trendDomain.ts';
import { TREND_SIZES, type PlacedText, type TrendLayout } from '../../src/charts/trend/TrendLayout.ts';
import { trendScaleSentence } from '../../src/charts/trend/trendScaleSentence.ts';
import type { TrendPoint, TrendSpec } from '../../src/charts/trend/TrendSpec.ts';
import { trendTable } from '../../src/charts/trend/trendTable.ts';
import { turningPoints } from '../../src/charts/trend/turningPoints.ts';
import { textWidth } from '../../src/charts/textWidth.ts';
import { messagesFr } from '../../src/present/messages.fr.ts';
import { counted, disputes, longNames, pollsters, quarters, slope, trends } from './sampleSpecs.ts';

const plain = (text: string): string => text.replaceAll(/[\u202f\u00a0]/g, ' ');
const layouts = Object.entries(trends).flatMap(([name, spec]) =>
  Object.entries(TREND_SIZES).map(
    ([size, drawing]) => [`${name}, ${size}`, layoutTrend(spec, drawing, messagesFr)] as const,
  ),
);

function boxOf({ x, y, text, anchor }: PlacedText, size: number, bold: boolean): Box {
  const width = textWidth(text, size, { bold });
  const middle = anchor === 'middle' ? x : anchor === 'end' ? x - width / 2 : x + width / 2;
  return boxOfText(middle, y, width - 4);
}

/** Everything written in a drawing, but for the ticks of the vertical scale. */
function texts(layout: TrendLayout): Box[] {
  return [
    ...layout.labels.map((label) => boxOf(label, FIGURE_SIZE, true)),
    ...layout.ends.map((line) => boxOf(line, line.quiet ? 13 : FIGURE_SIZE, !line.quiet)),
    ...layout.xTicks.map((tick) => boxOf(tick, 13, tick.strong)),
    ...layout.key.map((line) => boxOf(line, 13, false)),
    ...layout.names.map((name) =>
      boxOf({ ...name, text: name.rest ? `${name.text} : ${name.rest}` : name.text }, 13, true),
    ),
  ];
}

function pairs<T>(list: readonly T[]): (readonly [T, T])[] {
  return list.flatMap((a, index) => list.slice(index + 1).map((b) => [a, b] as const));
}

function expectSound(layout: TrendLayout): void {
  const { plot, size, points } = layout;
  for (const { x, y, interval } of points) {
    expect(x).toBeGreaterThanOrEqual(plot.left);
    expect(x).toBeLessThanOrEqual(plot.right);
    for (const height of [y, ...(interval ? [interval.top, interval.bottom] : [])]) {
      expect(height).toBeGreaterThanOrEqual(plot.top - 1e-6);
      expect(height).toBeLessThanOrEqual(plot.bottom + 1e-6);
    }
  }
  /* No stroke over a change of protocol. */
  for (const line of layout.lines)
    for (const { x } of layout.breaks)
      expect(line.every((point) => point.x < x) || line.every((point) => point.x > x)).toBe(true);
  /* No label over another, over a stroke or a break, or out of the drawing. */
  for (const [a, b] of pairs(texts(layout))) expect(overlap(a, b)).toBe(false);
  for (const box of layout.labels.map((label) => boxOf(label, FIGURE_SIZE, true))) {
    for (const line of layout.lines)
      line.slice(1).forEach((to, index) => expect(crosses(box, [line[index] ?? to, to])).toBe(false));
    for (const { x, top } of layout.breaks)
      expect(overlap(box, { left: x, right: x, top, bottom: plot.bottom })).toBe(false);
    expect(box.left).toBeGreaterThanOrEqual(0);
  }
  for (const name of layout.names) {
    const box = boxOf({ ...name, text: name.rest ? `${name.text} : ${name.rest}` : name.text }, 13, true);
    for (const { x, top } of layout.breaks)
      expect(overlap(box, { left: x, right: x, top: top + 3, bottom: plot.bottom }), `${name.text} over a break`).toBe(
        false,
      );
  }
  for (const box of texts(layout)) {
    expect(box.right).toBeLessThanOrEqual(size.width + 4);
    expect(box.bottom).toBeLessThanOrEqual(size.height);
  }
}

describe.each(layouts)('layoutTrend, %s', (_name, layout) => {
  it('keeps points in the plot, labels apart and strokes off breaks', () => {
    expectSound(layout);
  });
});

describe('layoutTrend', () => {
  const wide = (spec: TrendSpec): TrendLayout => layoutTrend(spec, TREND_SIZES.wide, messagesFr);

  it('holds for any trend', () => {
    const point = fc.record({
      gap: fc.integer({ min: 20, max: 500 }),
      n: fc.integer({ min: 30, max: 900 }),
      k: fc.double({ min: 0, max: 1, noNaN: true }),
      hollow: fc.boolean(),
      newProtocol: fc.boolean(),
      name: fc.constantFrom(
        'P',
        'Protocole',
        'Institut de sondage',
        'Institut de sondage qui reste à confirmer par écrit',
      ),
    });
    fc.assert(
      fc.property(
        fc.array(point, { minLength: 2, maxLength: 14 }),
        fc.constantFrom(...Object.values(TREND_SIZES)),
        (rows, size) => {
          let day = Date.UTC(2020, 0, 1);
          const segments: { name: string; points: TrendPoint[] }[] = [];
          for (const { gap, n, k, hollow, newProtocol, name } of rows) {
            day += gap * 86_400_000;
            const made = counted(new Date(day).toISOString().slice(0, 10), 'x', Math.round(k * n), n);
            const { interval, ...bare } = made;
            const shown = hollow || interval === undefined ? bare : made;
            if (newProtocol || segments.length === 0)
              segments.push({ name: `${name} ${segments.length}`, points: [shown] });
            else segments.at(-1)?.points.push(shown);
          }
          expectSound(layoutTrend({ ...quarters, segments }, size, messagesFr));
        },
      ),
      { seed: 19, numRuns: 150 },
    );
  }, 30_000);
  it('joins points of one protocol, and no point without an interval', () => {
    expect(wide(quarters).lines.map((line) => line.length)).toEqual([3, 5]);
    expect(wide(pollsters).lines).toEqual([]);
    const [first, second, third, fourth] = quarters.segments[1]?.points ?? [];
    if (!first || !second || !third || !fourth) throw new Error('the sample has four points');
    const hollow = { date: third.date, period: third.period, value: third.value };
    const holed = wide({ ...quarters, segments: [{ name: 'P', points: [first, second, hollow, fourth] }] });
    expect(holed.lines.map((line) => line.length)).toEqual([2]);
    expect(holed.points.map(({ interval }) => interval !== undefined)).toEqual([true, true, false, true]);
  });
  it('marks every break halfway and names both its sides', () => {
    const layout = wide(quarters);
    const [before, after] = [layout.points[2], layout.points[3]];
    expect(layout.breaks).toHaveLength(1);
    expect(layout.breaks[0]?.x).toBeCloseTo(((before?.x ?? 0) + (after?.x ?? 0)) / 2, 6);
    expect(layout.names.map(({ text, anchor }) => [text, anchor])).toEqual([
      ['Protocole 1', 'end'],
      ['Protocole 2', 'start'],
    ]);
    expect(wide(pollsters).breaks).toHaveLength(4);
    for (const size of Object.values(TREND_SIZES))
      expect(layoutTrend(pollsters, size, messagesFr).names.map(({ text }) => text)).toEqual(
        pollsters.segments.map(({ name }) => name),
      );
  });
  it('names protocols by letters where names have no room, one a name', () => {
    const { names, key, size } = layoutTrend(longNames, TREND_SIZES.narrow, messagesFr);
    expect(names.map(({ text }) => text)).toEqual(['A', 'B', 'C', 'D', 'B']);
    expect(key.map(({ letter, text }) => `${letter} ${text}`)).toEqual([
      'A Observatoire, enquête de Médiamétrie',
      'B Observatoire, enquête de CSA',
      'C Observatoire, enquête de Ifop',
      'D Observatoire, enquête de Institut non publié',
    ]);
    expect(size.height).toBe(TREND_SIZES.narrow.height + 4 * 18);
    expect(layoutTrend(pollsters, TREND_SIZES.narrow, messagesFr).key).toEqual([]);
  });
  it('places points by time, not by number', () => {
    const [a, b, c] = wide(pollsters).points;
    const year = (b?.x ?? 0) - (a?.x ?? 0);
    expect(((c?.x ?? 0) - (b?.x ?? 0)) / year).toBeCloseTo(731 / 365, 6);
  });
  it('numbers first, last and turning values', () => {
    const labels = (spec: TrendSpec): string[] => wide(spec).labels.map(({ text }) => text);
    expect(labels(quarters)).toEqual(['46,0', '71,4', '45,8']);
    expect(
      plain(
        wide(quarters)
          .ends.map(({ text }) => text)
          .join(' | '),
      ),
    ).toBe('58,9 % | de 53,9 à 63,8 | 384 appels');
    expect(labels(disputes)).toEqual(['47', '84', '61', '128']);
  });
  it('draws two points as a slope, without an axis, each with its value', () => {
    const layout = wide(slope);
    expect(layout.yTicks).toEqual([]);
    expect(layout.labels).toEqual([]);
    expect(plain(layout.ends.map(({ text, anchor }) => `${anchor} ${text}`).join(' | '))).toBe(
      'start 16,4 % | start de 12,6 à 20,1 | start 379 appels | end 10,4 % | end de 7,4 à 13,5 | end 384 appels',
    );
  });
  it('refuses one point, and a segment without any', () => {
    const [first] = quarters.segments[0]?.points ?? [];
    if (!first) throw new Error('the sample has a point');
    expect(() => wide({ ...quarters, segments: [{ name: 'P', points: [first] }] })).toThrow(
      'invalid trend; not >= 2 points: 1',
    );
    expect(() => wide({ ...quarters, segments: [...quarters.segments, { name: 'vide', points: [] }] })).toThrow(
      'not a point in every segment',
    );
  });
});

describe('names of points in time', () => {
  const ticks = (dates: readonly string[]): string => {
    const points = dates.map((date) => counted(date, date, 100, 300));
    const layout = layoutTrend({ ...quarters, segments: [{ name: 'P', points }] }, TREND_SIZES.wide, messagesFr);
    return layout.xTicks.map(({ text, strong }) => (strong ? `*${text}` : text)).join(' ');
  };
  it('are years, quarters or months, whichever tells them apart', () => {
    expect(ticks(['2023-05-01', '2024-06-01', '2025-05-01', '2026-05-01'])).toBe('2023 2024 2025 2026');
    expect(ticks(['2025-02-15', '2025-05-15', '2025-08-15', '2026-02-15'])).toBe('T1 T2 T3 T1 *2025 *2026');
    expect(ticks(['2025-01-15', '2025-03-15', '2025-08-15', '2026-02-15'])).toBe('janv. mars août févr. *2025 *2026');
  });
});

describe('trendDomain', () => {
  it('has round ends around every interval, and says so where it does not start at 0', () => {
    expect(trendDomain(quarters).ticks).toEqual([0.3, 0.4, 0.5, 0.6, 0.7, 0.8]);
    expect(plain(trendScaleSentence(quarters, messagesFr) ?? '')).toBe('Échelle de 30 à 80 %.');
    expect(trendDomain(disputes).domain.min).toBe(0);
    expect(trendScaleSentence(disputes, messagesFr)).toBeUndefined();
    expect(trendScaleSentence(slope, messagesFr)).toBeUndefined();
  });
  it('does not make a mountain of half a mark', () => {
    const { min, max } = trendDomain(pollsters).domain;
    expect(max - min).toBeGreaterThanOrEqual(2);
  });
  it('holds every value inside the bounds of its unit, with few ticks', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 8 }), (values) => {
        const points = values.map((value, index) => ({ date: `20${10 + index}-01-01`, period: 'x', value }));
        const { domain, ticks } = trendDomain({ ...quarters, segments: [{ name: 'P', points }] });
        expect(domain.min).toBeGreaterThanOrEqual(0);
        expect(domain.max).toBeLessThanOrEqual(1);
        for (const value of values) expect(value >= domain.min && value <= domain.max).toBe(true);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(8);
      }),
      { seed: 23 },
    );
  });
  it('refuses a share over 1', () => {
    expect(() =>
      trendDomain({ ...slope, segments: [{ name: 'P', points: [{ date: '2025-01-01', period: 'x', value: 58.9 }] }] }),
    ).toThrow('invalid trend; not in [0, 1]: 58.9, 58.9');
  });
});

describe('turningPoints', () => {
  it('finds what stands out beyond both ends, and nothing small', () => {
    expect(turningPoints([47, 52, 128, 61], 140)).toEqual([2]);
    expect(turningPoints([5, 1, 9, 5], 10)).toEqual([2, 1]);
    expect(turningPoints([46, 46.8, 45.8], 50)).toEqual([]);
    expect(turningPoints([1, 2, 3], 3)).toEqual([]);
    expect(turningPoints([], 1)).toEqual([]);
  });
});

describe('a trend in words', () => {
  it('tells first, last, extremes and calls, protocol by protocol', () => {
    expect(plain(describeTrend(quarters, messagesFr))).toBe(
      'Décroché. Protocole 1 : 46,0 % (T2 2024), au plus haut 46,8 % (T3 2024), 45,8 % (T4 2024), 369 à 380 appels par campagne. ' +
        'Protocole 2 : 71,4 % (T1 2025), 58,9 % (T1 2026), 381 à 386 appels par campagne.',
    );
  });
  it('gives no n to a point that has none', () => {
    const [first, ...others] = quarters.segments;
    if (!first) throw new Error('no segment');
    const points = first.points.map((point, i) => {
      const { denominator: _, ...bare } = point;
      return i === 0 ? point : bare;
    });
    const said = plain(describeTrend({ ...quarters, segments: [{ ...first, points }, ...others] }, messagesFr));
    expect(said).toContain('45,8 % (T4 2024), 372 appels (T2 2024).');
    expect(said).toContain('381 à 386 appels par campagne');
  });
  it('is tabled, every point, with what is not published said so', () => {
    const { head, rows } = trendTable(quarters, 'Décroché', messagesFr);
    expect(head.map(({ text }) => text)).toEqual([
      'Période',
      'Protocole',
      'Compte',
      'Appels',
      '%',
      'Intervalle à 95 %',
    ]);
    expect(rows).toHaveLength(8);
    expect(rows[0]?.map(plain)).toEqual(['T2 2024', 'Protocole 1', '171', '372', '46,0', '40,9 à 51,0']);
    expect(trendTable(pollsters, 'Satisfaction', messagesFr).rows[0]?.slice(2)).toEqual([
      'non publié',
      'non publié',
      '7,5',
      'sans intervalle',
    ]);
  });
});
