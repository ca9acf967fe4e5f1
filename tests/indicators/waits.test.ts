import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Disposition } from '../../src/domain/disposition.ts';
import type { Sequence } from '../../src/domain/sequence.ts';
import type { EndedWait } from '../../src/stats/cumulativeIncidence.ts';
import { stratifiedVariance } from '../../src/stats/stratifiedVariance.ts';
import { call, calls, callsCampaign, type Dial } from './aCampaign.ts';
import { figureOf, naiveIncidence, near } from './naive.ts';

/** One call whose first dial ends so; a redial follows where it was none of the three attempts that count. */
const first = (disposition: Disposition, seconds: number): Dial[] => [[disposition, seconds]];

const ENDS: Readonly<Partial<Record<Disposition, EndedWait['end']>>> = {
  human_ok: 'event',
  dissuaded: 'competing',
  cap_reached: 'censored',
};

/** METHOD 1.1 and 2.4 read off the first dials, each call weighing its question's share over the calls on it. */
function naiveWaits(all: readonly Sequence[], shares: Readonly<Record<string, number>>): EndedWait[] {
  return all.map(({ scenario, attempts }) => ({
    time: attempts[0]?.timeToExitSeconds ?? NaN,
    end: ENDS[attempts[0]?.disposition ?? 'busy'] ?? 'competing',
    weight: (shares[scenario] ?? NaN) / all.filter((other) => other.scenario === scenario).length,
  }));
}

/** Influence by shaking: what a small change of each weight does to the incidence, times that weight. */
function shaken(waits: readonly EndedWait[], until: number): number[] {
  return waits.map((wait, i) => {
    const weight = wait.weight ?? 1;
    const step = weight * 1e-5;
    const up = naiveIncidence(waits.with(i, { ...wait, weight: weight + step }), until);
    const down = naiveIncidence(waits.with(i, { ...wait, weight: weight - step }), until);
    return ((up - down) / (2 * step)) * weight;
  });
}

describe('within_t', () => {
  it('is a plain count where nobody hung up before: 60 s belong to « 1 min », cut-offs count as failures', () => {
    const campaign = callsCampaign([
      ...calls(20, first('human_ok', 12)),
      ...calls(10, first('human_ok', 60)),
      ...calls(5, first('human_ok', 60.5)),
      ...calls(40, [...first('dissuaded', 20), ['human_ok', 5]]),
      ...calls(25, first('cap_reached', 600)),
    ]);
    expect(figureOf(campaign, 'within_60')).toMatchObject({
      value: 0.3,
      numerator: 30,
      denominator: 100,
      effectiveN: 100,
    });
    expect(figureOf(campaign, 'within_60')).not.toHaveProperty('correction');
    // At the cap itself everybody was still observed.
    expect(figureOf(campaign, 'within_600')).toMatchObject({ value: 0.35, numerator: 35, effectiveN: 100 });
    expect(figureOf(campaign, 'within_600')).not.toHaveProperty('correction');
  });

  it('looks at the first eligible phone call: not at redials, not at forms', () => {
    const campaign = callsCampaign([
      ...calls(30, [
        ['tech_failure_ours', 3],
        ['human_ok', 50],
      ]),
      ...calls(30, [
        ['busy', 3],
        ['human_ok', 50],
      ]),
      ...calls(40, [['human_ok', 5, { channel: 'form' }]]),
    ]);
    expect(figureOf(campaign, 'within_60')).toMatchObject({ value: 0.5, numerator: 30, denominator: 60 });
    expect(figureOf(campaign, 'pickup_first')).toMatchObject({ value: 0.7, denominator: 100 });
  });

  it('makes up for our own cap by Aalen and Johansen, worked by hand', () => {
    // 100 at risk: 30 answered at 50 s, 10 cut off at 100 s; 20 of the 60 others leave at 150 s; 16 of 40 answered at 200 s.
    const campaign = callsCampaign([
      ...calls(30, first('human_ok', 50)),
      ...calls(10, first('dissuaded', 100)),
      ...calls(20, first('cap_reached', 150)),
      ...calls(16, first('human_ok', 200)),
      ...calls(24, first('cap_reached', 400)),
    ]);
    expect(figureOf(campaign, 'within_180')).toMatchObject({ value: near(0.3, 12), correction: 'cut_waits' });
    const result = figureOf(campaign, 'within_300');
    expect(result).toMatchObject({
      kind: 'fragile',
      value: near(0.3 + (0.6 * 16) / 40, 12),
      numerator: 46,
      denominator: 100,
      correction: 'cut_waits',
    });
    // .3 answered, .6 still waiting, of 40 of whom .4 were answered later: variance of .3 + .6 × .4 by its parts.
    const variance = 0.0021 + 0.4 ** 2 * 0.0024 - 2 * 0.4 * 0.0018 + 0.6 ** 2 * (0.24 / 40);
    expect(result).toHaveProperty('effectiveN', near((0.54 * 0.46) / variance, 9));
    expect(figureOf(campaign, 'within_60')).not.toHaveProperty('correction');
  });

  it('is not measured after the last observation, unless nobody was still waiting', () => {
    const open = callsCampaign([...calls(50, first('human_ok', 50)), ...calls(50, first('cap_reached', 240))]);
    expect(figureOf(open, 'within_180')).toMatchObject({ value: 0.5 });
    expect(figureOf(open, 'within_300')).toMatchObject({ kind: 'not_measured', reason: 'not_observed' });
    const closed = callsCampaign([
      ...calls(40, first('human_ok', 50)),
      ...calls(10, first('cap_reached', 60)),
      ...calls(50, first('human_ok', 70)),
    ]);
    expect(figureOf(closed, 'within_600')).toMatchObject({ value: 1, high: 1 });
  });
});

