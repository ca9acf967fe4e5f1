import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { newcombeDifferenceZ } from '../../src/stats/newcombeDifferenceZ.ts';
import { newcombeTouchingZ } from '../../src/stats/newcombeTouchingZ.ts';

vi.mock(import('../../src/stats/newcombeDifferenceZ.ts'), { spy: true });

const aCount = fc
  .integer({ min: 1, max: 3000 })
  .chain((n) => fc.record({ n: fc.constant(n), k: fc.integer({ min: 0, max: n }) }));
const pairs = fc.sample(fc.tuple(aCount, aCount), { seed: 20260101, numRuns: 1500 });

describe('newcombeTouchingZ', () => {
  it('is where the bound that is nearer to 0 reaches it', () => {
    for (const [a, b] of pairs) {
      const z = newcombeTouchingZ(a.k, a.n, b.k, b.n);
      if (z === 0 || z === 40) continue;
      const { difference, low, high } = newcombeDifferenceZ(a.k, a.n, b.k, b.n, z);
      expect(difference > 0 ? low : high).toBeCloseTo(0, 12);
    }
  });

  it('stays within 0, between equals, and 40, where nothing that matters reaches 0', () => {
    expect(newcombeTouchingZ(1, 3, 100, 300)).toBe(0);
    expect(newcombeTouchingZ(0, 1e7, 1e7, 1e7)).toBe(40);
    expect(newcombeTouchingZ(1e7, 1e7, 0, 1e7)).toBe(40);
  });

  it('draws eleven or twelve intervals to find it, where bisection alone would draw fifty', () => {
    const intervals = vi.mocked(newcombeDifferenceZ).mock.calls;
    const drawn = pairs
      .map(([a, b]) => {
        const before = intervals.length;
        const z = newcombeTouchingZ(a.k, a.n, b.k, b.n);
        return z === 0 || z === 40 ? undefined : intervals.length - before;
      })
      .filter((count) => count !== undefined);
    expect(drawn.length).toBeGreaterThan(1000);
    expect(drawn.reduce((sum, count) => sum + count, 0) / drawn.length).toBeLessThan(11.7);
    expect(Math.max(...drawn)).toBeLessThan(30);
  });
});
