import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '../../src/stats/benjaminiHochberg.ts';
import { holm } from '../../src/stats/holm.ts';
import { rankIntervals, type PairwiseTest } from '../../src/stats/rankIntervals.ts';
import { everyPair } from './everyPair.ts';

const runs = { seed: 20260101, numRuns: 200 };
const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 });

describe('holm', () => {
  it('lies between the bare p and Bonferroni, and above Benjamini-Hochberg', () => {
    fc.assert(
      fc.property(pValues, (p) => {
        const { adjusted } = holm(p, 0.05);
        const fdr = benjaminiHochberg(p);
        p.forEach((bare, i) => {
          expect(adjusted[i]).toBeGreaterThanOrEqual(bare);
          expect(adjusted[i]).toBeLessThanOrEqual(Math.min(1, bare * p.length));
          expect(fdr[i]).toBeGreaterThanOrEqual(bare);
          expect(fdr[i]).toBeLessThanOrEqual((adjusted[i] ?? NaN) + 1e-12);
        });
      }),
      runs,
    );
  });

  it('rejects by steps, and stops at the first failure', () => {
    // Thresholds for four: .0125, .0167, .025, .05. The third fails, so the fourth is kept though it is under .05.
    expect(holm([0.045, 0.01, 0.03, 0.015], 0.05).rejected).toEqual([false, true, false, true]);
  });

  it('does not depend on the order', () => {
    fc.assert(
      fc.property(pValues, (p) => {
        expect(holm([...p].reverse(), 0.05).adjusted).toEqual([...holm(p, 0.05).adjusted].reverse());
        expect(benjaminiHochberg([...p].reverse())).toEqual([...benjaminiHochberg(p)].reverse());
      }),
      runs,
    );
  });

  it('takes the ends of a p, and rejects what is exactly alpha', () => {
    expect(holm([1, 0], 0.05)).toEqual({ adjusted: [1, 0], rejected: [false, true] });
    expect(benjaminiHochberg([1, 0])).toEqual([1, 0]);
    expect(holm([0.025, 0.5], 0.05)).toEqual({ adjusted: [0.05, 0.5], rejected: [true, false] });
  });

  it.each([-0.1, 1.1, NaN])('refuses %d, which is no p-value', (p) => {
    const refusal = new RangeError(`invalid p; not in [0, 1]: ${p}`);
    expect(() => holm([0.5, p], 0.05)).toThrow(refusal);
    expect(() => benjaminiHochberg([0.5, p])).toThrow(refusal);
    expect(() => rankIntervals(2, [{ first: 0, second: 1, p, better: 'first' }], 0.05)).toThrow(refusal);
  });

  it.each([0, 1, NaN])('refuses %d for an alpha', (alpha) => {
    const refusal = new RangeError(`invalid alpha; not in (0, 1): ${alpha}`);
    expect(() => holm([0.1], alpha)).toThrow(refusal);
    expect(() => rankIntervals(1, [], alpha)).toThrow(refusal);
  });
});

describe('rankIntervals', () => {
  const some = fc.array(
    fc
      .integer({ min: 100, max: 400 })
      .chain((n) => fc.record({ n: fc.constant(n), k: fc.integer({ min: 0, max: n }) })),
    { minLength: 3, maxLength: 9 },
  );

  it('hold the observed rank, and nobody is below the last or above the first', () => {
    fc.assert(
      fc.property(some, (shares) => {
        const { low, high } = rankIntervals(shares.length, everyPair(shares), 0.05);
        shares.forEach((own, i) => {
          const rank = 1 + shares.filter((other) => other.k / other.n > own.k / own.n).length;
          expect(low[i]).toBeGreaterThanOrEqual(1);
          expect(low[i]).toBeLessThanOrEqual(rank);
          expect(high[i]).toBeGreaterThanOrEqual(rank);
          expect(high[i]).toBeLessThanOrEqual(shares.length);
        });
      }),
      runs,
    );
  });

  it('gives equal shares equal intervals, and turns with the labels', () => {
    fc.assert(
      fc.property(some, (shares) => {
        const doubled = [...shares, ...shares];
        const { low, high } = rankIntervals(doubled.length, everyPair(doubled), 0.05);
        expect(low.slice(shares.length)).toEqual(low.slice(0, shares.length));
        expect(high.slice(shares.length)).toEqual(high.slice(0, shares.length));
        const reversed = [...doubled].reverse();
        const turned = rankIntervals(reversed.length, everyPair(reversed), 0.05);
        expect([...turned.low].reverse()).toEqual(low);
        expect([...turned.high].reverse()).toEqual(high);
      }),
      { ...runs, numRuns: 60 },
    );
  });

  it('widens as alpha falls', () => {
    fc.assert(
      fc.property(some, (shares) => {
        const wide = rankIntervals(shares.length, everyPair(shares), 0.001);
        const narrow = rankIntervals(shares.length, everyPair(shares), 0.2);
        shares.forEach((_, i) => {
          expect(wide.low[i]).toBeLessThanOrEqual(narrow.low[i] ?? 0);
          expect(wide.high[i]).toBeGreaterThanOrEqual(narrow.high[i] ?? Infinity);
        });
      }),
      runs,
    );
  });

  it('counts J(J − 1) one-sided hypotheses, not J(J − 1)/2 two-sided ones, and stops at the first failure', () => {
    const test = (first: number, second: number, p: number): PairwiseTest => ({ first, second, p, better: 'first' });
    // Six hypotheses: p/2 against .05/6 = .00833, .05/5 = .01, .05/4 = .0125.
    const at = (...p: readonly [number, number, number]) =>
      rankIntervals(3, [test(0, 1, p[0]), test(0, 2, p[1]), test(1, 2, p[2])], 0.05).established;
    expect(at(0.0166, 0.0199, 0.0249)).toEqual([true, true, true]);
    expect(at(0.0166, 0.0201, 0.0249)).toEqual([true, false, false]);
    expect(at(0.0167, 0.0167, 0.0167)).toEqual([false, false, false]);
    const ofTwo = (p: number) => rankIntervals(2, [test(0, 1, p)], 0.05).established;
    expect([ofTwo(0.05), ofTwo(0.0501)]).toEqual([[true], [false]]);
  });

  it('establishes nothing between equals, however small the p', () => {
    expect(rankIntervals(2, [{ first: 0, second: 1, p: 0, better: 'none' }], 0.05)).toEqual({
      low: [1, 1],
      high: [2, 2],
      established: [false],
    });
  });

  it('refuses a missing pair', () => {
    expect(() => rankIntervals(3, [], 0.05)).toThrow(new RangeError('invalid tests; not every pair of 3 once: 0'));
  });
});
