import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { designEffectiveN } from '../../src/stats/designEffectiveN.ts';
import { kishEffectiveN } from '../../src/stats/kishEffectiveN.ts';
import { mulberry32 } from '../../src/stats/mulberry32.ts';
import { notAbove } from '../../src/stats/notAbove.ts';
import { stratifiedEffectiveN } from '../../src/stats/stratifiedEffectiveN.ts';
import { stratifiedProportion } from '../../src/stats/stratifiedProportion.ts';
import { stratifiedRatio } from '../../src/stats/stratifiedRatio.ts';
import { weightedRatio } from '../../src/stats/weightedRatio.ts';

const runs = { seed: 20260101, numRuns: 300 };

/** k of base of n; the share as designed. */
const aStratum = fc
  .integer({ min: 2, max: 60 })
  .chain((n) => fc.tuple(fc.constant(n), fc.integer({ min: 0, max: n })))
  .chain(([n, base]) =>
    fc.record({
      n: fc.constant(n),
      base: fc.constant(base),
      k: fc.integer({ min: 0, max: base }),
      share: fc.double({ min: 0.05, max: 1, noNaN: true }),
    }),
  );
const someStrata = fc.array(aStratum, { minLength: 1, maxLength: 6 });
type Stratum = typeof aStratum extends fc.Arbitrary<infer One> ? One : never;

/** The calls behind the counts, each with its weight. */
function callsOf(strata: readonly Stratum[]) {
  return strata.flatMap(({ n, base, k, share }, h) =>
    Array.from({ length: n }, (_, i) => ({
      weight: share / n,
      y: i < k ? 1 : 0,
      x: i < base ? 1 : 0,
      stratum: `${h}`,
    })),
  );
}

/** Equal but for the last digits of the greater one. */
function expectSame(actual: number | undefined, expected: number): void {
  expect(Math.abs((actual ?? NaN) - expected)).toBeLessThanOrEqual(1e-11 * Math.max(1e-4, Math.abs(expected)));
}

describe('stratified shares', () => {
  it('agree with the calls behind them, weighted one by one', () => {
    fc.assert(
      fc.property(someStrata, (strata) => {
        const ratio = stratifiedRatio(strata);
        const byCall = weightedRatio(callsOf(strata));
        expect(ratio === undefined).toBe(byCall === undefined);
        if (ratio !== undefined && byCall !== undefined) {
          expectSame(ratio.value, byCall.value);
          expectSame(ratio.variance, byCall.variance);
        }
      }),
      runs,
    );
  });

  it('of all are the ratio with a full base', () => {
    fc.assert(
      fc.property(someStrata, (strata) => {
        const share = stratifiedProportion(strata);
        const ratio = stratifiedRatio(strata.map((stratum) => ({ ...stratum, base: stratum.n })));
        expectSame(ratio?.value, share.value);
        expectSame(ratio?.variance, share.variance);
      }),
      runs,
    );
  });

  it('multiply: resolved = pickup × acceptable', () => {
    fc.assert(
      fc.property(someStrata, (strata) => {
        const pickup = stratifiedProportion(strata.map((stratum) => ({ ...stratum, k: stratum.base }))).value;
        const acceptable = stratifiedRatio(strata)?.value ?? 0;
        expectSame(stratifiedProportion(strata).value, pickup * acceptable);
      }),
      runs,
    );
  });

  it('do not depend on the order of strata nor on the scale of their shares, and mirror', () => {
    fc.assert(
      fc.property(someStrata, (strata) => {
        const own = stratifiedRatio(strata);
        const turned = stratifiedRatio([...strata].reverse().map((one) => ({ ...one, share: 7 * one.share })));
        const failures = stratifiedRatio(strata.map((one) => ({ ...one, k: one.base - one.k })));
        if (own === undefined) return;
        expectSame(turned?.value, own.value);
        expectSame(turned?.variance, own.variance);
        expectSame(failures?.value, 1 - own.value);
        expectSame(failures?.variance, own.variance);
      }),
      runs,
    );
  });

  it('of one stratum are k/n, and lie between the shares of several', () => {
    fc.assert(
      fc.property(someStrata, (strata) => {
        const { value, variance } = stratifiedProportion(strata);
        const shares = strata.map(({ k, n }) => k / n);
        expect(value).toBeGreaterThanOrEqual(Math.min(...shares) - 1e-12);
        expect(value).toBeLessThanOrEqual(Math.max(...shares) + 1e-12);
        expect(variance).toBeGreaterThanOrEqual(0);
        const [first] = strata;
        if (first) expectSame(stratifiedProportion([first]).value, first.k / first.n);
      }),
      runs,
    );
  });

  it('vary over samples as much as their variance says', () => {
    const design = [
      { n: 40, share: 0.5, base: 0.8, k: 0.5 },
      { n: 25, share: 0.3, base: 0.5, k: 0.7 },
      { n: 15, share: 0.2, base: 0.6, k: 0.3 },
    ];
    const random = mulberry32(20260101);
    const drawn = (n: number, p: number) => Array.from({ length: n }, random).filter((u) => u < p).length;
    const values: number[] = [];
    let variances = 0;
    for (let sample = 0; sample < 3000; sample++) {
      const estimate = stratifiedRatio(
        design.map(({ n, share, ...p }) => {
          const base = drawn(n, p.base);
          return { n, share, base, k: drawn(base, p.k) };
        }),
      );
      values.push(estimate?.value ?? NaN);
      variances += (estimate?.variance ?? NaN) / 3000;
    }
    const mean = values.reduce((sum, value) => sum + value, 0) / 3000;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 2999;
    const truth = (0.5 * 0.4 + 0.3 * 0.35 + 0.2 * 0.18) / (0.4 + 0.15 + 0.12);
    // Monte-Carlo errors: .001 for the mean, 2.6 % for the variance.
    expect(Math.abs(mean - truth)).toBeLessThan(0.004);
    expect(variances / variance).toBeGreaterThan(0.92);
    expect(variances / variance).toBeLessThan(1.08);
  });

  it('say nothing of an empty base', () => {
    expect(stratifiedRatio([{ n: 5, base: 0, k: 0, share: 1 }])).toBeUndefined();
    expect(weightedRatio([1, 2].map((y) => ({ weight: 1, y, x: 0, stratum: 'a' })))).toBeUndefined();
    expect(stratifiedEffectiveN([{ n: 5, base: 0, k: 0, share: 1 }])).toBe(0);
  });
});

