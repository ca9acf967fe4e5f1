import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterProportion } from '../../src/stats/clusterProportion.ts';
import { designEffect } from '../../src/stats/designEffect.ts';
import { mulberry32 } from '../../src/stats/mulberry32.ts';
import { newcombeDifferenceZ } from '../../src/stats/newcombeDifferenceZ.ts';
import { newcombePValue } from '../../src/stats/newcombePValue.ts';
import { newcombePValueT } from '../../src/stats/newcombePValueT.ts';
import { normalQuantile } from '../../src/stats/normalQuantile.ts';
import { pooledIcc } from '../../src/stats/pooledIcc.ts';
import { tQuantile } from '../../src/stats/tQuantile.ts';
import { twoSidedQuantile } from '../../src/stats/twoSidedQuantile.ts';
import { twoSidedTail } from '../../src/stats/twoSidedTail.ts';
import { weightedRatio } from '../../src/stats/weightedRatio.ts';

const runs = { seed: 20260101, numRuns: 300 };
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** The marks of each call, by caller, by organisation. */
const marks = fc.array(
  fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 5 }),
  { minLength: 1, maxLength: 4 },
);
const clustersOf = (organisation: readonly (readonly number[])[]) =>
  organisation.map((own) => ({ n: own.length, k: sum(own), squares: sum(own.map((mark) => mark * mark)) }));

describe('pooledIcc', () => {
  it('is the analysis of variance of the marks, caller within organisation', () => {
    fc.assert(
      fc.property(marks, (organisations) => {
        const meanOf = (values: readonly number[]) => sum(values) / values.length;
        const within = sum(organisations.flat().map((own) => sum(own.map((mark) => (mark - meanOf(own)) ** 2))));
        const between = sum(
          organisations.map((callers) =>
            sum(callers.map((own) => own.length * (meanOf(own) - meanOf(callers.flat())) ** 2)),
          ),
        );
        const betweenDf = sum(organisations.map((callers) => callers.length - 1));
        const withinDf = sum(organisations.flat().map((own) => own.length - 1));
        const icc = pooledIcc(organisations.map(clustersOf));
        expect(icc === undefined).toBe(betweenDf === 0 || withinDf === 0);
        if (icc === undefined) return;
        expect(icc.msBetween).toBeCloseTo(between / betweenDf, 10);
        expect(icc.msWithin).toBeCloseTo(within / withinDf, 10);
        expect(icc.icc).toBe(Math.max(0, icc.raw));
        expect(icc.icc).toBeLessThanOrEqual(1);
      }),
      runs,
    );
  });

  it('changes neither with the order of callers and organisations, nor with the level of one', () => {
    fc.assert(
      fc.property(marks, fc.integer({ min: 1, max: 50 }), (organisations, shift) => {
        const own = pooledIcc(organisations.map(clustersOf));
        const turned = organisations.map((callers) => [...callers].reverse()).reverse();
        turned[0] = turned[0]?.map((one) => one.map((mark) => mark + shift)) ?? [];
        expect(pooledIcc(turned.map(clustersOf))?.raw ?? 2).toBeCloseTo(own?.raw ?? 2, 8);
      }),
      runs,
    );
  });

  it('is 1 where each caller obtained one thing, 0 where all obtained the same', () => {
    const clusters = [
      { n: 5, k: 5 },
      { n: 8, k: 0 },
      { n: 3, k: 3 },
    ];
    expect(pooledIcc([clusters])?.icc).toBeCloseTo(1, 12);
    expect(pooledIcc([clusters.map(({ n }) => ({ n, k: n }))])).toMatchObject({ raw: 0, icc: 0 });
    expect(pooledIcc([clusters.map(({ n }) => ({ n, k: 0 }))])).toMatchObject({ raw: 0, icc: 0 });
  });

  it.each([
    [
      [5, 0],
      [5, 1],
    ],
    [
      [3, 2],
      [3, 3],
    ],
    [
      [12, 12],
      [12, 11],
    ],
  ])('leaves no trace of floating point where mean squares are equal: %j, %j', (...clusters) => {
    expect(pooledIcc([clusters.map(([n = 0, k = 0]) => ({ n, k }))])).toMatchObject({ raw: 0, icc: 0 });
  });

  it.each([0.1, 0.7, 1 / 3, 83.3333, 1e-4, 5e4])(
    'takes no rounding for a difference where every mark is %d',
    (mark) => {
      const clusterOf = (n: number) => {
        const own = Array.from({ length: n }, () => mark);
        return { n, k: sum(own), squares: sum(own.map((one) => one * one)) };
      };
      for (let n = 2; n <= 40; n++) {
        const icc = pooledIcc([
          [clusterOf(n), clusterOf(3)],
          [clusterOf(n + 1), clusterOf(7)],
        ]);
        expect(icc).toMatchObject({ msBetween: 0, msWithin: 0, icc: 0 });
      }
    },
  );

  it('finds the correlation that was planted', () => {
    const random = mulberry32(20260102);
    const uniformly = (low: number, high: number) => low + (high - low) * random();
    // p uniform on .5 ± a has variance a²/3; the correlation is that over .25.
    const organisations = Array.from({ length: 400 }, () =>
      Array.from({ length: 6 }, () => {
        const p = uniformly(0.2, 0.8);
        return { n: 25, k: Array.from({ length: 25 }, random).filter((u) => u < p).length };
      }),
    );
    expect(pooledIcc(organisations)?.icc).toBeCloseTo(0.09 / 3 / 0.25, 2);
  });

  it('takes no notice of an organisation that nobody called', () => {
    const called = [
      { n: 5, k: 4 },
      { n: 8, k: 1 },
    ];
    expect(pooledIcc([[], called, []])).toEqual(pooledIcc([called]));
  });

  it('is not measured by one caller, nor by callers of one call', () => {
    expect(pooledIcc([])).toBeUndefined();
    expect(pooledIcc([[]])).toBeUndefined();
    expect(pooledIcc([[{ n: 20, k: 10 }], [{ n: 20, k: 5 }]])).toBeUndefined();
    const single = { n: 1, k: 1 };
    expect(pooledIcc([[single, single, single]])).toBeUndefined();
  });
});

