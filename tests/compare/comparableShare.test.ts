import { describe, expect, it } from 'vitest';
import { comparable, comparableShare } from '../../src/compare/comparableShare.ts';
import type { Level, Measured } from '../../src/domain/result.ts';
import { computeCallsResults } from '../../src/indicators/computeCallsResults.ts';
import { callsCampaign, reached, sequences, unreached } from '../indicators/aCampaign.ts';

const campaign = callsCampaign([...sequences('caf', 90, reached()), ...sequences('caf', 30, unreached)]);
const measured = computeCallsResults(campaign).results.find(
  (result): result is Measured => result.kind === 'measured' && result.indicator === 'pickup',
);
if (measured === undefined) throw new Error('nothing measured');

const aMean: Level = {
  campaign: measured.campaign,
  organisation: measured.organisation,
  indicator: measured.indicator,
  base: measured.base,
  unit: 'score5',
  kind: 'level',
  status: 'fragile',
  value: 3.5,
  denominator: 100,
  effectiveN: 90,
  standardError: 0.1,
};

describe('comparableShare', () => {
  it('goes by the effective n, not by the n counted', () => {
    expect(comparableShare({ ...measured, effectiveN: 60.5 })).toEqual({
      value: 0.75,
      n: 60.5,
      kMin: 45.375,
      kMax: 45.375,
    });
  });

  it('has the degrees of freedom of comparisons, not those of its own interval', () => {
    const ofCallers = { ...measured, degreesOfFreedom: 5, comparisonDegreesOfFreedom: 60 };
    expect(comparableShare(ofCallers)).toHaveProperty('degreesOfFreedom', 60);
    const mean: Level = {
      ...measured,
      kind: 'level',
      status: 'measured',
      standardError: 0.1,
      degreesOfFreedom: 5,
      comparisonDegreesOfFreedom: 60,
    };
    expect(comparable(mean)).toHaveProperty('degreesOfFreedom', 60);
  });

  it('is none of a level in another unit, interval or not', () => {
    expect(comparableShare({ ...measured, unit: 'seconds', value: 95, low: 80, high: 110 })).toBeUndefined();
  });

  it('has no degrees of freedom where callers are alike', () => {
    expect(comparableShare(measured)).not.toHaveProperty('degreesOfFreedom');
    expect(comparable(aMean)).toStrictEqual({ value: 3.5, n: 90, standardError: 0.1 });
  });

  it('is none of a level without a value, or of which no standard error is known', () => {
    const { value: none, standardError: unknown, ...rest } = aMean;
    expect([none, unknown]).toEqual([3.5, 0.1]);
    expect(comparable({ ...rest, value: 3.5 })).toBeUndefined();
    expect(comparable({ ...rest, standardError: 0.1 })).toBeUndefined();
  });
});
