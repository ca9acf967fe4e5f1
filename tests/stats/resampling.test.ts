import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bootstrap } from '../../src/stats/bootstrap.ts';
import { bootstrapCategories } from '../../src/stats/bootstrapCategories.ts';
import { mulberry32 } from '../../src/stats/mulberry32.ts';
import { percentileInterval } from '../../src/stats/percentileInterval.ts';
import { quantileType7 } from '../../src/stats/quantileType7.ts';
import { weightedQuantile } from '../../src/stats/weightedQuantile.ts';

const runs = { seed: 20260101, numRuns: 300 };

describe('weightedQuantile', () => {
  const values = fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 30 });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const weighted = fc.array(
    fc.record({ value: fc.integer({ min: 0, max: 900 }), weight: fc.double({ min: 0.01, max: 5, noNaN: true }) }),
    { minLength: 1, maxLength: 30 },
  );

  it('is type 7 with equal weights', () => {
    fc.assert(
      fc.property(values, share, fc.constantFrom(0.1, 1, 3), (x, p, weight) => {
        const own = weightedQuantile(
          x.map((value) => ({ value, weight })),
          p,
        );
        expect(own).toBe(quantileType7(x, p));
      }),
      runs,
    );
  });

  it('stays between the ends, rises with p, and ignores order and scale', () => {
    fc.assert(
      fc.property(weighted, share, (all, p) => {
        const own = weightedQuantile(all, p);
        expect(own).toBeGreaterThanOrEqual(Math.min(...all.map(({ value }) => value)) - 1e-8);
        expect(own).toBeLessThanOrEqual(Math.max(...all.map(({ value }) => value)) + 1e-8);
        expect(weightedQuantile(all, Math.min(1, p + 0.05))).toBeGreaterThanOrEqual(own - 1e-8);
        const turned = [...all].reverse().map(({ value, weight }) => ({ value, weight: 9 * weight }));
        expect(weightedQuantile(turned, p)).toBeCloseTo(own, 7);
      }),
      runs,
    );
  });

  it('takes counts for repeated values', () => {
    fc.assert(
      fc.property(
        weighted,
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 30, maxLength: 30 }),
        share,
        (all, counts, p) => {
          const counted = all.map((one, i) => ({ ...one, count: counts[i] ?? 0 }));
          fc.pre(counted.some(({ count }) => count > 0));
          const repeated = counted.flatMap(({ count, ...one }) => Array.from({ length: count }, () => one));
          expect(weightedQuantile(counted, p)).toBeCloseTo(weightedQuantile(repeated, p), 7);
        },
      ),
      runs,
    );
  });

  it('leans towards the heavier, and knows what was never reached', () => {
    const at = (...weights: readonly number[]) =>
      weightedQuantile(
        weights.map((weight, i) => ({ value: 10 * i, weight })),
        0.5,
      );
    expect(at(1, 1, 1)).toBeCloseTo(10, 10);
    expect(at(1, 1, 4)).toBeGreaterThan(10);
    expect(at(4, 1, 1)).toBeLessThan(10);
    // Sizes 1, 1 and 2 are worth 8/3: from 5/6 to 11/6 of it, an equal part of both neighbours and two thirds of 0.
    expect(at(1, 1, 2)).toBeCloseTo(10 * (2 / 3 - 1 / 6) + 20 * (1 / 2), 10);
    const unreached = (reached: number) =>
      weightedQuantile(
        Array.from({ length: 10 }, (_, i) => ({ value: i < reached ? i : Infinity, weight: 0.1 })),
        0.5,
      );
    expect([unreached(5), unreached(6)]).toEqual([Infinity, expect.closeTo(4.5, 10)]);
    // The window ends where the fifth of nine values does: nothing of the sixth, ∞, may spill in.
    for (const weight of [0.1, 0.2, 0.3, 0.7]) {
      const counts = [2, 1, 1, 1, 4];
      const odd = counts.map((count, i) => ({ value: i < 4 ? i : Infinity, weight, count }));
      expect(weightedQuantile(odd, 0.5)).toBeCloseTo(3, 10);
    }
    const late = [1, Infinity, Infinity].map((value, i) => ({ value, weight: i + 1 }));
    expect(weightedQuantile(late, 0.9)).toBe(Infinity);
  });
});

