import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clopperPearson } from '../../src/stats/clopperPearson.ts';
import { newcombeDifference } from '../../src/stats/newcombeDifference.ts';
import { newcombePValue } from '../../src/stats/newcombePValue.ts';
import { normalQuantile } from '../../src/stats/normalQuantile.ts';
import { wilson } from '../../src/stats/wilson.ts';
import { wilsonZ } from '../../src/stats/wilsonZ.ts';

/** A share k/n whose k and n need not be whole, as after weights. */
const aShare = fc
  .tuple(fc.double({ min: 0.01, max: 1e6, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([n, part]) => ({ n, k: Math.min(n, part * n) }));
const aCount = fc
  .integer({ min: 1, max: 3000 })
  .chain((n) => fc.record({ n: fc.constant(n), k: fc.integer({ min: 0, max: n }) }));
const aLevel = fc.constantFrom(0.8, 0.9, 0.95, 0.99, 0.999);
const runs = { seed: 20260101, numRuns: 400 };

describe('wilson', () => {
  it('is the textbook formula', () => {
    fc.assert(
      fc.property(aCount, aLevel, ({ k, n }, level) => {
        const z = normalQuantile((1 + level) / 2);
        const p = k / n;
        const centre = (p + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
        const half = (z * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2))) / (1 + z ** 2 / n);
        const { low, high } = wilson(k, n, level);
        expect(low).toBeCloseTo(centre - half, 12);
        expect(high).toBeCloseTo(centre + half, 12);
      }),
      runs,
    );
  });

  it('holds the estimate and stays within 0 and 1, for whole and broken counts', () => {
    fc.assert(
      fc.property(aShare, aLevel, ({ k, n }, level) => {
        const { low, high } = wilson(k, n, level);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(k / n + 1e-15);
        expect(high).toBeGreaterThanOrEqual(k / n - 1e-15);
        expect(high).toBeLessThanOrEqual(1);
      }),
      runs,
    );
  });

  it('is exactly 0 and 1 at the ends', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e9, noNaN: true }), aLevel, (n, level) => {
        expect(wilson(0, n, level).low).toBe(0);
        expect(wilson(n, n, level).high).toBe(1);
      }),
      runs,
    );
  });

  it('mirrors: successes and failures change places', () => {
    fc.assert(
      fc.property(aCount, aLevel, ({ k, n }, level) => {
        const own = wilson(k, n, level);
        const mirrored = wilson(n - k, n, level);
        expect(own.low).toBeCloseTo(1 - mirrored.high, 14);
        expect(own.high).toBeCloseTo(1 - mirrored.low, 14);
      }),
      runs,
    );
  });

  it('rises with k', () => {
    fc.assert(
      fc.property(
        aCount.filter(({ k, n }) => k < n),
        aLevel,
        ({ k, n }, level) => {
          expect(wilson(k + 1, n, level).low).toBeGreaterThan(wilson(k, n, level).low);
          expect(wilson(k + 1, n, level).high).toBeGreaterThan(wilson(k, n, level).high);
        },
      ),
      runs,
    );
  });

  it('narrows as n grows with the same share, and is the share itself at z = 0', () => {
    fc.assert(
      fc.property(aCount, aLevel, ({ k, n }, level) => {
        const small = wilson(k, n, level);
        const large = wilson(4 * k, 4 * n, level);
        expect(large.high - large.low).toBeLessThan(small.high - small.low);
        expect(wilsonZ(k, n, 0).low).toBeCloseTo(k / n, 15);
        expect(wilsonZ(k, n, 0).high).toBeCloseTo(k / n, 15);
      }),
      runs,
    );
  });

  it.each([
    [0, 0, 0.95, 'n; not > 0: 0'],
    [1, 0, 0.95, 'n; not > 0: 0'],
    [1, NaN, 0.95, 'n; not > 0: NaN'],
    [1, Infinity, 0.95, 'n; not > 0: Infinity'],
    [-1, 10, 0.95, 'k; not in [0, 10]: -1'],
    [11, 10, 0.95, 'k; not in [0, 10]: 11'],
    [NaN, 10, 0.95, 'k; not in [0, 10]: NaN'],
    [1, 10, 0, 'confidence; not in (0, 1): 0'],
    [1, 10, 1, 'confidence; not in (0, 1): 1'],
    [1, 10, NaN, 'confidence; not in (0, 1): NaN'],
  ])('gives no estimate of %d of %d at level %d', (k, n, level, what) => {
    const refusal = new RangeError(`invalid ${what}`);
    expect(() => wilson(k, n, level)).toThrow(refusal);
    expect(() => clopperPearson(k, n, level)).toThrow(refusal);
    expect(() => newcombeDifference(k, n, 1, 2, level)).toThrow(refusal);
    expect(() => newcombeDifference(1, 2, k, n, level)).toThrow(refusal);
  });

  it.each([NaN, -1, Infinity])('refuses %d for a quantile', (z) => {
    expect(() => wilsonZ(1, 2, z)).toThrow(new RangeError(`invalid z; not >= 0: ${z}`));
  });
});

