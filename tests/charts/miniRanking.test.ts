import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutMiniRanking } from '../../src/charts/miniRanking/layoutMiniRanking.ts';
import { renderMiniRanking } from '../../src/charts/miniRanking/renderMiniRanking.ts';
import { expectGolden } from './expectGolden.ts';

const domain = { min: 0, max: 1 };
const row = (value: number) => ({ value, interval: { low: Math.max(0, value - 0.1), high: Math.min(1, value + 0.1) } });

describe('a ranking as small as a stamp', () => {
  it('is drawn as it was', () => {
    expectGolden('mini-ranking', renderMiniRanking({ domain, rows: [row(0.9), row(0.5), { value: 0.2 }] }));
  });

  it('keeps all its rows inside, apart, and in their order, however many there are', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 400 }), (values) => {
        const { height, rows } = layoutMiniRanking({ domain, rows: values.map(row) });
        expect(rows.map(({ at }) => at)).toEqual(values);
        rows.forEach(({ y }, index) => {
          expect(y).toBeGreaterThan(0);
          expect(y).toBeLessThan(height);
          expect(y).toBeGreaterThan(rows[index - 1]?.y ?? 0);
        });
      }),
    );
  });

  it('keeps few rows together in its middle', () => {
    const { height, rows } = layoutMiniRanking({ domain, rows: [row(0.9), row(0.1)] });
    const [first, last] = [rows[0]?.y ?? 0, rows[1]?.y ?? 0];
    expect((first + last) / 2).toBe(height / 2);
    expect(last - first).toBe(14);
  });
});