describe('bootstrapCategories', () => {
  it('draws what bootstrap draws, and tells how many of each kind', () => {
    const strata = [
      [0, 2, 2, 1],
      [1, 1, 0],
    ];
    const labels = strata.flatMap((units, stratum) => units.map(() => String(stratum)));
    const units = strata.flat();
    const expected = bootstrap(
      labels,
      (counts) =>
        strata.map((_, stratum) =>
          [0, 1, 2].map((category) =>
            counts.reduce(
              (sum, count, i) => sum + (labels[i] === String(stratum) && units[i] === category ? count : 0),
              0,
            ),
          ),
        ),
      20,
      11,
    );
    expect(bootstrapCategories(strata, 3, (counts) => counts, 20, 11)).toEqual(expected);
  });

  it('takes a stratum without a unit beside others', () => {
    expect(bootstrapCategories([[], [1, 1]], 2, (counts) => counts, 1, 1)).toEqual([
      [
        [0, 0],
        [0, 2],
      ],
    ]);
  });

  it.each([
    ['strata; no unit', () => bootstrapCategories([[], []], 2, () => 0, 1, 1)],
    ['category; not in [0, 2): 2', () => bootstrapCategories([[0, 2]], 2, () => 0, 1, 1)],
    ['category; not in [0, 2): -1', () => bootstrapCategories([[-1]], 2, () => 0, 1, 1)],
    ['category; not in [0, 2): 0.5', () => bootstrapCategories([[0.5]], 2, () => 0, 1, 1)],
    ['replicates; not whole and > 0: 0', () => bootstrapCategories([[0]], 2, () => 0, 0, 1)],
    ['replicates; not whole and > 0: 1.5', () => bootstrapCategories([[0]], 2, () => 0, 1.5, 1)],
  ])('refuses invalid %s', (what, call) => {
    expect(call).toThrow(`invalid ${what}`);
  });
});

describe('bootstrap', () => {
  const strata = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 20 });

  it('draws as many of each stratum as it has', () => {
    fc.assert(
      fc.property(strata, fc.integer({ min: 0, max: 99_999 }), (labels, seed) => {
        const resamples = bootstrap(labels, (counts) => counts, 5, seed);
        expect(resamples).toHaveLength(5);
        for (const counts of resamples) {
          for (const label of new Set(labels)) {
            const drawn = counts.filter((_, i) => labels[i] === label).reduce((sum, count) => sum + count, 0);
            expect(drawn).toBe(labels.filter((own) => own === label).length);
          }
        }
      }),
      runs,
    );
  });

  it('draws the same from one seed, other resamples from another, whatever strata are called', () => {
    const labels = Array.from({ length: 30 }, (_, i) => (i % 3 === 0 ? 'x' : 'y'));
    const draw = (of: readonly string[], seed: number) => bootstrap(of, (counts) => counts.join(), 50, seed);
    expect(draw(labels, 7)).toEqual(draw(labels, 7));
    expect(draw(labels, 8)).not.toEqual(draw(labels, 7));
    expect(new Set(draw(labels, 7)).size).toBe(50);
    expect(
      draw(
        labels.map((label) => `${label}${label}`),
        7,
      ),
    ).toEqual(draw(labels, 7));
  });

  it('draws unit ⌊u·n⌋ of the numbers that the seed gives', () => {
    const random = mulberry32(1);
    const expected = [0, 0].map(() => {
      const counts = [0, 0, 0, 0, 0];
      const draw = (units: readonly number[]) => units[Math.floor(random() * units.length)] ?? NaN;
      for (const unit of [draw([0, 2]), draw([0, 2]), draw([1, 3, 4]), draw([1, 3, 4]), draw([1, 3, 4])]) {
        counts[unit] = (counts[unit] ?? NaN) + 1;
      }
      return counts;
    });
    expect(bootstrap(['b', 'a', 'b', 'a', 'a'], (counts) => counts, 2, 1)).toEqual(expected);
  });

  it('spreads the mean as much as theory says', () => {
    const x = Array.from({ length: 40 }, (_, i) => i * i);
    const mean = x.reduce((total, value) => total + value, 0) / 40;
    const variance = x.reduce((total, value) => total + (value - mean) ** 2, 0) / 40 / 40;
    const means = bootstrap(
      x.map(() => 'all'),
      (counts) => counts.reduce((total, count, i) => total + count * (x[i] ?? NaN), 0) / 40,
      4000,
      20260101,
    );
    const centre = means.reduce((total, one) => total + one, 0) / 4000;
    const spread = means.reduce((total, one) => total + (one - centre) ** 2, 0) / 4000;
    expect(Math.abs(centre - mean)).toBeLessThan(4 * Math.sqrt(variance / 4000));
    expect(spread / variance).toBeGreaterThan(0.91);
    expect(spread / variance).toBeLessThan(1.09);
  });
});

