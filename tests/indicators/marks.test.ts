import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Answer } from '../../src/domain/answer.ts';
import { tQuantile } from '../../src/stats/tQuantile.ts';
import { wilsonZ } from '../../src/stats/wilsonZ.ts';
import { call, calls, callsCampaign, type Dial } from './aCampaign.ts';
import { figureOf, naiveMean, near, sum } from './naive.ts';

const nobody: Dial[] = [
  ['busy', 5],
  ['busy', 5],
  ['busy', 5],
];
const marked = (courtesy?: number, seconds = 30): Dial[] => [
  ['human_ok', seconds, { ...(courtesy !== undefined && { courtesy }) }],
];

describe('first_contact', () => {
  const at = (rest: NonNullable<Dial[2]>): Dial[] => [['human_ok', 30, rest]];
  const second: Dial[] = [
    ['busy', 5],
    ['human_ok', 30, { transfers: 0 }],
  ];
  const all = [
    ...calls(20, at({ transfers: 0 })),
    ...calls(10, at({ answer: 'acceptable' })),
    ...calls(7, at({ transfers: 1 })),
    ...calls(3, [['human_transfer_lost', 30, { answer: 'acceptable' }]]),
    ...calls(6, at({ transfers: 0, answer: 'wrong' })),
    ...calls(4, second),
    ...calls(50, nobody),
  ];

  it('takes a human at the first attempt, an acceptable answer, no transfer; a blank cell is none', () => {
    expect(figureOf(callsCampaign(all), 'first_contact')).toMatchObject({
      value: 0.3,
      numerator: 30,
      denominator: 100,
    });
  });

  it('is not measured where nobody filled that column in the whole campaign', () => {
    const silent = [...calls(100, at({}))];
    expect(figureOf(callsCampaign(silent), 'first_contact')).toMatchObject({
      kind: 'not_measured',
      reason: 'not_noted',
    });
    const elsewhere = call(at({ transfers: 0 }), { organisation: 'cpam' });
    expect(figureOf(callsCampaign([...silent, elsewhere]), 'first_contact')).toMatchObject({ value: 1 });
  });
});

describe('courtesy', () => {
  it('is the mean mark of calls in which one was noted, with Student’s interval', () => {
    const marks = Array.from({ length: 60 }, (_, i) => 1 + (i % 5));
    const campaign = callsCampaign([
      ...marks.map((mark) => call(marked(mark))),
      ...calls(15, marked()),
      ...calls(25, nobody),
    ]);
    const standardError = Math.sqrt(sum(marks.map((mark) => (mark - 3) ** 2)) / 59 / 60);
    expect(figureOf(campaign, 'courtesy')).toMatchObject({
      kind: 'level',
      status: 'fragile',
      value: 3,
      denominator: 60,
      effectiveN: 60,
      standardError: near(standardError, 12),
      low: near(3 - tQuantile(0.975, 59) * standardError, 9),
      high: near(3 + tQuantile(0.975, 59) * standardError, 9),
    });
  });

  it('weighs by design within its own base', () => {
    const campaign = callsCampaign(
      [
        ...calls(30, marked(5), { scenario: 'age' }),
        ...calls(20, marked(2), { scenario: 'age' }),
        ...calls(30, nobody, { scenario: 'age' }),
        ...calls(10, marked(4), { scenario: 'droits' }),
        ...calls(30, marked(1), { scenario: 'droits' }),
      ],
      { designWeights: { scenario: { age: 0.75, droits: 0.25 } } },
    );
    const repeat = (count: number, value: number | undefined) => Array.from({ length: count }, () => value);
    const naive = naiveMean([
      { share: 0.75, values: [...repeat(30, 5), ...repeat(20, 2), ...repeat(30, undefined)] },
      { share: 0.25, values: [...repeat(10, 4), ...repeat(30, 1)] },
    ]);
    expect(naive.value).toBeCloseTo((0.75 * (190 / 80) + 0.25 * (70 / 40)) / (0.75 * (50 / 80) + 0.25), 12);
    expect(figureOf(campaign, 'courtesy')).toMatchObject({
      value: near(naive.value, 12),
      denominator: 90,
      effectiveN: near(naive.size, 8),
      // What strata gain is not promised: n_design is never above what was counted.
      standardError: near(Math.sqrt(naive.spread / naive.size), 10),
    });
  });

  it.each([
    ['nobody noted a mark in the campaign', marked(), 'not_noted', undefined],
    ['nobody noted one here', marked(), 'not_noted', marked(3)],
    ['nobody was reached', nobody, 'nobody_reached', marked(3)],
  ] as const)('is not measured where %s', (_, dials, reason, elsewhere) => {
    const other = elsewhere ? [call(elsewhere, { organisation: 'cpam' })] : [];
    expect(figureOf(callsCampaign([...calls(60, dials), ...other]), 'courtesy')).toMatchObject({
      kind: 'not_measured',
      reason,
    });
  });

  it.each([1, 3, 5])('promises no certainty where all marks are %i, whatever the weights', (mark) => {
    for (let n = 35; n < 60; n++) {
      const all = [...calls(n, marked(mark), { scenario: 'age' }), ...calls(33, marked(mark), { scenario: 'droits' })];
      const result = figureOf(callsCampaign(all), 'courtesy');
      const kish = 1 / (0.25 / n + 0.25 / 33);
      const place = wilsonZ(((mark - 1) / 4) * kish, kish, tQuantile(0.975, kish - 1));
      expect(result).toMatchObject({
        value: mark,
        effectiveN: near(kish, 9),
        low: near(1 + 4 * place.low, 9),
        high: near(1 + 4 * place.high, 9),
      });
    }
  });

  it('has an interval cut to the scale', () => {
    const campaign = callsCampaign([...calls(39, marked(5)), call(marked(1))]);
    expect(figureOf(campaign, 'courtesy')).toMatchObject({ high: 5 });
  });
});

