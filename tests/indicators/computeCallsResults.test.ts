import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CallsCampaign } from '../../src/domain/campaign.ts';
import { OWN_INDICATORS } from '../../src/domain/ownIndicators.ts';
import type { Result } from '../../src/domain/result.ts';
import { computeCallsResults } from '../../src/indicators/computeCallsResults.ts';
import { designEffectiveN } from '../../src/stats/designEffectiveN.ts';
import { productLimit } from '../../src/stats/productLimit.ts';
import { wilson } from '../../src/stats/wilson.ts';
import { callsCampaign, censored, ineligible, reached, sequences, unreached } from './aCampaign.ts';

function total(campaign: CallsCampaign, indicator: string, organisation = 'caf'): Result | undefined {
  return computeCallsResults(campaign).results.find(
    (result) => result.indicator === indicator && result.organisation === organisation,
  );
}

/**
 * Counted by hand: 40 sequences, of which 20 complete and 4 acceptable (2 at the second attempt, 1 of those sent to the
 * website), 3 wrong, 1 redirected at the third, 12 unreached.
 */
const tiny = callsCampaign([
  ...sequences('caf', 20, reached('complete')),
  ...sequences('caf', 2, reached('acceptable')),
  ...sequences('caf', 1, reached('acceptable', 2)),
  ...sequences('caf', 1, reached('acceptable', 2, true)),
  ...sequences('caf', 3, reached('wrong')),
  ...sequences('caf', 1, reached('redirected', 3, true)),
  ...sequences('caf', 12, unreached),
]);