describe('weightedRatio', () => {
  it('is the mean with its standard error where weights are equal, whatever the marks', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 40 }),
        fc.constantFrom(0.1, 1, 30),
        (marks, weight) => {
          const n = marks.length;
          const mean = marks.reduce((sum, mark) => sum + mark, 0) / n;
          const squares = marks.reduce((sum, mark) => sum + (mark - mean) ** 2, 0);
          const estimate = weightedRatio(marks.map((y) => ({ weight, y, x: 1, stratum: 'a' })));
          expectSame(estimate?.value, mean);
          expectSame(estimate?.variance, squares / (n - 1) / n);
        },
      ),
      runs,
    );
  });
});

describe('stratifiedEffectiveN', () => {
  it('is never above what was counted, and is that in one stratum', () => {
    fc.assert(
      fc.property(someStrata, (strata) => {
        const counted = strata.reduce((sum, { base }) => sum + base, 0);
        const n = stratifiedEffectiveN(strata);
        expect(n).toBeLessThanOrEqual(counted + 1e-9);
        expect(n > 0).toBe(counted > 0);
        const [first] = strata;
        if (first) expect(stratifiedEffectiveN([first])).toBe(first.base);
      }),
      runs,
    );
  });

  it('gives the variance back where it is not capped', () => {
    fc.assert(
      fc.property(someStrata, (strata) => {
        const estimate = stratifiedRatio(strata);
        const n = stratifiedEffectiveN(strata);
        const counted = strata.reduce((sum, { base }) => sum + base, 0);
        fc.pre(strata.length > 1 && estimate !== undefined && estimate.variance > 0 && n < counted);
        expectSame((estimate.value * (1 - estimate.value)) / n, estimate.variance);
      }),
      runs,
    );
  });

  it('is Kish’s where there is no variance: all, none, or strata of one kind each', () => {
    const sized = [
      { n: 3, share: 0.4 },
      { n: 7, share: 0.3 },
      { n: 11, share: 0.3 },
    ];
    const kish = kishEffectiveN(sized);
    const withCounts = (counts: readonly number[]) =>
      stratifiedEffectiveN(sized.map((stratum, h) => ({ ...stratum, base: stratum.n, k: counts[h] ?? NaN })));
    for (const counts of [
      [0, 0, 0],
      [3, 7, 11],
      [3, 0, 11],
      [0, 7, 0],
    ]) {
      expect(withCounts(counts)).toBeCloseTo(kish, 10);
    }
    // Of answered calls the weights of those answered: 1.2, .3 and .3 over 3, 1 and 2 of them.
    const answered = [
      { n: 3, base: 3, k: 3, share: 1.2 },
      { n: 10, base: 1, k: 1, share: 3 },
      { n: 10, base: 2, k: 2, share: 1.5 },
    ];
    expect(stratifiedEffectiveN(answered)).toBeCloseTo(1.8 ** 2 / (3 * 0.16 + 0.09 + 2 * 0.0225), 10);
  });
});