describe('designEffect', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 12 });

  it('is 1 without correlation and between calls of one each, and the mean size at most', () => {
    fc.assert(
      fc.property(sizes, fc.double({ min: 0, max: 1, noNaN: true }), (calls, icc) => {
        expect(designEffect(calls, 0)).toBe(1);
        expect(
          designEffect(
            calls.map(() => 1),
            icc,
          ),
        ).toBe(1);
        expect(designEffect(calls, icc)).toBeGreaterThanOrEqual(1);
        expect(designEffect(calls, 1)).toBeCloseTo(sum(calls.map((n) => n * n)) / sum(calls), 10);
        expect(designEffect([...calls].reverse(), icc)).toBeCloseTo(designEffect(calls, icc), 12);
      }),
      runs,
    );
  });

  it('of broken sizes under one call narrows nothing', () => {
    expect(designEffect([0.5, 0.5], 0.3)).toBe(1);
  });
});

describe('clusterProportion', () => {
  it('is the ratio of the totals of clusters', () => {
    const clusters = fc.array(
      fc.integer({ min: 1, max: 40 }).chain((n) => fc.record({ n: fc.constant(n), k: fc.integer({ min: 0, max: n }) })),
      { minLength: 2, maxLength: 12 },
    );
    fc.assert(
      fc.property(clusters, (all) => {
        const own = clusterProportion(all);
        const ratio = weightedRatio(all.map(({ n, k }) => ({ weight: 1, y: k, x: n, stratum: 'all' })));
        expect(own.value).toBeCloseTo(ratio?.value ?? NaN, 12);
        expect(own.variance).toBeCloseTo(ratio?.variance ?? NaN, 12);
        expect(own.degreesOfFreedom).toBe(all.length - 1);
      }),
      runs,
    );
  });
});

const degrees = fc.oneof(
  fc.constant(Infinity),
  fc.integer({ min: 1, max: 200 }),
  fc.double({ min: 0.5, max: 30, noNaN: true }),
);

describe('two-sided tails and quantiles', () => {
  it('lead back and forth', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.9999, noNaN: true }), degrees, (confidence, df) => {
        expect(1 - twoSidedTail(twoSidedQuantile(confidence, df), df)).toBeCloseTo(confidence, 10);
      }),
      runs,
    );
  });

  it('do not mix up what they were asked one after the other', () => {
    const asked = [
      [0.95, 5],
      [0.99, 5],
      [0.99, 6],
      [0.95, 6],
      [0.95, 6],
      [0.95, 5],
    ] as const;
    expect(asked.map(([level, df]) => twoSidedQuantile(level, df))).toEqual(
      asked.map(([level, df]) => tQuantile((1 + level) / 2, df)),
    );
  });

  it('are Student’s with few degrees and the normal’s with infinitely many', () => {
    expect(twoSidedQuantile(0.95, 5)).toBe(tQuantile(0.975, 5));
    expect(twoSidedQuantile(0.95, Infinity)).toBe(normalQuantile(0.975));
    // A balanced plan has as many degrees of freedom as floating point can tell: they must not undo the law.
    for (const df of [1e8, 1e13, 1e15, 1e18, 1e300])
      for (const t of [0, 0.01, 1.7, 1.96, 8.9]) {
        expect(twoSidedTail(t, df) / twoSidedTail(t, Infinity), `${t}, ${df}`).toBeCloseTo(1, 4);
        expect(twoSidedQuantile(0.95, df)).toBeCloseTo(normalQuantile(0.975), 7);
      }
    for (const t of [0.3, 1.96, 5, 20])
      expect(twoSidedTail(t, 999_999) / twoSidedTail(t, 1_000_001), `${t}`).toBeCloseTo(1, t < 6 ? 7 : 1);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (t) => {
        expect(twoSidedTail(t, 1)).toBeCloseTo(1 - (2 / Math.PI) * Math.atan(t), 12);
        expect(twoSidedTail(t, 2)).toBeCloseTo(1 - t / Math.sqrt(2 + t * t), 12);
      }),
      runs,
    );
    // Far out the tail keeps its digits (R: 2 * pt(-15, 40)).
    expect(twoSidedTail(15, 40)).toBeGreaterThan(5e-18);
    for (const df of [1, 7.5, Infinity]) {
      expect([twoSidedTail(0, df), twoSidedTail(Infinity, df)]).toEqual([1, 0]);
    }
  });
});

