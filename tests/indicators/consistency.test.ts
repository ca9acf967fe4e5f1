import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANSWERS, type Answer } from '../../src/domain/answer.ts';
import type { SecondCoding } from '../../src/domain/secondCoding.ts';
import type { Sequence } from '../../src/domain/sequence.ts';
import { codingAgreement } from '../../src/indicators/codingAgreement.ts';
import { computeCallsResults } from '../../src/indicators/computeCallsResults.ts';
import { wilson } from '../../src/stats/wilson.ts';
import { callsCampaign, reached, sequences, unreached } from './aCampaign.ts';
import { figureOf, near } from './naive.ts';

/** METHOD 2 pair by pair: of two answered calls on one question, how many pairs bear one code? */
function naiveConsistency(all: readonly Sequence[], shares: Readonly<Record<string, number>>) {
  let weight = 0;
  let value = 0;
  let alike = 0;
  let pairs = 0;
  for (const [scenario, share] of Object.entries(shares)) {
    const answers = all.flatMap(({ scenario: own, outcome }) =>
      own === scenario && outcome.kind === 'reached' ? [outcome.answer] : [],
    );
    let [ownAlike, ownPairs] = [0, 0];
    for (const [i, one] of answers.entries()) {
      for (const other of answers.slice(i + 1)) {
        ownPairs += 1;
        if (one === other) ownAlike += 1;
      }
    }
    if (ownPairs === 0) continue;
    weight += share;
    value += share * (ownAlike / ownPairs);
    alike += ownAlike;
    pairs += ownPairs;
  }
  return { value: value / weight, alike, pairs };
}

describe('consistency', () => {
  const shares = { age: 0.5, droits: 0.3, impots: 0.2 };
  const anAnswer = fc.record({
    scenario: fc.constantFrom(...Object.keys(shares)),
    answer: fc.option(fc.constantFrom<Answer>(...ANSWERS), { freq: 6 }),
  });

  it('is the weighted share of pairs that agree, inside its interval', () => {
    fc.assert(
      fc.property(fc.array(anAnswer, { minLength: 60, maxLength: 120 }), (rows) => {
        const all = rows.flatMap(({ scenario, answer }) =>
          sequences('caf', 1, answer === null ? unreached : reached(answer), { scenario }),
        );
        fc.pre(Object.keys(shares).every((id) => all.filter(({ scenario }) => scenario === id).length > 1));
        const naive = naiveConsistency(all, shares);
        const result = figureOf(callsCampaign(all, { designWeights: { scenario: shares } }), 'consistency');
        expect(result).toMatchObject({ numerator: naive.alike, denominator: naive.pairs });
        if (result.kind !== 'level') return;
        expect(result.value).toBeCloseTo(naive.value, 12);
        expect(result.low).toBeLessThanOrEqual(result.value ?? NaN);
        expect(result.high).toBeGreaterThanOrEqual(result.value ?? NaN);
        expect(result.low).toBeGreaterThanOrEqual(0);
        expect(result.high).toBeLessThanOrEqual(1);
      }),
      { seed: 12, numRuns: 15, endOnFailure: true },
    );
  });

  it('leaves out a question that was answered once, with its weight', () => {
    const all = [
      ...sequences('caf', 30, reached('complete'), { scenario: 'age' }),
      ...sequences('caf', 10, reached('wrong'), { scenario: 'age' }),
      ...sequences('caf', 1, reached('wrong'), { scenario: 'droits' }),
      ...sequences('caf', 9, unreached, { scenario: 'droits' }),
    ];
    expect(figureOf(callsCampaign(all), 'consistency')).toMatchObject({
      value: near((30 * 29 + 10 * 9) / (40 * 39), 12),
      denominator: (40 * 39) / 2,
      effectiveN: 40,
    });
  });

  it('does not promise certainty where all agree', () => {
    expect(figureOf(callsCampaign(sequences('caf', 101, reached('wrong'))), 'consistency')).toMatchObject({
      value: 1,
      high: 1,
      low: near(wilson(101, 101, 0.95).low ** 2, 12),
      effectiveN: 101,
    });
  });

  it('says why it is not measured', () => {
    const lonely = [
      ...sequences('caf', 1, reached(), { scenario: 'age' }),
      ...sequences('caf', 1, reached(), { scenario: 'droits' }),
    ];
    expect(figureOf(callsCampaign(lonely), 'consistency')).toMatchObject({ reason: 'no_pair' });
    expect(figureOf(callsCampaign(sequences('caf', 40, unreached)), 'consistency')).toMatchObject({
      reason: 'nobody_reached',
    });
  });

  it('has the same interval at each computation', () => {
    const all = [...sequences('caf', 40, reached()), ...sequences('caf', 20, reached('wrong'))];
    const results = [0, 1].map(() => computeCallsResults(callsCampaign(all)).results);
    expect(results[0]).toEqual(results[1]);
  });
});

