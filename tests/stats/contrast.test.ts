import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrastDesignEffect, type ContrastStratum } from '../../src/stats/contrastDesignEffect.ts';
import { designEffect } from '../../src/stats/designEffect.ts';

const runs = { seed: 20260201, numRuns: 300 };
const icc = fc.double({ min: 0, max: 1, noNaN: true });
const sizes = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 6 });
const one = (calls: ContrastStratum['calls'], weight = 1): ContrastStratum[] => [{ weight, calls }];
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('contrastDesignEffect', () => {
  it('is what each side has by itself, where no caller calls on both', () => {
    fc.assert(
      fc.property(sizes, sizes, icc, (first, second, rho) => {
        const calls = [...first.map((n) => [n, 0] as const), ...second.map((n) => [0, n] as const)];
        const variance = (own: number[]) => designEffect(own, rho) / sum(own);
        const expected = (variance(first) + variance(second)) / (1 / sum(first) + 1 / sum(second));
        expect(contrastDesignEffect(one(calls), rho).deff).toBeCloseTo(expected, 9);
      }),
      runs,
    );
  });

  it('is 1, and nothing of the callers, where all make the same share of both sides', () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 9 }), icc, (own, times, rho) => {
        const effect = contrastDesignEffect(one(own.map((n) => [n, n * times] as const)), rho);
        expect(effect.deff).toBe(1);
        expect(effect.callerShare).toBeCloseTo(0, 12);
      }),
      runs,
    );
  });

  it('is ρ on what callers pull and 1 − ρ on the rest, where they share both sides unevenly', () => {
    // Two callers share the first side 3 to 1 and the second 1 to 3: pulls of +1/2 and −1/2.
    const rho = 0.2;
    const { deff, callerShare } = contrastDesignEffect(
      one([
        [30, 10],
        [10, 30],
      ]),
      rho,
    );
    const ofCallers = rho * 2 * 0.25;
    const within = (1 - rho) * (1 / 40 + 1 / 40);
    expect(deff).toBeCloseTo((ofCallers + within) / (1 / 20), 12);
    expect(callerShare).toBeCloseTo(ofCallers / (ofCallers + within), 12);
  });

  it('adds up what a caller does to several strata: alike in all where that is wider, anew in each where that is', () => {
    const pull = [
      [10, 0],
      [0, 10],
    ] as const;
    const back = [
      [0, 10],
      [10, 0],
    ] as const;
    const alone = contrastDesignEffect(one(pull), 0.1).deff;
    expect(contrastDesignEffect([...one(pull), ...one(pull)], 0.1).deff).toBeCloseTo(0.9 + 2 * (alone - 0.9), 12);
    expect(contrastDesignEffect([...one(pull), ...one(back)], 0.1).deff).toBeCloseTo(alone, 12);
  });

  it('does not depend on the unit of the weights, and passes over strata with one side only', () => {
    const calls = [
      [5, 2],
      [1, 9],
    ] as const;
    const plain = contrastDesignEffect(one(calls), 0.3);
    const heavier = contrastDesignEffect([...one(calls, 7), ...one([[4, 0]]), ...one([[0, 4]]), ...one(calls, 0)], 0.3);
    expect(heavier.deff).toBeCloseTo(plain.deff, 12);
    expect(heavier.callerShare).toBeCloseTo(plain.callerShare, 12);
  });

  it('is 1 and nothing of the callers where they are all that differs and both sides share them', () => {
    expect(contrastDesignEffect(one([[3, 3]]), 1)).toEqual({ deff: 1, callerShare: 0 });
  });

  it('refuses what is no number of calls, no correlation, and nothing to compare', () => {
    expect(() => contrastDesignEffect(one([[1, NaN]]), 0.1)).toThrow('invalid calls; not >= 0: NaN');
    expect(() => contrastDesignEffect(one([[1, 1]], NaN), 0.1)).toThrow('invalid weight; not >= 0: NaN');
    expect(() => contrastDesignEffect(one([[1, 1]]), 1.1)).toThrow('invalid icc; not in [0, 1]: 1.1');
    expect(() => contrastDesignEffect(one([[1, 1]]), -0.1)).toThrow('invalid icc; not in [0, 1]: -0.1');
    expect(() => contrastDesignEffect(one([[1, 0]]), 0.1)).toThrow('invalid strata; none with calls on both sides');
  });
});