describe('newcombePValueT', () => {
  const aCount = fc
    .integer({ min: 1, max: 400 })
    .chain((n) => fc.record({ n: fc.constant(n), k: fc.integer({ min: 0, max: n }) }));

  it('never contradicts the interval that takes the same quantile', () => {
    fc.assert(
      fc.property(aCount, aCount, degrees, fc.constantFrom(0.8, 0.95, 0.99), (a, b, df, level) => {
        const p = newcombePValueT(a.k, a.n, b.k, b.n, df);
        const { low, high } = newcombeDifferenceZ(a.k, a.n, b.k, b.n, twoSidedQuantile(level, df));
        fc.pre(Math.abs(p - (1 - level)) > 1e-9);
        // Beyond a quantile of 40 it stops, on the safe side.
        fc.pre(twoSidedQuantile(level, df) < 40);
        expect(low > 0 || high < 0).toBe(p < 1 - level);
      }),
      runs,
    );
  });

  it('is the normal one with infinitely many degrees, larger with fewer', () => {
    fc.assert(
      fc.property(aCount, aCount, fc.integer({ min: 1, max: 100 }), (a, b, df) => {
        const normal = newcombePValue(a.k, a.n, b.k, b.n);
        expect(newcombePValueT(a.k, a.n, b.k, b.n, Infinity)).toBeCloseTo(normal, 14);
        expect(newcombePValueT(a.k, a.n, b.k, b.n, df)).toBeGreaterThanOrEqual(normal - 1e-12);
        expect(newcombePValueT(a.k, a.n, b.k, b.n, df + 1)).toBeLessThanOrEqual(
          newcombePValueT(a.k, a.n, b.k, b.n, df) + 1e-12,
        );
      }),
      runs,
    );
    expect(newcombePValueT(1, 3, 100, 300, 4)).toBe(1);
  });
});

const cluster = { n: 4, k: 2 };
it.each([
  ['pooledIcc', 'n; not > 0: 0', () => pooledIcc([[cluster, { n: 0, k: 0 }]])],
  ['pooledIcc', 'k or squares; not of 4 values: 5, 5', () => pooledIcc([[cluster, { n: 4, k: 5 }]])],
  ['pooledIcc', 'k or squares; not of 4 values: NaN, NaN', () => pooledIcc([[cluster, { n: 4, k: NaN }]])],
  ['pooledIcc', 'k or squares; not of 2 values: 6, 17', () => pooledIcc([[cluster, { n: 2, k: 6, squares: 17 }]])],
  ['pooledIcc', 'k or squares; not of 1 values: 0.001, 9e-7', () => pooledIcc([[{ n: 1, k: 0.001, squares: 9e-7 }]])],
  ['designEffect', 'sizes; not one or more: 0', () => designEffect([], 0.1)],
  ['designEffect', 'size; not > 0: 0', () => designEffect([1, 0], 0.1)],
  ['designEffect', 'icc; not in [0, 1]: -0.1', () => designEffect([1], -0.1)],
  ['designEffect', 'icc; not in [0, 1]: 1.1', () => designEffect([1], 1.1)],
  ['clusterProportion', 'clusters; not two or more: 1', () => clusterProportion([cluster])],
  ['clusterProportion', 'n; not > 0: 0', () => clusterProportion([cluster, { n: 0, k: 0 }])],
  ['clusterProportion', 'k; not in [0, 4]: 5', () => clusterProportion([cluster, { n: 4, k: 5 }])],
  ['clusterProportion', 'k; not in [0, 4]: -1', () => clusterProportion([cluster, { n: 4, k: -1 }])],
  ['twoSidedTail', 'distance; not >= 0: -1', () => twoSidedTail(-1, 3)],
  ['twoSidedTail', 'distance; not >= 0: NaN', () => twoSidedTail(NaN, 3)],
  ['twoSidedTail', 'degreesOfFreedom; not > 0: 0', () => twoSidedTail(1, 0)],
  ['twoSidedQuantile', 'confidence; not in (0, 1): 0', () => twoSidedQuantile(0, 3)],
  ['twoSidedQuantile', 'confidence; not in (0, 1): 1', () => twoSidedQuantile(1, Infinity)],
  ['twoSidedQuantile', 'df; not > 0: 0', () => twoSidedQuantile(0.95, 0)],
  ['newcombePValueT', 'n; not > 0: 0', () => newcombePValueT(1, 2, 1, 0, 3)],
  ['newcombePValueT', 'degreesOfFreedom; not > 0: NaN', () => newcombePValueT(1, 2, 1, 2, NaN)],
])('%s refuses an invalid %s', (_name, what, call) => {
  expect(call).toThrow(new RangeError(`invalid ${what}`));
});
