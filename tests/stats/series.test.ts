import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cochranArmitage } from '../../src/stats/cochranArmitage.ts';
import { meanTrend } from '../../src/stats/meanTrend.ts';
import { trendLackOfFit } from '../../src/stats/trendLackOfFit.ts';

const runs = { seed: 20260101, numRuns: 200 };
const series = fc.array(
  fc.integer({ min: 30, max: 500 }).chain((n) =>
    fc.record({
      n: fc.constant(n),
      k: fc.integer({ min: 1, max: n - 1 }),
      score: fc.integer({ min: 2010, max: 2030 }),
    }),
  ),
  { minLength: 3, maxLength: 8 },
);

describe('cochranArmitage', () => {
  it('does not depend on the zero or the unit of time, nor on the order of the rows', () => {
    fc.assert(
      fc.property(series, (shares) => {
        const own = cochranArmitage(shares);
        const other = cochranArmitage(
          shares.map(({ score, ...share }) => ({ ...share, score: (score - 1970) * 365.25 })).reverse(),
        );
        expect(other === undefined).toBe(own === undefined);
        if (own && other) expect(other.z).toBeCloseTo(own.z, 8);
      }),
      runs,
    );
  });

  it('turns its sign with time and with success', () => {
    fc.assert(
      fc.property(series, (shares) => {
        const own = cochranArmitage(shares)?.z ?? 0;
        expect(cochranArmitage(shares.map((s) => ({ ...s, score: -s.score })))?.z ?? 0).toBeCloseTo(-own, 8);
        expect(cochranArmitage(shares.map((s) => ({ ...s, k: s.n - s.k })))?.z ?? 0).toBeCloseTo(-own, 8);
      }),
      runs,
    );
  });

  it('says nothing where all are 0, all are 1, or there is one time', () => {
    const at = (k: number, n: number, score: number) => ({ k, n, score });
    expect(cochranArmitage([at(0, 10, 1), at(0, 20, 2), at(0, 5, 3)])).toBeUndefined();
    expect(cochranArmitage([at(10, 10, 1), at(20, 20, 2), at(5, 5, 3)])).toBeUndefined();
    expect(cochranArmitage([at(1, 10, 1), at(2, 20, 1)])).toBeUndefined();
    // The mean of three times 55.3 is not always 55.3.
    fc.assert(
      fc.property(series, fc.double({ min: 40, max: 70, noNaN: true }), (shares, score) => {
        expect(cochranArmitage(shares.map((share) => ({ ...share, score })))).toBeUndefined();
      }),
      runs,
    );
    expect(trendLackOfFit([at(0, 10, 1), at(0, 20, 2), at(0, 5, 3)])).toBeUndefined();
  });
});

describe('trendLackOfFit', () => {
  it('is nothing on a straight line and much on a broken one', () => {
    const line = [40, 50, 60, 70].map((k, score) => ({ k, n: 100, score }));
    expect(trendLackOfFit(line)?.p).toBeCloseTo(1, 6);
    const broken = [40, 70, 70, 40].map((k, score) => ({ k, n: 100, score }));
    expect(trendLackOfFit(broken)?.p).toBeLessThan(1e-6);
  });

  it('is never negative', () => {
    fc.assert(
      fc.property(series, (shares) => {
        const fit = trendLackOfFit(shares);
        if (fit) expect(fit.chi2).toBeGreaterThanOrEqual(0);
      }),
      runs,
    );
  });
});

describe('meanTrend', () => {
  const means = fc.array(
    fc.record({
      value: fc.double({ min: -5, max: 5, noNaN: true }),
      standardError: fc.double({ min: 0.05, max: 2, noNaN: true }),
      score: fc.integer({ min: 2010, max: 2030 }),
    }),
    { minLength: 2, maxLength: 7 },
  );

  it('is the weighted line of least squares, solved from its normal equations', () => {
    fc.assert(
      fc.property(means, (all) => {
        fc.pre(new Set(all.map(({ score }) => score)).size > 1);
        const points = all.map(({ value, standardError, score }) => ({
          w: standardError ** -2,
          x: score - 2020,
          y: value,
        }));
        const sum = (of: (point: { w: number; x: number; y: number }) => number) =>
          points.reduce((total, point) => total + of(point), 0);
        const [w, x, y] = [sum((p) => p.w), sum((p) => p.w * p.x), sum((p) => p.w * p.y)];
        const [xx, xy] = [sum((p) => p.w * p.x ** 2), sum((p) => p.w * p.x * p.y)];
        const slope = (w * xy - x * y) / (w * xx - x * x);
        const start = (y - slope * x) / w;
        const line = meanTrend(all);
        expect(line?.z).toBeCloseTo(slope / Math.sqrt(w / (w * xx - x * x)), 6);
        expect(line?.residualChi2).toBeCloseTo(
          sum((p) => p.w * (p.y - start - slope * p.x) ** 2),
          6,
        );
        expect(line?.residualChi2).toBeGreaterThanOrEqual(0);
        expect(line?.degreesOfFreedom).toBe(all.length - 2);
      }),
      runs,
    );
  });

  it('leaves nothing over on a straight line', () => {
    for (let n = 2; n <= 20; n++) {
      const line = Array.from({ length: n }, (_, i) => ({ value: 0.1 * i, standardError: 0.3, score: i }));
      expect(meanTrend(line)?.residualChi2).toBeGreaterThanOrEqual(0);
      expect(meanTrend(line)?.residualChi2).toBeCloseTo(0, 10);
    }
  });

  it('says nothing of one time', () => {
    fc.assert(
      fc.property(means, fc.double({ min: 40, max: 70, noNaN: true }), (all, score) => {
        expect(meanTrend(all.map((one) => ({ ...one, score })))).toBeUndefined();
      }),
      runs,
    );
  });
});

const twice = (k: number, n: number) => [1, 2].map((score) => ({ k, n, score }));
const mean = { value: 2, standardError: 0.5, score: 1 };
it.each([
  ['cochranArmitage', 'shares; not >= 2: 1', () => cochranArmitage([{ k: 1, n: 2, score: 1 }])],
  ['cochranArmitage', 'n; not > 0: 0', () => cochranArmitage(twice(0, 0))],
  ['cochranArmitage', 'k; not in [0, 2]: 3', () => cochranArmitage(twice(3, 2))],
  ['cochranArmitage', 'k; not in [0, 2]: -1', () => cochranArmitage(twice(-1, 2))],
  ['meanTrend', 'means; not two or more: 1', () => meanTrend([mean])],
  ['meanTrend', 'standardError; not > 0: 0', () => meanTrend([mean, { ...mean, standardError: 0 }])],
  ['meanTrend', 'standardError; not > 0: Infinity', () => meanTrend([mean, { ...mean, standardError: Infinity }])],
  ['meanTrend', 'value or score; not finite: NaN, 1', () => meanTrend([mean, { ...mean, value: NaN }])],
  ['meanTrend', 'value or score; not finite: 2, Infinity', () => meanTrend([mean, { ...mean, score: Infinity }])],
  ['trendLackOfFit', 'shares; not >= 3: 2', () => trendLackOfFit(twice(1, 2))],
])('%s refuses an invalid %s', (_name, what, call) => {
  expect(call).toThrow(new RangeError(`invalid ${what}`));
});