describe('computeCallsResults', () => {
  it.each([
    ['resolved', 24, 40],
    ['pickup', 28, 40],
    ['pickup_first', 25, 40],
  ])('%s = %i of %i sequences', (indicator, numerator, denominator) => {
    expect(total(tiny, indicator)).toEqual({
      kind: 'fragile',
      campaign: 'mars-2026',
      organisation: 'caf',
      indicator,
      unit: 'percent',
      base: 'sequences',
      value: numerator / denominator,
      ...wilson(numerator, denominator, 0.95),
      numerator,
      denominator,
      effectiveN: denominator,
    });
  });

  it.each([
    ['acceptable', 24],
    ['complete', 20],
    ['wrong', 3],
    ['redirected', 2],
  ])('%s = %i of 28 answered: counts only, under the bar of its own base', (indicator, numerator) => {
    const result = total(tiny, indicator);
    expect(result).toMatchObject({ kind: 'counts_only', base: 'picked_up', numerator, denominator: 28 });
    expect(result).not.toHaveProperty('value');
    expect(result).not.toHaveProperty('low');
  });

  it.each([
    [29, 'counts_only'],
    [30, 'fragile'],
    [99, 'fragile'],
    [100, 'measured'],
  ])('with n = %i is %s', (n, kind) => {
    expect(total(callsCampaign(sequences('caf', n, reached())), 'pickup')?.kind).toBe(kind);
  });

  it('says that nobody was reached, where a share of answered calls has no base, and 0 where it has one', () => {
    const nobody = callsCampaign(sequences('caf', 120, unreached));
    expect(total(nobody, 'acceptable')).toMatchObject({ kind: 'not_measured', reason: 'nobody_reached' });
    expect(total(nobody, 'pickup')).toMatchObject({ kind: 'measured', value: 0, low: 0 });
    expect(total(nobody, 'resolved')).toMatchObject({ kind: 'measured', value: 0, low: 0 });
  });

  it('gives a row for each indicator to an organisation whose sequences were all set aside', () => {
    const [struck] = sequences('cpam', 1, reached());
    if (struck === undefined) throw new Error('no sequence');
    const campaign = callsCampaign([...sequences('caf', 40, reached()), ...sequences('msa', 5, ineligible)], {
      excluded: [{ sequence: struck, reason: 'strike' }],
    });
    const { results, breakdowns } = computeCallsResults(campaign);
    for (const organisation of ['cpam', 'msa']) {
      const rows = results.filter((result) => result.organisation === organisation);
      expect(rows).toHaveLength(OWN_INDICATORS.length);
      expect(rows.every((row) => row.kind === 'not_measured' && row.reason === 'no_call')).toBe(true);
      const parts = breakdowns.filter((result) => result.organisation === organisation);
      expect(new Set(parts.map(({ cut }) => cut?.dimension))).toEqual(new Set(['scenario', 'weekday']));
      expect(parts.every((row) => row.kind === 'not_measured' && row.reason === 'no_call')).toBe(true);
    }
    expect(total(campaign, 'pickup')).toMatchObject({ denominator: 40 });
  });

  describe('incomplete sequences', () => {
    // Attempt 1: 100 entered, 40 reached. Attempt 2: 55 entered, 20 reached. Attempt 3: 30 entered, 9 reached.
    const some = callsCampaign([
      ...sequences('caf', 40, reached('complete')),
      ...sequences('caf', 5, censored(1)),
      ...sequences('caf', 20, reached('wrong', 2)),
      ...sequences('caf', 5, censored(2)),
      ...sequences('caf', 9, reached('acceptable', 3)),
      ...sequences('caf', 21, unreached),
    ]);
    const within = 1 - (60 / 100) * (35 / 55) * (21 / 30);

    it('are counted in each attempt that they made', () => {
      const pickup = total(some, 'pickup');
      expect(pickup).toMatchObject({ kind: 'fragile', numerator: 69, denominator: 100, correction: 'incomplete' });
      expect(pickup).toHaveProperty('value', expect.closeTo(within, 12));
    });

    it('cost precision, as Greenwood says: the 10 that stopped are worth less than a call each', () => {
      const { value, variance } = productLimit([
        { entered: 100, reached: 40 },
        { entered: 55, reached: 20 },
        { entered: 30, reached: 9 },
      ]);
      const pickup = total(some, 'pickup');
      expect(pickup).toHaveProperty('effectiveN', expect.closeTo(designEffectiveN(value, variance), 9));
    });

    it('leave resolved the product of pickup and acceptable', () => {
      expect(total(some, 'resolved')).toHaveProperty('value', expect.closeTo((within * 49) / 69, 12));
    });

    it('change neither the first attempt nor the shares of answered calls', () => {
      expect(total(some, 'pickup_first')).toMatchObject({ value: 40 / 100 });
      expect(total(some, 'acceptable')).toMatchObject({ value: 49 / 69 });
    });

    it.each([
      [21, 'measured'],
      [22, 'not_measured'],
    ])('%i of 105 (limit: a fifth is accepted)', (incomplete, kind) => {
      const campaign = callsCampaign([
        ...sequences('caf', 80, reached()),
        ...sequences('caf', incomplete, censored(1)),
        ...sequences('caf', 105 - 80 - incomplete, unreached),
      ]);
      expect(total(campaign, 'pickup')?.kind).toBe(kind);
      expect(total(campaign, 'resolved')?.kind).toBe(kind);
      expect(total(campaign, 'pickup_first')?.kind).toBe('measured');
    });

    it('above a fifth say how many they were', () => {
      const campaign = callsCampaign([...sequences('caf', 70, reached()), ...sequences('caf', 30, censored(1))]);
      expect(total(campaign, 'pickup')).toMatchObject({
        reason: 'too_many_incomplete',
        counts: { incomplete: 30, total: 100 },
      });
    });
  });

  it('breaks each indicator down by scenario under the same bar', () => {
    const campaign = callsCampaign([
      ...sequences('caf', 100, reached(), { scenario: 'age' }),
      ...sequences('caf', 20, unreached, { scenario: 'droits' }),
    ]);
    const { breakdowns } = computeCallsResults(campaign);
    const byScenario = breakdowns.filter(({ cut }) => cut?.dimension === 'scenario');
    // Consistency speaks of all calls together.
    expect(byScenario).toHaveLength(2 * (OWN_INDICATORS.length - 1));
    const pickup = byScenario.filter(({ indicator }) => indicator === 'pickup');
    expect(pickup.map((part) => [part.cut, part.kind])).toEqual([
      [{ dimension: 'scenario', category: 'age' }, 'measured'],
      [{ dimension: 'scenario', category: 'droits' }, 'counts_only'],
    ]);
    expect(pickup[0]).toMatchObject({ value: 1, high: 1, denominator: 100 });
  });

  const anOutcome = fc.oneof(
    fc.record({
      kind: fc.constant('reached' as const),
      atAttempt: fc.integer({ min: 1, max: 3 }),
      answer: fc.constantFrom('complete', 'acceptable', 'incomplete', 'wrong', 'no_answer', 'redirected'),
      redirectedWeb: fc.boolean(),
    }),
    fc.constant(unreached),
    fc.constant(censored(1)),
    fc.constant(censored(2)),
    fc.constant(ineligible),
  );
  const aGroup = fc.record({
    who: fc.constantFrom('a', 'b'),
    count: fc.integer({ min: 0, max: 60 }),
    outcome: anOutcome,
  });
  const groups = fc.array(aGroup, { maxLength: 12 });
  const build = (parts: readonly { who: string; count: number; outcome: ReturnType<typeof reached> }[]) =>
    parts.flatMap(({ who, count, outcome }) => sequences(who, count, outcome));

  it('does not depend on the order of the sequences', () => {
    fc.assert(
      fc.property(groups, (parts) => {
        const all = build(parts);
        expect(computeCallsResults(callsCampaign([...all].reverse()))).toEqual(computeCallsResults(callsCampaign(all)));
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  it('keeps every share in its interval, from 0 to 1, and resolved = pickup × acceptable', () => {
    fc.assert(
      fc.property(groups, (parts) => {
        const { results } = computeCallsResults(callsCampaign(build(parts)));
        const valueOf = (organisation: string, indicator: string) =>
          results.flatMap((r) =>
            r.organisation === organisation &&
            r.indicator === indicator &&
            (r.kind === 'fragile' || r.kind === 'measured')
              ? [r.value]
              : [],
          )[0];
        for (const result of results) {
          if (result.kind !== 'measured' && result.kind !== 'fragile') continue;
          expect(result.low).toBeGreaterThanOrEqual(0);
          expect(result.low).toBeLessThanOrEqual(result.value);
          expect(result.high).toBeGreaterThanOrEqual(result.value);
          expect(result.high).toBeLessThanOrEqual(1);
        }
        for (const organisation of ['a', 'b']) {
          const [resolved, pickup, acceptable] = ['resolved', 'pickup', 'acceptable'].map((id) =>
            valueOf(organisation, id),
          );
          if (resolved !== undefined && pickup !== undefined && acceptable !== undefined) {
            expect(resolved).toBeCloseTo(pickup * acceptable, 12);
          }
        }
      }),
      { seed: 2, numRuns: 100 },
    );
  });
});