describe('notAbove', () => {
  it('is what was counted where only floating point is missing or over, and the size elsewhere', () => {
    for (const counted of [1, 30, 100, 1e6]) {
      for (const rounding of [-5e-10, -1e-15, 0, 1e-15, 5e-10, 0.2]) {
        expect(notAbove(counted * (1 + rounding), counted)).toBe(counted);
      }
      expect(notAbove(counted * (1 - 2e-9), counted)).toBe(counted * (1 - 2e-9));
      expect(notAbove(counted / 2, counted)).toBe(counted / 2);
    }
  });
});

const stratum = { k: 1, base: 2, n: 4, share: 1 };
const unit = { weight: 1, y: 1, x: 1, stratum: 'a' };
it.each([
  ['stratifiedProportion', 'strata; not one or more: 0', () => stratifiedProportion([])],
  ['stratifiedProportion', 'n; not > 1: 1', () => stratifiedProportion([{ ...stratum, n: 1 }])],
  ['stratifiedProportion', 'k; not in [0, 4]: 5', () => stratifiedProportion([{ ...stratum, k: 5 }])],
  ['stratifiedProportion', 'k; not in [0, 4]: -1', () => stratifiedProportion([{ ...stratum, k: -1 }])],
  ['stratifiedProportion', 'share; not > 0: 0', () => stratifiedProportion([{ ...stratum, share: 0 }])],
  ['stratifiedRatio', 'strata; not one or more: 0', () => stratifiedRatio([])],
  ['stratifiedRatio', 'n; not > 1: 1', () => stratifiedRatio([{ ...stratum, base: 1, n: 1 }])],
  ['stratifiedRatio', 'base; not in [0, 4]: 5', () => stratifiedRatio([{ ...stratum, base: 5 }])],
  ['stratifiedRatio', 'base; not in [0, 4]: -1', () => stratifiedRatio([{ ...stratum, base: -1 }])],
  ['stratifiedRatio', 'k; not in [0, 2]: 3', () => stratifiedRatio([{ ...stratum, k: 3 }])],
  ['stratifiedRatio', 'k; not in [0, 2]: -1', () => stratifiedRatio([{ ...stratum, k: -1 }])],
  ['stratifiedRatio', 'share; not > 0: 0', () => stratifiedRatio([{ ...stratum, share: 0 }])],
  ['stratifiedRatio', 'share; not > 0: NaN', () => stratifiedRatio([{ ...stratum, share: NaN }])],
  ['weightedRatio', 'units; not one or more: 0', () => weightedRatio([])],
  ['weightedRatio', 'stratum; not two units or more: a', () => weightedRatio([unit])],
  ['weightedRatio', 'stratum; not two units or more: b', () => weightedRatio([unit, unit, { ...unit, stratum: 'b' }])],
  ['weightedRatio', 'weight; not > 0: 0', () => weightedRatio([unit, { ...unit, weight: 0 }])],
  ['weightedRatio', 'weight; not > 0: Infinity', () => weightedRatio([unit, { ...unit, weight: Infinity }])],
  ['weightedRatio', 'y or x; not finite: NaN, 1', () => weightedRatio([unit, { ...unit, y: NaN }])],
  ['weightedRatio', 'y or x; not finite: 1, Infinity', () => weightedRatio([unit, { ...unit, x: Infinity }])],
  ['notAbove', 'size; not > 0: 0', () => notAbove(0, 10)],
  ['notAbove', 'counted; not > 0: 0', () => notAbove(1, 0)],
  ['designEffectiveN', 'share; not in (0, 1): 0', () => designEffectiveN(0, 1)],
  ['designEffectiveN', 'share; not in (0, 1): 1', () => designEffectiveN(1, 1)],
  ['designEffectiveN', 'variance; not > 0: 0', () => designEffectiveN(0.5, 0)],
])('%s refuses an invalid %s', (_name, what, call) => {
  expect(call).toThrow(new RangeError(`invalid ${what}`));
});