describe('waits of all calls', () => {
  it('count those who were cut off: half of all is more than half of those answered', () => {
    const waits = Array.from({ length: 60 }, (_, i) => call(first('human_ok', 10 * (i + 1))));
    const campaign = callsCampaign([...waits, ...calls(40, first('dissuaded', 3))]);
    expect(figureOf(campaign, 'wait_median')).toMatchObject({
      kind: 'level',
      value: 500,
      numerator: 60,
      denominator: 100,
    });
    expect(figureOf(campaign, 'wait_median_answered')).toMatchObject({ value: 305, numerator: 60, denominator: 60 });
    // 9 in 10 never get through.
    const p90 = figureOf(campaign, 'wait_p90');
    expect(p90).not.toHaveProperty('value');
    expect(p90).not.toHaveProperty('high');
    expect(p90).toMatchObject({ kind: 'level', status: 'measured', observedSeconds: 600 });
  });

  it('have an interval by Wilson’s inverted: waits at which ½ ± z√(¼/n) had got through', () => {
    const waits = Array.from({ length: 100 }, (_, i) => call(first('human_ok', i + 1)));
    const reach = 1.959963984540054 * Math.sqrt(0.25 / 100);
    expect(figureOf(callsCampaign(waits), 'wait_median')).toMatchObject({
      value: 50,
      low: Math.ceil(100 * (0.5 - reach)),
      high: Math.ceil(100 * (0.5 + reach)),
      effectiveN: 100,
    });
  });

  it('are not measured where there was no phone call', () => {
    const forms = callsCampaign(calls(120, [['human_ok', 5, { channel: 'form' }]]));
    expect(figureOf(forms, 'wait_median')).toMatchObject({ kind: 'not_measured', reason: 'not_observed' });
  });
});

it('agrees with Aalen and Johansen’s definition in any weighted campaign', () => {
  const aDial = fc.record({
    scenario: fc.constantFrom('age', 'droits'),
    disposition: fc.constantFrom<Disposition>('human_ok', 'human_ok', 'dissuaded', 'cap_reached'),
    seconds: fc.integer({ min: 0, max: 40 }).map((tens) => 10 * tens),
  });
  const shares = { age: 0.7, droits: 0.3 };
  fc.assert(
    fc.property(fc.array(aDial, { minLength: 40, maxLength: 90 }), (dials) => {
      const all = dials.map(({ scenario, disposition, seconds }) => call(first(disposition, seconds), { scenario }));
      fc.pre(['age', 'droits'].every((scenario) => all.filter((one) => one.scenario === scenario).length > 1));
      const campaign = callsCampaign(all, { designWeights: { scenario: shares } });
      const waits = naiveWaits(all, shares);
      const stillWaiting = waits.some(
        ({ end, time }) => end === 'censored' && time === Math.max(...waits.map((w) => w.time)),
      );
      for (const seconds of [60, 180, 300]) {
        const result = figureOf(campaign, `within_${seconds}`);
        if (result.kind === 'not_measured') {
          expect(stillWaiting && waits.every(({ time }) => time < seconds)).toBe(true);
          continue;
        }
        const incidence = naiveIncidence(waits, seconds);
        const cut = waits.some(({ end, time }) => end === 'censored' && time < seconds);
        if (result.kind !== 'counts_only') expect(result).toHaveProperty('value', near(incidence, 10));
        if (!cut || incidence < 0.02 || incidence > 0.98) continue;
        const variance = stratifiedVariance(
          shaken(waits, seconds),
          all.map(({ scenario }) => scenario),
        );
        const size = Math.min(all.length, (incidence * (1 - incidence)) / variance);
        expect('effectiveN' in result ? result.effectiveN / size : NaN).toBeCloseTo(1, 4);
      }
      for (const [indicator, p] of [
        ['wait_median', 0.5],
        ['wait_p90', 0.9],
      ] as const) {
        const result = figureOf(campaign, indicator);
        if (result.kind !== 'level') continue;
        const times = waits.map(({ time }) => time).sort((a, b) => a - b);
        const value = times.find((time) => naiveIncidence(waits, time) >= p - 1e-9);
        expect(result.value).toBe(value);
        if (value !== undefined) expect(result.low).toBeLessThanOrEqual(value);
        if (value !== undefined && result.high !== undefined) expect(result.high).toBeGreaterThanOrEqual(value);
        if (value === undefined) expect(result).not.toHaveProperty('high');
      }
    }),
    { seed: 6, numRuns: 50, endOnFailure: true },
  );
});