describe('percentileInterval', () => {
  it('leaves half of the rest on each side', () => {
    const statistics = Array.from({ length: 2001 }, (_, i) => 2000 - i);
    const { low, high } = percentileInterval(statistics, 0.95);
    expect([low, high]).toEqual([expect.closeTo(50, 8), expect.closeTo(1950, 8)]);
    expect(percentileInterval([1, Infinity, Infinity], 0.5)).toEqual({ low: Infinity, high: Infinity });
  });
});

const unequal = [1, 2].map((weight) => ({ value: 1, weight }));
it.each([
  ['weightedQuantile', 'values; none that weighs', () => weightedQuantile([], 0.5)],
  ['weightedQuantile', 'values; none that weighs', () => weightedQuantile([{ value: 1, weight: 0 }], 0.5)],
  ['weightedQuantile', 'value; not a number: NaN', () => weightedQuantile([{ value: NaN, weight: 1 }], 0.5)],
  ['weightedQuantile', 'weight; not >= 0: -1', () => weightedQuantile([{ value: 1, weight: -1 }], 0.5)],
  ['weightedQuantile', 'weight; not >= 0: Infinity', () => weightedQuantile([{ value: 1, weight: Infinity }], 0.5)],
  ['weightedQuantile', 'count; not >= 0: -1', () => weightedQuantile([{ value: 1, weight: 1, count: -1 }], 0.5)],
  [
    'weightedQuantile',
    'count; not >= 0: Infinity',
    () => weightedQuantile([{ value: 1, weight: 1, count: Infinity }], 0.5),
  ],
  ['weightedQuantile', 'p; not in [0, 1]: -0.1', () => weightedQuantile(unequal, -0.1)],
  ['weightedQuantile', 'p; not in [0, 1]: 1.1', () => weightedQuantile(unequal, 1.1)],
  ['bootstrap', 'strata; no unit', () => bootstrap([], () => 0, 1, 1)],
  ['bootstrap', 'replicates; not whole and > 0: 0', () => bootstrap(['a'], () => 0, 0, 1)],
  ['bootstrap', 'replicates; not whole and > 0: 1.5', () => bootstrap(['a'], () => 0, 1.5, 1)],
  ['percentileInterval', 'values; not one or more: 0', () => percentileInterval([], 0.95)],
  ['percentileInterval', 'statistics; one is not a number', () => percentileInterval([1, NaN], 0.95)],
  ['percentileInterval', 'confidence; not in (0, 1): 0', () => percentileInterval([1], 0)],
  ['percentileInterval', 'confidence; not in (0, 1): 1', () => percentileInterval([1], 1)],
])('%s refuses an invalid %s', (_name, what, call) => {
  expect(call).toThrow(new RangeError(`invalid ${what}`));
});
