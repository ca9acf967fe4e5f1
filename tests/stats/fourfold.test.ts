import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chiSquareSf } from '../../src/stats/chiSquareSf.ts';
import { cochranMantelHaenszel } from '../../src/stats/cochranMantelHaenszel.ts';
import { fisherExact, type FourfoldTable } from '../../src/stats/fisherExact.ts';
import { heterogeneityChiSquare } from '../../src/stats/heterogeneityChiSquare.ts';

const runs = { seed: 20260101, numRuns: 300 };

function fourfold(a: number, b: number, c: number, d: number): FourfoldTable {
  return [
    [a, b],
    [c, d],
  ];
}

const count = fc.integer({ min: 0, max: 25 });
const counts = fc.tuple(count, count, count, count);

/** Ways to choose, exactly. */
function choose(n: number, k: number): bigint {
  let ways = 1n;
  for (let i = 1; i <= k; i++) ways = (ways * BigInt(n - k + i)) / BigInt(i);
  return ways;
}

describe('fisherExact', () => {
  it('adds up, in whole numbers, the tables that are no more likely', () => {
    fc.assert(
      fc.property(counts, ([a, b, c, d]) => {
        const waysOf = (x: number) => choose(a + b, x) * choose(c + d, a + c - x);
        let extreme = 0n;
        for (let x = Math.max(0, a - d); x <= Math.min(a + b, a + c); x++) {
          if (waysOf(x) <= waysOf(a)) extreme += waysOf(x);
        }
        const all = choose(a + b + c + d, a + c);
        expect(fisherExact(fourfold(a, b, c, d))).toBeCloseTo(Number(extreme) / Number(all), 11);
      }),
      runs,
    );
  });

  it('does not care which row or column comes first', () => {
    fc.assert(
      fc.property(counts, ([a, b, c, d]) => {
        const p = fisherExact(fourfold(a, b, c, d));
        for (const turned of [fourfold(c, d, a, b), fourfold(b, a, d, c), fourfold(a, c, b, d)]) {
          expect(fisherExact(turned)).toBeCloseTo(p, 11);
        }
        expect(p).toBeGreaterThan(0);
        expect(p).toBeLessThanOrEqual(1);
      }),
      runs,
    );
  });

  it('stands large tables, and nears the χ² test there', () => {
    const large = fourfold(5100, 4900, 4950, 5050);
    expect(Math.abs(fisherExact(large) - (cochranMantelHaenszel([large])?.p ?? NaN))).toBeLessThan(0.002);
    expect(fisherExact(fourfold(100_000, 0, 0, 100_000))).toBe(0);
    const uneven = fourfold(2900, 17_100, 17_100, 102_900);
    expect(Math.abs(fisherExact(uneven) - (cochranMantelHaenszel([uneven])?.p ?? NaN))).toBeLessThan(0.002);
  });
});

describe('cochranMantelHaenszel', () => {
  const telling = counts.filter(([a, b, c, d]) => (a + b) * (c + d) * (a + c) * (b + d) > 0);

  it('is Pearson’s χ² of one table, but for (N − 1)/N, with the odds ratio', () => {
    fc.assert(
      fc.property(telling, ([a, b, c, d]) => {
        const n = a + b + c + d;
        const [first, second] = [
          { k: a, n: a + b },
          { k: c, n: c + d },
        ];
        const pearson = heterogeneityChiSquare([first, second]);
        const test = cochranMantelHaenszel([fourfold(a, b, c, d)]);
        expect(test?.chi2).toBeCloseTo(((pearson?.chi2 ?? NaN) * (n - 1)) / n, 9);
        expect(test?.p).toBeCloseTo(chiSquareSf(test?.chi2 ?? NaN, 1), 14);
        if (b * c > 0) expect(test?.commonOddsRatio).toBeCloseTo((a * d) / (b * c), 9);
        else expect(test?.commonOddsRatio).toBe(Infinity);
      }),
      runs,
    );
  });

  it('ignores the order of tables and tables that say nothing, and turns with rows', () => {
    const silent = [fourfold(4, 6, 0, 0), fourfold(0, 1, 0, 0), fourfold(0, 0, 0, 0), fourfold(3, 0, 5, 0)];
    fc.assert(
      fc.property(fc.array(telling, { minLength: 1, maxLength: 5 }), (all) => {
        const own = cochranMantelHaenszel(all.map((one) => fourfold(...one)));
        const reversed = [...all].reverse().map((one) => fourfold(...one));
        const swapped = cochranMantelHaenszel(all.map(([a, b, c, d]) => fourfold(c, d, a, b)));
        expect(cochranMantelHaenszel([...silent, ...reversed])?.chi2).toBeCloseTo(own?.chi2 ?? NaN, 8);
        expect(swapped?.chi2).toBeCloseTo(own?.chi2 ?? NaN, 8);
        expect(swapped?.commonOddsRatio).toBeCloseTo(1 / (own?.commonOddsRatio ?? NaN), 8);
      }),
      runs,
    );
  });

  it('looks within organisations: what differs between them is no caller effect', () => {
    // Caller A has the easy organisation, caller B the hard one; in each they obtain the same.
    const within = cochranMantelHaenszel([fourfold(72, 18, 8, 2), fourfold(2, 8, 18, 72)]);
    expect(within).toMatchObject({ chi2: 0, p: 1, commonOddsRatio: 1 });
    expect(cochranMantelHaenszel([fourfold(74, 26, 26, 74)])?.p).toBeLessThan(1e-6);
  });

  it('takes the smallest table that says something', () => {
    expect(cochranMantelHaenszel([fourfold(1, 0, 0, 1)])?.chi2).toBe(1);
  });

  it('says nothing where no table can', () => {
    expect(cochranMantelHaenszel([])).toBeUndefined();
    expect(cochranMantelHaenszel([fourfold(3, 0, 5, 0), fourfold(1, 0, 0, 0)])).toBeUndefined();
  });
});

it.each([
  ['fisherExact', 'count; not whole and >= 0: 1.5', () => fisherExact(fourfold(1.5, 1, 1, 1))],
  ['fisherExact', 'count; not whole and >= 0: -1', () => fisherExact(fourfold(1, 1, 1, -1))],
  ['fisherExact', 'count; not whole and >= 0: NaN', () => fisherExact(fourfold(1, NaN, 1, 1))],
  ['cochranMantelHaenszel', 'count; not >= 0: -1', () => cochranMantelHaenszel([fourfold(1, 1, -1, 1)])],
  ['cochranMantelHaenszel', 'count; not >= 0: NaN', () => cochranMantelHaenszel([fourfold(1, NaN, 1, 1)])],
])('%s refuses an invalid %s', (_name, what, call) => {
  expect(call).toThrow(new RangeError(`invalid ${what}`));
});