describe('double coding', () => {
  const all = [...sequences('caf', 50, reached('complete')), ...sequences('caf', 50, reached('wrong'))];
  /** 40 answers judged again, 20 of each code: the second judge differs in `apart` of each. */
  const judged = (apart: number): SecondCoding[] =>
    [...all.slice(0, 20), ...all.slice(50, 70)].map(({ id, outcome }, i) => {
      const own = outcome.kind === 'reached' ? outcome.answer : 'no_answer';
      const other = own === 'complete' ? 'wrong' : 'complete';
      return { sequence: id, coder: 'E99', answer: i % 20 < apart ? other : own };
    });

  it.each([
    [0, 40, 1],
    [5, 30, 0.5],
    [6, 28, 0.4],
    [7, 26, 0.3],
  ])('with %i of 20 apart on either side has kappa by hand', (apart, agreed, kappa) => {
    const campaign = callsCampaign(all);
    expect(codingAgreement({ ...campaign, secondCodings: judged(apart) })).toEqual({
      codings: 40,
      agreed,
      kappa: near(kappa, 12),
    });
  });

  it('under .4 takes answers out, and nothing else', () => {
    const { results, breakdowns } = computeCallsResults({ ...callsCampaign(all), secondCodings: judged(7) });
    const refused = new Set(
      results.flatMap((row) =>
        row.kind === 'not_measured' && row.reason === 'coders_disagree' ? [row.indicator] : [],
      ),
    );
    expect([...refused].sort()).toEqual([
      'acceptable',
      'complete',
      'consistency',
      'first_contact',
      'redirected',
      'resolved',
      'score',
      'wrong',
    ]);
    for (const row of breakdowns.filter(({ indicator }) => refused.has(indicator))) {
      expect(row).toMatchObject({ kind: 'not_measured', reason: 'coders_disagree' });
    }
    const pickup = results.find(({ indicator }) => indicator === 'pickup');
    expect(pickup).toMatchObject({ kind: 'measured', value: 1 });
  });

  it('from .4 on, or with one code throughout, leaves them', () => {
    const trusted = { ...callsCampaign(all), secondCodings: judged(6) };
    expect(figureOf(trusted, 'acceptable')).toMatchObject({ value: 0.5 });
    const oneCode = sequences('caf', 100, reached('complete'));
    const secondCodings = oneCode
      .slice(0, 30)
      .map(({ id }) => ({ sequence: id, coder: 'E99', answer: 'complete' as const }));
    const campaign = { ...callsCampaign(oneCode), secondCodings };
    expect(codingAgreement(campaign)).toEqual({ codings: 30, agreed: 30 });
    expect(figureOf(campaign, 'acceptable')).toMatchObject({ value: 1 });
  });

  it('is absent where nothing that was answered is judged twice', () => {
    expect(codingAgreement(callsCampaign(all))).toBeUndefined();
    const secondCodings = [{ sequence: 'unknown', coder: 'E99', answer: 'wrong' as const }];
    expect(codingAgreement({ ...callsCampaign(all), secondCodings })).toBeUndefined();
  });
});
