import { describe, expect, it } from 'vitest';
import { profileFigures } from '../../src/compare/profileFigure.ts';
import type { ProfileSample } from '../../src/compare/profileSamples.ts';
import type { CallerEffect } from '../../src/domain/callerEffect.ts';
import { campaignIdSchema, indicatorIdSchema, organisationIdSchema } from '../../src/domain/ids.ts';
import type { CountsOnly, Fragile, Measured, Published, Result, ResultKey } from '../../src/domain/result.ts';

const NOBODY = { kind: 'unmeasurable', reason: 'unknown_callers' } satisfies CallerEffect;
const total: ResultKey = {
  campaign: campaignIdSchema.parse('mars'),
  organisation: organisationIdSchema.parse('caf'),
  indicator: indicatorIdSchema.parse('pickup'),
  unit: 'percent',
  base: 'sequences',
};
const key: ResultKey = { ...total, cut: { dimension: 'profile', category: 'accent' } };
const share = {
  value: 0.25,
  low: 0.1,
  high: 0.4,
  numerator: 18,
  denominator: 60,
  effectiveN: 30,
};
const fragile: Fragile = { ...key, ...share, kind: 'fragile' };
const uncounted: CountsOnly = { ...key, kind: 'counts_only', denominator: 24, effectiveN: 20 };
const counts: CountsOnly = { ...uncounted, numerator: 6 };
const none: Result = { ...key, kind: 'not_measured', reason: 'nobody_reached' };

/** 60 calls of two callers and one who called others only; 24 of them answered, by the first caller's dials. */
const sample: ProfileSample = {
  asked: 'age@1|droits@1',
  callers: (indicator) => (indicator === 'acceptable' ? [24] : [20, 0, 40]),
  marks: [
    { question: 'age@1', n: 4, sum: 10, squares: 30, callers: [4] },
    { question: 'droits@1', n: 2, sum: 8, squares: 32, callers: [0, 0, 2] },
  ],
};
const samples = new Map([['caf accent', sample]]);
const of = (
  result: Result,
  indicator: Parameters<typeof profileFigures>[1] = 'pickup',
  effect: CallerEffect = NOBODY,
) => profileFigures(result, indicator, samples, effect);

describe('profileFigures', () => {
  const figure = { organisation: 'caf', profile: 'accent', stratum: '' };

  it('is the share with its weights, counted calls and callers, fragile or not', () => {
    const expected = [{ ...figure, value: 0.25, counted: 60, n: 30, callers: [20, 0, 40] }];
    expect(of(fragile)).toEqual(expected);
    const measured: Measured = { ...fragile, kind: 'measured' };
    expect(of(measured)).toEqual(expected);
  });

  it('counts in a sum what is too little for a rate of its own', () => {
    expect(of(counts)).toEqual([{ ...figure, value: 0.25, counted: 24, n: 20, callers: [20, 0, 40] }]);
  });

  it('gives back what callers took from n, which the comparison charges anew, and never more than was counted', () => {
    // 20 and 40 calls: 1 + (2000 / 60 − 1) × .01.
    const [plain] = of(fragile, 'pickup', { kind: 'measured', icc: 0.01, callers: 2 });
    expect(plain?.n).toBeCloseTo(30 * (1 + (2000 / 60 - 1) * 0.01), 12);
    const [full] = of(fragile, 'pickup', { kind: 'measured', icc: 0.5, callers: 2 });
    expect(full?.n).toBe(60);
  });

  it('compares at equal questions where the figure is about answers, and anywhere where it is about reach', () => {
    expect(of(fragile, 'acceptable')).toMatchObject([{ stratum: 'age@1|droits@1', callers: [24] }]);
    expect(of(fragile, 'resolved')).toMatchObject([{ stratum: 'age@1|droits@1', callers: [20, 0, 40] }]);
    expect(of(fragile, 'pickup')).toMatchObject([{ stratum: '' }]);
  });

  it('takes marks from the calls, one figure a question, whatever the mean that stands', () => {
    const mark = { organisation: 'caf', profile: 'accent' };
    const expected = [
      { ...mark, stratum: 'age@1', value: 2.5, counted: 4, n: 4, marks: { sum: 10, squares: 30 }, callers: [4] },
      { ...mark, stratum: 'droits@1', value: 4, counted: 2, n: 2, marks: { sum: 8, squares: 32 }, callers: [0, 0, 2] },
    ];
    const few: Result = { ...key, unit: 'score5', kind: 'counts_only', denominator: 6, effectiveN: 6 };
    expect(of(few, 'courtesy')).toEqual(expected);
    expect(of({ ...none, reason: 'too_many_incomplete' }, 'courtesy')).toEqual([]);
  });

  it('is none of a total, of a profile without a call, of what was not measured or not counted, nor of print', () => {
    expect(of({ ...total, ...share, kind: 'fragile' })).toEqual([]);
    expect(profileFigures(fragile, 'pickup', new Map(), NOBODY)).toEqual([]);
    expect(profileFigures(fragile, 'courtesy', new Map(), NOBODY)).toEqual([]);
    expect(of(none)).toEqual([]);
    expect(of(uncounted)).toEqual([]);
    const printed: Published = {
      ...key,
      kind: 'published',
      value: 0.25,
      denominator: 60,
      numerator: { min: 15, max: 15 },
      figure: { title: 'Source', sampled: true },
    };
    expect(of(printed)).toEqual([]);
  });

  it('is none where nobody was reached whose answer could be judged', () => {
    const unreached = new Map([['caf accent', { ...sample, callers: () => [] }]]);
    const effect: CallerEffect = { kind: 'measured', icc: 0.1, callers: 2 };
    expect(profileFigures({ ...counts, numerator: 0, denominator: 0 }, 'acceptable', unreached, NOBODY)).toEqual([]);
    expect(profileFigures({ ...counts, numerator: 0, denominator: 0 }, 'acceptable', unreached, effect)).toEqual([]);
  });
});
