import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { organisationIdSchema } from '../../src/domain/ids.ts';
import { isEligibleSequence } from '../../src/indicators/eligibleSequence.ts';
import { sampleGroup } from '../../src/indicators/sampleGroup.ts';
import { waitMedianAnswered } from '../../src/indicators/waitMedianAnswered.ts';
import { medianOrderInterval } from '../../src/stats/medianOrderInterval.ts';
import { call, calls, callsCampaign, type Dial } from './aCampaign.ts';
import { figureOf, near } from './naive.ts';

const answered = (seconds: number): Dial[] => [['human_ok', seconds]];
const nobody: Dial[] = [
  ['busy', 5],
  ['no_answer', 60],
  ['dissuaded', 40],
];

const UNKNOWN = { kind: 'unmeasurable', reason: 'unknown_callers' } as const;

/** Middle value, or the mean of the two. */
function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const [low = NaN, high = NaN] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return low === high ? low : (low + high) / 2;
}

const seconds = fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 30, maxLength: 80 });

describe('wait_median_answered', () => {
  it('is the middle wait of answered calls, with the exact interval of order statistics', () => {
    fc.assert(
      fc.property(seconds, fc.nat({ max: 20 }), (waits, unanswered) => {
        const campaign = callsCampaign([...waits.map((wait) => call(answered(wait))), ...calls(unanswered, nobody)]);
        const { low, high } = medianOrderInterval(waits, 0.95) ?? {};
        expect(figureOf(campaign, 'wait_median_answered')).toMatchObject({
          value: middle(waits),
          low,
          high,
          numerator: waits.length,
          denominator: waits.length,
          effectiveN: waits.length,
        });
      }),
      { seed: 8, numRuns: 40, endOnFailure: true },
    );
  });

  it('is the wait of the attempt that got through, not that of the first', () => {
    const second: Dial[] = [
      ['dissuaded', 400],
      ['human_ok', 20],
    ];
    expect(figureOf(callsCampaign(calls(40, second)), 'wait_median_answered')).toMatchObject({
      value: 20,
      low: 20,
      high: 20,
    });
  });

  it('lies in its interval where weights move it away from the plain median', () => {
    // 50 fast calls weigh .7, 50 slow ones .3: half of all weight lies at the 36th of the fast. Strata explain so much
    // that n_design is all 100, and the order statistics of the plain sample would begin at the 40th.
    const fast = Array.from({ length: 50 }, (_, i) => call(answered(i + 1), { scenario: 'age' }));
    const slow = Array.from({ length: 50 }, (_, i) => call(answered(500 + i), { scenario: 'droits' }));
    const campaign = callsCampaign([...fast, ...slow], { designWeights: { scenario: { age: 0.7, droits: 0.3 } } });
    const result = figureOf(campaign, 'wait_median_answered');
    expect(result).toMatchObject({ kind: 'level', effectiveN: 100 });
    if (result.kind !== 'level') return;
    expect(result.value).toBeGreaterThan(34);
    expect(result.value).toBeLessThan(38);
    expect(result.low).toBeLessThan(result.value ?? NaN);
    expect(result.high).toBeGreaterThan(result.value ?? NaN);
  });

  it('gives equal waits exactly, whatever the weights', () => {
    for (const wait of [37, 5.3, 611]) {
      for (let n = 31; n < 75; n++) {
        const all = [
          ...calls(n, answered(wait), { scenario: 'age' }),
          ...calls(30, answered(wait), { scenario: 'droits' }),
        ];
        const group = sampleGroup(
          { designWeights: { scenario: { age: 0.37, droits: 0.63 } } },
          all.filter(isEligibleSequence),
        );
        const context = {
          campaign: callsCampaign(all),
          organisation: organisationIdSchema.parse('caf'),
          callers: UNKNOWN,
        };
        expect(waitMedianAnswered.estimate(group, context)).toMatchObject({ value: wait, low: wait, high: wait });
      }
    }
  });

  it('has no upper bound where so few callers make Student’s quantile pass every share', () => {
    const byCaller = (caller: string, fast: number) => [
      ...calls(fast, answered(10), { caller }),
      ...calls(300 - fast, answered(90), { caller }),
    ];
    const result = figureOf(callsCampaign([...byCaller('E01', 165), ...byCaller('E02', 135)]), 'wait_median_answered');
    // t(1) = 12.7, times .5/√n, passes ½ below an n of 161: nothing is known of what is above.
    expect(result).toMatchObject({ kind: 'level', value: 50, low: 10, degreesOfFreedom: 1 });
    expect('effectiveN' in result && result.effectiveN < 161).toBe(true);
    expect(result).not.toHaveProperty('high');
  });
});

