import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Sequence } from '../../src/domain/sequence.ts';
import { computeQuality } from '../../src/indicators/computeQuality.ts';
import { sampleDesign } from '../../src/indicators/sampleDesign.ts';
import { wilson } from '../../src/stats/wilson.ts';
import { call, calls, callsCampaign, reached, sequences, unreached, type Dial } from './aCampaign.ts';
import { figureOf, naiveMean, near, sum } from './naive.ts';

const ok: Dial[] = [['human_ok', 30]];
const wrong: Dial[] = [['human_ok', 30, { answer: 'wrong' }]];
const nobody: Dial[] = [
  ['busy', 5],
  ['busy', 5],
  ['busy', 5],
];

/** k calls that reach somebody and n − k that do not, of one cell. */
const cell = (k: number, n: number, scenario: string, slot?: string) => [
  ...calls(k, ok, { scenario, ...(slot && { slot }) }),
  ...calls(n - k, nobody, { scenario, ...(slot && { slot }) }),
];

const pipeline = z
  .object({
    inputs: z.object({
      cells: z.array(z.object({ stratum: z.string(), n: z.number(), k: z.number(), W: z.number() })),
    }),
    expected: z.object({ p: z.number(), n_design: z.number() }),
  })
  .parse(
    z
      .array(z.looseObject({ name: z.string() }))
      .parse(JSON.parse(readFileSync(new URL('../fixtures/refvalues.json', import.meta.url), 'utf8')))
      .find(({ name }) => name === 'pipeline_neff_then_wilson'),
  );

describe('weights of the design', () => {
  it('give the reference value of R’s survey package, by question and slot together', () => {
    const all = pipeline.inputs.cells.flatMap(({ stratum, n, k }) => {
      const [scenario = '', slot = ''] = stratum.toLowerCase().split('|');
      return cell(k, n, scenario, slot);
    });
    const designWeights = { scenario: { s1: 0.5, s2: 0.5 }, slot: { am: 0.4, pm: 0.4, soir: 0.2 } };
    const result = figureOf(callsCampaign(all, { designWeights }), 'pickup');
    const { p, n_design: size } = pipeline.expected;
    expect(result).toMatchObject({
      kind: 'measured',
      value: near(p, 10),
      numerator: 64,
      denominator: 160,
      effectiveN: near(size, 8),
      low: near(wilson(p * size, size, 0.95).low, 9),
      high: near(wilson(p * size, size, 0.95).high, 9),
    });
    expect(result).not.toHaveProperty('degreesOfFreedom');
  });

  it('are by question where only questions are declared: 3/4 of 40/50 and 1/4 of 10/100', () => {
    const all = [...cell(40, 50, 'age', 'am'), ...cell(10, 100, 'droits', 'pm')];
    const result = figureOf(callsCampaign(all, { designWeights: { scenario: { age: 0.75, droits: 0.25 } } }), 'pickup');
    const variance = (0.75 ** 2 * 0.8 * 0.2) / 49 + (0.25 ** 2 * 0.1 * 0.9) / 99;
    expect(result).toMatchObject({
      value: near(0.625, 12),
      effectiveN: near((0.625 * 0.375) / variance, 8),
    });
  });

  it('are by slot where only slots are declared, whatever the question', () => {
    const all = [...cell(10, 40, 'age', 'am'), ...cell(20, 20, 'droits', 'am'), ...cell(10, 50, 'droits', 'pm')];
    const result = figureOf(callsCampaign(all, { designWeights: { slot: { am: 0.2, pm: 0.8 } } }), 'pickup');
    const variance = (0.2 ** 2 * 0.25) / 59 + (0.8 ** 2 * 0.16) / 49;
    expect(result).toMatchObject({
      value: near(0.2 * 0.5 + 0.8 * 0.2, 12),
      effectiveN: near((0.26 * 0.74) / variance, 8),
    });
  });

  it('are equal shares of the questions asked where none are declared', () => {
    const all = [...cell(90, 100, 'age'), ...cell(10, 50, 'droits')];
    expect(figureOf(callsCampaign(all), 'pickup')).toMatchObject({ value: near((0.9 + 0.2) / 2, 12) });
  });

  it('leave out a question that was declared for others and not asked here', () => {
    const all = [...cell(40, 50, 'age'), ...cell(10, 50, 'droits')];
    const designWeights = { scenario: { age: 0.3, impots: 0.5, droits: 0.2 } };
    expect(figureOf(callsCampaign(all, { designWeights }), 'pickup')).toMatchObject({
      value: near((0.3 * 0.8 + 0.2 * 0.2) / 0.5, 12),
    });
  });

  it('refuse a question and a slot without a weight, by the sequence', () => {
    expect(() => sampleDesign({ designWeights: { scenario: { age: 1 } } }, [call(ok, { id: 'x1' })])).toThrow(
      'no design weight for sequence x1',
    );
    const midday = call(ok, { id: 'x2', slot: 'midi' });
    expect(() => sampleDesign({ designWeights: { slot: { am: 1 } } }, [midday])).toThrow(
      'no design weight for sequence x2',
    );
  });

  it('leave the ratio of answered calls weighted resolved over weighted pickup, with the variance of its residuals', () => {
    const strata = [
      { share: 0.7, ok: 30, wrong: 20, nobody: 10 },
      { share: 0.3, ok: 5, wrong: 25, nobody: 50 },
    ];
    const all = strata.flatMap((one, i) =>
      (
        [
          [one.ok, ok],
          [one.wrong, wrong],
          [one.nobody, nobody],
        ] as const
      ).flatMap(([count, dials]) => calls(count, dials, { scenario: `q${i}` })),
    );
    const campaign = callsCampaign(all, { designWeights: { scenario: { q0: 0.7, q1: 0.3 } } });
    const valuesOf = (answered: (number | undefined)[], none: number | undefined) =>
      strata.map((one) => ({
        share: one.share,
        values: [
          ...Array.from({ length: one.ok }, () => answered[0]),
          ...Array.from({ length: one.wrong }, () => answered[1]),
          ...Array.from({ length: one.nobody }, () => none),
        ],
      }));
    const expected = {
      resolved: naiveMean(valuesOf([1, 0], 0)),
      pickup: naiveMean(valuesOf([1, 1], 0)),
      acceptable: naiveMean(valuesOf([1, 0], undefined)),
      wrong: naiveMean(valuesOf([0, 1], undefined)),
    };
    expect(expected.resolved.value).toBeCloseTo(expected.pickup.value * expected.acceptable.value, 12);
    for (const [indicator, naive] of Object.entries(expected)) {
      expect(figureOf(campaign, indicator), indicator).toMatchObject({
        value: near(naive.value, 12),
        denominator: naive.counted,
        effectiveN: near(naive.size, 8),
      });
    }
  });
});

