import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { SequenceOutcome } from '../../src/domain/sequence.ts';
import { isEligibleSequence } from '../../src/indicators/eligibleSequence.ts';
import { reachEstimate } from '../../src/indicators/reachEstimate.ts';
import { sampleGroup } from '../../src/indicators/sampleGroup.ts';
import { callsCampaign, censored, reached, sequences, unreached } from './aCampaign.ts';
import { figureOf, naiveIncidence, sum } from './naive.ts';

const outcomes: readonly SequenceOutcome[] = [
  reached('complete'),
  reached('wrong'),
  reached('acceptable', 2),
  reached('complete', 3),
  unreached,
  censored(1),
  censored(2),
];
const counts = fc.tuple(...outcomes.map((_, i) => fc.integer({ min: i < 5 ? 5 : 0, max: i < 5 ? 25 : 4 })));

it('are counted in each attempt they made, weighted: 1 − Π(1 − r/e), and resolved = pickup × acceptable', () => {
  const shares = { age: 0.8, droits: 0.2 };
  fc.assert(
    fc.property(counts, counts, (age, droits) => {
      const all = Object.entries({ age, droits }).flatMap(([scenario, own]) =>
        own.flatMap((count, i) => sequences('caf', count, outcomes[i] ?? unreached, { scenario })),
      );
      const weightOf = ({ scenario }: { readonly scenario: string }) =>
        scenario === 'age' ? shares.age / sum(age) : shares.droits / sum(droits);
      let unanswered = 1;
      for (const attempt of [1, 2, 3]) {
        const entered = all.filter(
          ({ outcome: one }) =>
            (one.kind === 'reached' && one.atAttempt >= attempt) ||
            ((one.kind === 'censored' || one.kind === 'unreached') && one.attempts >= attempt),
        );
        const answered = entered.filter(({ outcome: one }) => one.kind === 'reached' && one.atAttempt === attempt);
        unanswered *= 1 - sum(answered.map(weightOf)) / sum(entered.map(weightOf));
      }
      const campaign = callsCampaign(all, { designWeights: { scenario: shares } });
      const incomplete = all.filter(({ outcome }) => outcome.kind === 'censored').length;
      fc.pre(incomplete / all.length <= 0.2);
      const [pickup, acceptable, resolved] = ['pickup', 'acceptable', 'resolved'].map((id) => {
        const result = figureOf(campaign, id);
        return 'value' in result ? (result.value ?? NaN) : NaN;
      });
      if (Number.isNaN(pickup)) return;
      expect(pickup).toBeCloseTo(1 - unanswered, 12);
      if (!Number.isNaN(resolved) && !Number.isNaN(acceptable)) {
        expect(resolved).toBeCloseTo((pickup ?? NaN) * (acceptable ?? NaN), 12);
      }
      for (const id of ['pickup', 'resolved']) {
        const result = figureOf(campaign, id);
        if (incomplete > 0) expect(result).toHaveProperty('correction', 'incomplete');
        else expect(result).not.toHaveProperty('correction');
      }
    }),
    { seed: 10, numRuns: 60, endOnFailure: true },
  );
});

it('leave exactly 1 where everybody who went on was answered, so that no share passes 1', () => {
  for (let first = 20; first < 45; first++) {
    for (let second = 1; second < 12; second += 2) {
      const campaign = callsCampaign([
        ...sequences('caf', first, reached()),
        ...sequences('caf', 6, censored(1)),
        ...sequences('caf', second, reached('complete', 2)),
        ...sequences('caf', 5, reached('complete', 3)),
      ]);
      expect(figureOf(campaign, 'pickup')).toMatchObject({ value: 1, high: 1, correction: 'incomplete' });
      expect(figureOf(campaign, 'resolved')).toMatchObject({ value: 1, high: 1 });
    }
  }
});

it('count a hundred thousand and more without running out of stack', () => {
  const all = [
    ...sequences('caf', 140_000, reached()),
    ...sequences('caf', 1, censored(1)),
    ...sequences('caf', 9_999, unreached),
  ];
  const waits = [
    { time: 1, end: 'event', weight: 140_000 },
    { time: 1, end: 'censored', weight: 1 },
    { time: 3, end: 'censored', weight: 9_999 },
  ] as const;
  const group = sampleGroup({}, all.filter(isEligibleSequence));
  expect(reachEstimate(group).value).toBeCloseTo(naiveIncidence(waits, 3), 12);
});