const reference = z
  .object({
    inputs: z.object({
      sequences: z.array(
        z.object({
          reached: z.number(),
          wait: z.number().optional(),
          quality: z.string().optional(),
          courtesy: z.number().nullish(),
        }),
      ),
    }),
    expected: z.object({ scores: z.array(z.number()), mean: z.number(), se: z.number() }),
  })
  .parse(
    z
      .array(z.looseObject({ name: z.string() }))
      .parse(JSON.parse(readFileSync(new URL('../fixtures/refvalues.json', import.meta.url), 'utf8')))
      .find(({ name }) => name === 'composite_sequence_scores'),
  );
const ANSWER_OF: Readonly<Record<string, Answer>> = {
  complete: 'complete',
  partial: 'acceptable',
  wrong: 'wrong',
  redirected: 'redirected',
};

describe('score', () => {
  const scored = (wait: number, answer: Answer, courtesy?: number): Dial[] => [
    ['human_ok', wait, { answer, ...(courtesy !== undefined && { courtesy }) }],
  ];
  const ofOne = (dials: readonly Dial[], scoreWeights?: Readonly<Record<string, number>>) => {
    const result = figureOf(callsCampaign(calls(40, dials), scoreWeights ? { scoreWeights } : {}), 'score');
    return 'value' in result ? result.value : result;
  };

  it('has the reference mean and standard error, each sequence ten times over', () => {
    const dialsOf = reference.inputs.sequences.map(({ reached, wait = 0, quality = '', courtesy }) =>
      reached === 1 ? scored(wait, ANSWER_OF[quality] ?? 'no_answer', courtesy ?? undefined) : nobody,
    );
    const campaign = callsCampaign(dialsOf.flatMap((dials) => calls(10, dials)));
    const { scores, mean, se } = reference.expected;
    // The standard error of 7 sequences has 6 in its variance, that of 70 has 69 of the same spread.
    const standardError = Math.sqrt((se * se * 7 * 6 * 10) / 69 / 70);
    expect(figureOf(campaign, 'score')).toMatchObject({
      value: near(mean, 9),
      denominator: 10 * scores.length,
      effectiveN: 70,
      standardError: near(standardError, 9),
      low: near(mean - tQuantile(0.975, 69) * standardError, 8),
    });
    for (const [i, dials] of dialsOf.entries()) expect(ofOne(dials)).toBeCloseTo(scores[i] ?? NaN, 9);
  });

  it.each([
    [0, 100],
    [60, 100],
    [480, 90],
    [900, 80],
    [5000, 80],
  ])('gives a wait of %i s its part of the 20 points: full to 60 s, none from 900 s', (wait, expected) => {
    expect(ofOne(scored(wait, 'complete', 5))).toBeCloseTo(expected, 9);
  });

  it.each([
    ['complete', 100],
    ['acceptable', 85],
    ['incomplete', 70],
    ['wrong', 70],
    ['no_answer', 70],
    ['redirected', 70],
  ] as const)('gives the answer « %s » its part of the 30 points', (answer, expected) => {
    expect(ofOne(scored(30, answer, 5))).toBeCloseTo(expected, 9);
  });

  it('shares the weight of a missing mark out among the others: (40 + 20 + 15) / 90', () => {
    expect(ofOne(scored(30, 'acceptable'))).toBeCloseTo((100 * 75) / 90, 9);
  });

  it('goes by the weights that the campaign declares; one left out weighs nothing', () => {
    const weights = { pickup: 1, answer: 3 };
    expect(ofOne(scored(9000, 'acceptable', 1), weights)).toBeCloseTo((100 * (1 + 1.5)) / 4, 9);
    expect(ofOne(scored(480, 'wrong', 3), { wait: 2, courtesy: 2 })).toBeCloseTo(50, 9);
  });

  it('is 0 where nobody answered, and 0 counts', () => {
    expect(ofOne(nobody)).toBe(0);
    const half = callsCampaign([...calls(60, scored(30, 'complete', 5)), ...calls(60, nobody)]);
    expect(figureOf(half, 'score')).toMatchObject({ value: 50, denominator: 120 });
  });

  it('takes what might have been answered into account: reach times the mean of those answered', () => {
    const campaign = callsCampaign([
      ...calls(60, scored(30, 'acceptable', 5)),
      ...calls(10, [['busy', 5]]),
      ...calls(10, [['busy', 5], ...scored(900, 'complete', 5)]),
      ...calls(20, nobody),
    ]);
    const reach = 1 - (40 / 100) * (20 / 30);
    expect(figureOf(campaign, 'score')).toMatchObject({
      value: near((reach * (60 * 85 + 10 * 80)) / 70, 9),
      denominator: 100,
    });
  });

  it('is not measured where nothing that weighs was noted, with or without incomplete sequences', () => {
    const weights = { scoreWeights: { courtesy: 1 } };
    const all = [...calls(80, scored(30, 'complete')), ...calls(15, nobody)];
    const unscored = { kind: 'not_measured', reason: 'not_noted' };
    expect(figureOf(callsCampaign(all, weights), 'score')).toMatchObject(unscored);
    expect(figureOf(callsCampaign([...all, ...calls(5, [['busy', 5]])], weights), 'score')).toMatchObject(unscored);
  });
});