describe('time_spent_median', () => {
  it('adds up attempts until a human answers; redials for our own failures cost nothing', () => {
    const thrice: Dial[] = [
      ['busy', 5],
      ['tech_failure_ours', 500],
      ['no_answer', 60],
      ['human_ok', 100],
    ];
    expect(figureOf(callsCampaign(calls(40, thrice)), 'time_spent_median')).toMatchObject({
      value: 165,
      low: 165,
      high: 165,
      numerator: 40,
      denominator: 40,
    });
  });

  it('puts those who got nobody last, whatever time they spent', () => {
    fc.assert(
      fc.property(seconds, fc.nat({ max: 60 }), (spent, unreached) => {
        const campaign = callsCampaign([...spent.map((one) => call(answered(one))), ...calls(unreached, nobody)]);
        const all = [...spent, ...Array.from({ length: unreached }, () => Infinity)];
        const result = figureOf(campaign, 'time_spent_median');
        const value = middle(all);
        if (Number.isFinite(value)) expect(result).toHaveProperty('value', value);
        else expect(result).not.toHaveProperty('value');
        const { low = NaN, high = NaN } = medianOrderInterval(all, 0.95) ?? {};
        for (const [name, bound] of Object.entries({ low, high })) {
          if (Number.isFinite(bound)) expect(result).toHaveProperty(name, bound);
          else expect(result).not.toHaveProperty(name);
        }
        expect(result).toMatchObject({ numerator: spent.length, denominator: all.length });
      }),
      { seed: 9, numRuns: 40, endOnFailure: true },
    );
  });

  it('does not take calls that stopped too early for calls that never got through', () => {
    // 40 of 100 at once, 20 stopped, 9 of the 40 others at the second attempt: picked up 1 − .6 × 31/40 = 53.5 %, so
    // half of all got somebody, though only 49 of the 100 were seen to.
    const campaign = callsCampaign([
      ...calls(40, answered(30)),
      ...calls(20, [['busy', 5]]),
      ...calls(9, [
        ['busy', 5],
        ['human_ok', 100],
      ]),
      ...calls(31, nobody),
    ]);
    expect(figureOf(campaign, 'pickup')).toMatchObject({ value: near(0.535, 12) });
    expect(figureOf(campaign, 'time_spent_median')).toMatchObject({ value: 105, low: 30, numerator: 49 });
    const { effectiveN: n = NaN } = figureOf(campaign, 'time_spent_median') as { effectiveN?: number };
    expect(n).toBeLessThan(100);
    expect(n).toBeGreaterThan(60);
  });

  it('is refused with more than a fifth of incomplete sequences', () => {
    const stopped: Dial[] = [['busy', 5]];
    const campaign = (incomplete: number) =>
      callsCampaign([...calls(100 - incomplete, answered(30)), ...calls(incomplete, stopped)]);
    expect(figureOf(campaign(20), 'time_spent_median')).toMatchObject({ value: 30 });
    expect(figureOf(campaign(21), 'time_spent_median')).toMatchObject({
      reason: 'too_many_incomplete',
      counts: { incomplete: 21, total: 100 },
    });
  });
});