describe('clopperPearson', () => {
  it('leaves the tail asked on each side of its bounds', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }).chain((n) => fc.tuple(fc.constant(n), fc.integer({ min: 0, max: n }))),
        ([n, k]) => {
          const { low, high } = clopperPearson(k, n, 0.95);
          if (k > 0) expect(binomialTail(n, low, (x) => x >= k)).toBeCloseTo(0.025, 9);
          else expect(low).toBe(0);
          if (k < n) expect(binomialTail(n, high, (x) => x <= k)).toBeCloseTo(0.025, 9);
          else expect(high).toBe(1);
        },
      ),
      { ...runs, numRuns: 100 },
    );
  });
});

/** Sum of the binomial law over some counts, term by term. */
function binomialTail(n: number, p: number, isIn: (count: number) => boolean): number {
  let sum = 0;
  let ways = 1;
  for (let x = 0; x <= n; x++) {
    if (isIn(x)) sum += ways * p ** x * (1 - p) ** (n - x);
    ways = (ways * (n - x)) / (x + 1);
  }
  return sum;
}

describe('newcombeDifference', () => {
  it('turns its sign when the two change places', () => {
    fc.assert(
      fc.property(aCount, aCount, aLevel, (a, b, level) => {
        const ab = newcombeDifference(a.k, a.n, b.k, b.n, level);
        const ba = newcombeDifference(b.k, b.n, a.k, a.n, level);
        expect(ab.difference).toBeCloseTo(-ba.difference, 14);
        expect(ab.low).toBeCloseTo(-ba.high, 14);
        expect(ab.high).toBeCloseTo(-ba.low, 14);
      }),
      runs,
    );
  });

  it('holds the difference and stays within −1 and 1', () => {
    fc.assert(
      fc.property(aShare, aShare, aLevel, (a, b, level) => {
        const { difference, low, high } = newcombeDifference(a.k, a.n, b.k, b.n, level);
        expect(low).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(low).toBeLessThanOrEqual(difference);
        expect(high).toBeGreaterThanOrEqual(difference);
        expect(high).toBeLessThanOrEqual(1 + 1e-12);
      }),
      runs,
    );
  });
});

describe('newcombePValue', () => {
  it('never contradicts the interval: p < α exactly where the interval of level 1 − α excludes 0', () => {
    fc.assert(
      fc.property(aCount, aCount, aLevel, (a, b, level) => {
        const p = newcombePValue(a.k, a.n, b.k, b.n);
        const { low, high } = newcombeDifference(a.k, a.n, b.k, b.n, level);
        fc.pre(Math.abs(p - (1 - level)) > 1e-9);
        expect(low > 0 || high < 0).toBe(p < 1 - level);
      }),
      runs,
    );
  });

  it('does not care which comes first, and is a share', () => {
    fc.assert(
      fc.property(aCount, aCount, (a, b) => {
        const p = newcombePValue(a.k, a.n, b.k, b.n);
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
        expect(newcombePValue(b.k, b.n, a.k, a.n)).toBeCloseTo(p, 11);
      }),
      runs,
    );
  });

  it('falls as the greater share grows', () => {
    fc.assert(
      fc.property(aCount, aCount, (a, b) => {
        fc.pre(a.k / a.n >= b.k / b.n && a.k < a.n);
        expect(newcombePValue(a.k + 1, a.n, b.k, b.n)).toBeLessThanOrEqual(newcombePValue(a.k, a.n, b.k, b.n) + 1e-12);
      }),
      runs,
    );
  });

  it('is exactly 1 between equal shares, and 0 beyond every quantile', () => {
    expect(newcombePValue(1, 3, 100, 300)).toBe(1);
    expect(newcombePValue(0, 7, 0, 900)).toBe(1);
    expect(newcombePValue(0, 1e7, 1e7, 1e7)).toBe(0);
  });
});