describe('cells without two calls', () => {
  const slots = { slot: { am: 0.5, midi: 0.2, pm: 0.3 } };

  it('are joined with the next slot of their question, and the last with the one before', () => {
    const all = [
      ...cell(1, 1, 'age', 'am'),
      ...cell(3, 4, 'age', 'midi'),
      ...cell(2, 4, 'age', 'pm'),
      ...cell(1, 2, 'droits', 'am'),
      ...cell(1, 2, 'droits', 'midi'),
      ...cell(0, 1, 'droits', 'pm'),
    ];
    const { strata, weights, stratumOf } = sampleDesign(
      { designWeights: { scenario: { age: 0.6, droits: 0.4 }, ...slots } },
      all,
    );
    expect(strata).toEqual([
      { id: 'age × am + age × midi', share: near(0.6 * 0.7, 12), n: 5, cells: 2 },
      { id: 'age × pm', share: near(0.6 * 0.3, 12), n: 4, cells: 1 },
      { id: 'droits × am', share: near(0.4 * 0.5, 12), n: 2, cells: 1 },
      { id: 'droits × midi + droits × pm', share: near(0.4 * 0.5, 12), n: 3, cells: 2 },
    ]);
    expect(stratumOf[0]).toBe('age × am + age × midi');
    expect(weights[0]).toBeCloseTo((0.6 * 0.7) / 5, 12);
  });

  it('count a slot in which nobody was called with its neighbour, and a call outside all slots with the last', () => {
    const all = [...cell(2, 3, 'age', 'am'), ...cell(2, 3, 'age', 'pm'), call(ok, { scenario: 'age' })];
    const { strata } = sampleDesign({ designWeights: slots }, all);
    expect(strata).toEqual([
      { id: 'am', share: near(0.5, 12), n: 3, cells: 1 },
      { id: 'midi + pm', share: near(0.5, 12), n: 4, cells: 2 },
    ]);
  });

  it('join a question that was asked once with the next question, so that one call does not weigh half', () => {
    const { strata, weights } = sampleDesign({}, [...cell(1, 1, 'age'), ...cell(2, 3, 'droits')]);
    expect(strata).toEqual([{ id: 'age + droits', share: 1, n: 4, cells: 2 }]);
    expect(weights).toEqual([0.25, 0.25, 0.25, 0.25]);
  });

  it('are said in the quality report', () => {
    const campaign = callsCampaign(
      [...cell(1, 1, 'age', 'am'), ...cell(3, 4, 'age', 'midi'), ...cell(2, 5, 'age', 'pm')],
      { designWeights: slots },
    );
    expect(computeQuality(campaign, []).samples[0]?.strata.map(({ cells }) => cells)).toEqual([2, 1]);
  });
});

