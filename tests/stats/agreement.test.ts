import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chiSquareSf } from '../../src/stats/chiSquareSf.ts';
import { cochranArmitage } from '../../src/stats/cochranArmitage.ts';
import { cohenKappa } from '../../src/stats/cohenKappa.ts';
import { comparisonZ } from '../../src/stats/comparisonZ.ts';
import { heterogeneityChiSquare } from '../../src/stats/heterogeneityChiSquare.ts';
import { pairAgreement } from '../../src/stats/pairAgreement.ts';

const runs = { seed: 20260101, numRuns: 300 };
const count = fc.integer({ min: 0, max: 25 });

describe('heterogeneityChiSquare', () => {
  const shares = fc.array(
    fc.integer({ min: 1, max: 300 }).chain((n) => fc.record({ n: fc.constant(n), k: fc.integer({ min: 0, max: n }) })),
    { minLength: 2, maxLength: 8 },
  );

  it('of two is the test of their trend', () => {
    fc.assert(
      fc.property(shares, ([one, two]) => {
        if (one === undefined || two === undefined) return;
        const trend = cochranArmitage([
          { ...one, score: 1 },
          { ...two, score: 2 },
        ]);
        const own = heterogeneityChiSquare([one, two]);
        expect(own === undefined).toBe(trend === undefined);
        if (own && trend) {
          expect(own.chi2).toBeCloseTo(trend.chi2, 8);
          expect(own.p).toBeCloseTo(trend.p, 8);
        }
      }),
      runs,
    );
  });

  it('is never under the trend’s, ignores the order, and grows with all n', () => {
    fc.assert(
      fc.property(shares, (all) => {
        const own = heterogeneityChiSquare(all);
        if (own === undefined) return;
        const trend = cochranArmitage(all.map((share, score) => ({ ...share, score })));
        expect(own.chi2).toBeGreaterThanOrEqual((trend?.chi2 ?? 0) - 1e-9);
        expect(own.df).toBe(all.length - 1);
        expect(heterogeneityChiSquare([...all].reverse())?.chi2).toBeCloseTo(own.chi2, 8);
        expect(heterogeneityChiSquare(all.map(({ k, n }) => ({ k: 3 * k, n: 3 * n })))?.chi2).toBeCloseTo(
          3 * own.chi2,
          7,
        );
      }),
      runs,
    );
  });

  it('says nothing where all are 0 or all are 1', () => {
    expect(heterogeneityChiSquare([3, 9].map((n) => ({ k: 0, n })))).toBeUndefined();
    expect(heterogeneityChiSquare([3, 9].map((n) => ({ k: n, n })))).toBeUndefined();
  });
});

describe('cohenKappa', () => {
  const square = fc
    .integer({ min: 1, max: 5 })
    .chain((size) =>
      fc.array(fc.array(count, { minLength: size, maxLength: size }), { minLength: size, maxLength: size }),
    )
    .filter((table) => table.flat().some((cell) => cell > 0));

  it('is 1 on perfect agreement, 0 on what chance gives, and less on less', () => {
    expect(
      cohenKappa([
        [7, 0, 0],
        [0, 2, 0],
        [0, 0, 9],
      ]),
    ).toMatchObject({ observed: 1, kappa: 1 });
    expect(
      cohenKappa([
        [8, 4],
        [4, 2],
      ]).kappa,
    ).toBeCloseTo(0, 14);
    expect(
      cohenKappa([
        [0, 5],
        [5, 0],
      ]).kappa,
    ).toBe(-1);
  });

  it('stays between −1 and 1, and ignores who comes first and what codes are called', () => {
    fc.assert(
      fc.property(square, (table) => {
        const { observed, expected, kappa } = cohenKappa(table);
        const turned = cohenKappa(table.map((_, i) => table.map((row) => row[i] ?? NaN)));
        const renamed = cohenKappa([...table].reverse().map((row) => [...row].reverse()));
        expect(observed).toBeLessThanOrEqual(1);
        expect(expected).toBeLessThanOrEqual(1 + 1e-12);
        for (const other of [turned, renamed]) {
          expect(other.observed).toBeCloseTo(observed, 12);
          expect(other.expected).toBeCloseTo(expected, 12);
          expect(other.kappa ?? 2).toBeCloseTo(kappa ?? 2, 9);
        }
        if (kappa === undefined) return;
        expect(kappa).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(kappa).toBeLessThanOrEqual(1);
        expect(kappa).toBeLessThanOrEqual(observed + 1e-12);
      }),
      runs,
    );
  });

  it('does not exist where both used one code throughout', () => {
    const alike = cohenKappa([
      [0, 0],
      [0, 12],
    ]);
    expect(alike).toEqual({ observed: 1, expected: 1, kappa: undefined });
    // Each one code, but not the same: no agreement at all, and none expected.
    const unlike = cohenKappa([
      [0, 12],
      [0, 0],
    ]);
    expect(unlike).toEqual({ observed: 0, expected: 0, kappa: 0 });
  });
});

