import { describe, expect, it } from 'vitest';
import { comparableShare } from '../../src/compare/comparableShare.ts';
import type { Measured } from '../../src/domain/result.ts';
import { computeCallsResults } from '../../src/indicators/computeCallsResults.ts';
import { callsCampaign, reached, sequences, unreached } from '../indicators/aCampaign.ts';

const campaign = callsCampaign([...sequences('caf', 90, reached()), ...sequences('caf', 30, unreached)]);
const measured = computeCallsResults(campaign).results.find(
  (result): result is Measured => result.kind === 'measured' && result.indicator === 'pickup',
);
if (measured === undefined) throw new Error('nothing measured');

describe('comparableShare', () => {
  it('goes by the effective n, not by the n counted', () => {
    expect(comparableShare({ ...measured, effectiveN: 60.5 })).toEqual({
      value: 0.75,
      n: 60.5,
      kMin: 45.375,
      kMax: 45.375,
    });
  });

  it('is none of a level in another unit, interval or not', () => {
    expect(comparableShare({ ...measured, unit: 'seconds', value: 95, low: 80, high: 110 })).toBeUndefined();
  });
});
