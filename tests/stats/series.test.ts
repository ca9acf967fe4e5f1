import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cochranArmitage } from '../../src/stats/cochranArmitage.ts';
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

const twice = (k: number, n: number) => [1, 2].map((score) => ({ k, n, score }));
it.each([
  ['cochranArmitage', 'shares; not >= 2: 1', () => cochranArmitage([{ k: 1, n: 2, score: 1 }])],
  ['cochranArmitage', 'n; not > 0: 0', () => cochranArmitage(twice(0, 0))],
  ['cochranArmitage', 'k; not in [0, 2]: 3', () => cochranArmitage(twice(3, 2))],
  ['cochranArmitage', 'k; not in [0, 2]: -1', () => cochranArmitage(twice(-1, 2))],
  ['trendLackOfFit', 'shares; not >= 3: 2', () => trendLackOfFit(twice(1, 2))],
])('%s refuses an invalid %s', (_name, what, call) => {
  expect(call).toThrow(new RangeError(`invalid ${what}`));
});