describe('pairAgreement', () => {
  it('is the share of pairs with one code', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 5 }), (counts) => {
        const codes = counts.flatMap((times, code) => new Array<number>(times).fill(code));
        const pairs = codes.flatMap((one, i) => codes.slice(i + 1).map((other) => one === other));
        const share = pairs.filter(Boolean).length / pairs.length;
        if (pairs.length === 0) expect(pairAgreement(counts)).toBeUndefined();
        else expect(pairAgreement(counts)).toBeCloseTo(share, 12);
      }),
      runs,
    );
  });
});

describe('comparisonZ', () => {
  it('makes intervals touch where the difference is just significant', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 20, noNaN: true }),
        fc.constantFrom(0.8, 0.95, 0.99),
        (ratio, confidence) => {
          const z = comparisonZ(confidence, ratio);
          // Standard errors 1 and r: the distance at which the intervals touch, in units of that of the difference.
          const distance = (z * (1 + ratio)) / Math.hypot(1, ratio);
          expect(chiSquareSf(distance * distance, 1)).toBeCloseTo(1 - confidence, 10);
          expect(comparisonZ(confidence, 1 / ratio)).toBeCloseTo(z, 10);
        },
      ),
      runs,
    );
  });
});

const half = { k: 1, n: 2 };
it.each([
  ['heterogeneityChiSquare', 'shares; not >= 2: 1', () => heterogeneityChiSquare([half])],
  ['heterogeneityChiSquare', 'n; not > 0: 0', () => heterogeneityChiSquare([half, { k: 0, n: 0 }])],
  ['heterogeneityChiSquare', 'k; not in [0, 2]: 3', () => heterogeneityChiSquare([half, { k: 3, n: 2 }])],
  ['heterogeneityChiSquare', 'k; not in [0, 2]: -1', () => heterogeneityChiSquare([half, { k: -1, n: 2 }])],
  ['cohenKappa', 'table; total not > 0: 0', () => cohenKappa([])],
  ['cohenKappa', 'table; total not > 0: 0', () => cohenKappa([[0]])],
  ['cohenKappa', 'table; not square: row of 2', () => cohenKappa([[1, 2]])],
  [
    'cohenKappa',
    'count; not >= 0: -1',
    () =>
      cohenKappa([
        [1, 2],
        [3, -1],
      ]),
  ],
  ['pairAgreement', 'count; not >= 0: -1', () => pairAgreement([3, -1])],
  ['pairAgreement', 'count; not >= 0: NaN', () => pairAgreement([NaN])],
  ['comparisonZ', 'confidence; not in (0, 1): 1', () => comparisonZ(1, 1)],
  ['comparisonZ', 'confidence; not in (0, 1): 0', () => comparisonZ(0, 1)],
  ['comparisonZ', 'ratio; not > 0: 0', () => comparisonZ(0.95, 0)],
  ['comparisonZ', 'ratio; not > 0: Infinity', () => comparisonZ(0.95, Infinity)],
])('%s refuses an invalid %s', (_name, what, call) => {
  expect(call).toThrow(new RangeError(`invalid ${what}`));
});