describe('the n of a share', () => {
  it.each([1, 2, 4, 5, 7, 10, 20])('of 100 calls, all alike, is 100 with %i questions of equal weight', (questions) => {
    const all = Array.from({ length: questions }, (_, q) => {
      const n = Math.floor(100 / questions) + (q < 100 % questions ? 1 : 0);
      return sequences('caf', n, reached(), { scenario: `q${q}` });
    }).flat();
    const result = figureOf(callsCampaign(all), 'pickup');
    if (100 % questions === 0) expect(result).toMatchObject({ kind: 'measured', effectiveN: 100, value: 1, high: 1 });
    else expect(result).toMatchObject({ value: 1, high: 1, effectiveN: near(naiveKish(questions), 9) });
  });

  /** 100 calls dealt out to questions of equal share. */
  function naiveKish(questions: number): number {
    const sizes = Array.from(
      { length: questions },
      (_, q) => Math.floor(100 / questions) + (q < 100 % questions ? 1 : 0),
    );
    return 1 / sum(sizes.map((n) => (1 / questions) ** 2 / n));
  }

  it.each([30, 100, 113, 400])('of one stratum is what was counted to the last bit (%i)', (n) => {
    for (const indicator of ['pickup', 'within_60', 'score', 'acceptable', 'consistency']) {
      const all = [...calls(n - 7, ok), ...calls(7, wrong)];
      expect(figureOf(callsCampaign(all), indicator), indicator).toMatchObject({ effectiveN: n });
    }
  });

  it('is Kish’s where strata are of one kind each, since no variance would promise certainty', () => {
    const all = [...cell(80, 80, 'age'), ...cell(0, 40, 'droits')];
    const designWeights = { scenario: { age: 0.5, droits: 0.5 } };
    expect(figureOf(callsCampaign(all, { designWeights }), 'pickup')).toMatchObject({
      value: 0.5,
      effectiveN: near(1 / (0.25 / 80 + 0.25 / 40), 9),
    });
  });

  it('is Kish’s of its own base at 0 and at 1', () => {
    const all = [...cell(60, 80, 'age'), ...cell(20, 80, 'droits')];
    const designWeights = { scenario: { age: 0.9, droits: 0.1 } };
    const [one, other] = [0.9 / 80, 0.1 / 80];
    const kish = (60 * one + 20 * other) ** 2 / (60 * one ** 2 + 20 * other ** 2);
    const campaign = callsCampaign(all, { designWeights });
    expect(figureOf(campaign, 'acceptable')).toMatchObject({ value: 1, high: 1, effectiveN: near(kish, 9) });
    expect(figureOf(campaign, 'wrong')).toMatchObject({ value: 0, low: 0, effectiveN: near(kish, 9) });
  });

  it('never passes what was counted, though strata may explain nearly all', () => {
    const all = [...cell(79, 80, 'age'), ...cell(1, 80, 'droits')];
    expect(figureOf(callsCampaign(all), 'pickup')).toMatchObject({ effectiveN: 160, denominator: 160 });
  });
});

it('agrees with a call-by-call computation in any design', () => {
  const aCell = fc.record({
    scenario: fc.constantFrom('age', 'droits', 'impots'),
    slot: fc.constantFrom('am', 'pm'),
    reachedCount: fc.integer({ min: 0, max: 30 }),
    unreachedCount: fc.integer({ min: 0, max: 30 }),
  });
  const shares = { scenario: { age: 0.5, droits: 0.3, impots: 0.2 }, slot: { am: 0.35, pm: 0.65 } };
  fc.assert(
    fc.property(fc.array(aCell, { minLength: 2, maxLength: 10 }), (parts) => {
      const all: Sequence[] = parts.flatMap(({ scenario, slot, reachedCount, unreachedCount }) =>
        [
          ...sequences('caf', reachedCount, reached(), { scenario }),
          ...sequences('caf', unreachedCount, unreached, { scenario }),
        ].map((one) => ({ ...one, slot })),
      );
      const cells = Object.entries(shares.scenario).flatMap(([scenario, share]) =>
        Object.entries(shares.slot).map(([slot, slotShare]) => ({
          scenario,
          share: share * slotShare,
          values: all
            .filter((one) => one.scenario === scenario && one.slot === slot)
            .map(({ outcome }) => Number(outcome.kind === 'reached')),
        })),
      );
      // Joining small cells is proved by hand above: here every cell of a question that was asked holds two calls.
      const asked = cells.filter(({ scenario }) => all.some((one) => one.scenario === scenario));
      fc.pre(asked.length > 0 && asked.every(({ values }) => values.length > 1));
      const whole = sum(asked.map(({ share }) => share));
      const naive = naiveMean(asked.map(({ share, values }) => ({ share: share / whole, values })));
      const result = figureOf(callsCampaign(all, { designWeights: shares }), 'pickup');
      expect(
        result.kind === 'counts_only' ||
          Math.abs(('value' in result ? (result.value ?? NaN) : NaN) - naive.value) < 1e-9,
      ).toBe(true);
      expect(result).toMatchObject({ denominator: naive.counted, effectiveN: near(naive.size, 6) });
    }),
    { seed: 4, numRuns: 60, endOnFailure: true },
  );
});
