import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANSWERS, isAcceptable, type Answer } from '../../src/domain/answer.ts';
import type { CampaignHead } from '../../src/domain/campaign.ts';
import { organisationIdSchema, scenarioIdSchema } from '../../src/domain/ids.ts';
import { OWN_INDICATOR_IDS } from '../../src/domain/ownIndicators.ts';
import type { Result } from '../../src/domain/result.ts';
import type { Sequence } from '../../src/domain/sequence.ts';
import { computeCallsResults } from '../../src/indicators/computeCallsResults.ts';
import { sampleDesign } from '../../src/indicators/sampleDesign.ts';
import { call, callsCampaign, type Dial } from './aCampaign.ts';
import { sum } from './naive.ts';

const DECLARED = {
  designWeights: { scenario: { age: 0.5, droits: 0.3, impots: 0.2 }, slot: { am: 0.6, pm: 0.4 } },
} satisfies Partial<CampaignHead>;

const aHuman = fc
  .record({
    seconds: fc.integer({ min: 0, max: 900 }),
    answer: fc.constantFrom<Answer>(...ANSWERS),
    courtesy: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
    transfers: fc.option(fc.integer({ min: 0, max: 2 }), { nil: undefined }),
  })
  .map(({ seconds, answer, courtesy, transfers }): Dial => [
    'human_ok',
    seconds,
    { answer, ...(courtesy !== undefined && { courtesy }), ...(transfers !== undefined && { transfers }) },
  ]);
const aMiss = fc
  .record({
    seconds: fc.integer({ min: 0, max: 900 }),
    disposition: fc.constantFrom('busy' as const, 'dissuaded' as const, 'cap_reached' as const),
  })
  .map(({ seconds, disposition }): Dial => [disposition, seconds]);
const someDials = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(aHuman) },
  { weight: 2, arbitrary: fc.tuple(aMiss, aHuman) },
  { weight: 3, arbitrary: fc.tuple(aMiss, aMiss, aMiss) },
  { weight: 1, arbitrary: fc.tuple(aMiss) },
);
const aCall = fc.record({
  dials: someDials,
  place: fc.record({
    organisation: fc.constantFrom('caf', 'cpam'),
    scenario: fc.constantFrom('age', 'droits', 'impots'),
    slot: fc.constantFrom('am', 'pm'),
    caller: fc.constantFrom('E01', 'E02', 'E03', 'E04'),
    weekday: fc.integer({ min: 1, max: 5 }),
    profile: fc.constantFrom('jeune', 'retraite'),
  }),
});
const someCalls = fc.array(aCall, { minLength: 80, maxLength: 160 });
type Calls = typeof someCalls extends fc.Arbitrary<infer T> ? T : never;

const build = (rows: Calls): Sequence[] =>
  rows.map(({ dials, place }, i) => call(dials, { ...place, id: `s${1000 + i}` }));
// A hundred calls have a million ways to shrink: a failure is told as it was found.
const settings = { numRuns: 12, endOnFailure: true };
const either = fc.constantFrom<Partial<CampaignHead>>({}, DECLARED);

/** Numbers of a result, rounded to what an order of summing may change. */
function rounded(results: readonly Result[]): unknown {
  return JSON.parse(
    JSON.stringify(results, (_, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(9)) : value)),
  );
}

describe('laws of every figure', () => {
  it('value in its interval, interval in its scale, effective n at most what was counted', () => {
    const published = new Map<string, number>();
    fc.assert(
      fc.property(someCalls, either, (rows, head) => {
        const { results, breakdowns } = computeCallsResults(callsCampaign(build(rows), head));
        for (const row of [...results, ...breakdowns]) {
          if (row.kind !== 'measured' && row.kind !== 'fragile' && row.kind !== 'level') continue;
          published.set(row.indicator, (published.get(row.indicator) ?? 0) + 1);
          const [bottom, top] = { percent: [0, 1], score5: [1, 5], score100: [0, 100] }[row.unit as string] ?? [
            0,
            900 * 3,
          ];
          const { low = bottom, value, high = top } = row;
          expect(low, row.indicator).toBeGreaterThanOrEqual(bottom ?? NaN);
          expect(high, row.indicator).toBeLessThanOrEqual(top ?? NaN);
          if (value !== undefined) expect(low, row.indicator).toBeLessThanOrEqual(value);
          if (value !== undefined) expect(high, row.indicator).toBeGreaterThanOrEqual(value);
          expect(row.effectiveN).toBeGreaterThanOrEqual(30);
          expect(row.effectiveN, row.indicator).toBeLessThanOrEqual(row.denominator);
        }
      }),
      { ...settings, seed: 21 },
    );
    // No law holds of nothing: every indicator had figures to look at.
    expect(published.size).toBe(OWN_INDICATOR_IDS.length);
    expect(Math.min(...published.values())).toBeGreaterThan(2);
  });

  it('the order of the calls changes nothing, to the last bit', () => {
    fc.assert(
      fc.property(someCalls, either, fc.nat(), (rows, head, turn) => {
        const all = build(rows);
        const at = turn % all.length;
        const turned = [...all.slice(at), ...all.slice(0, at)].reverse();
        expect(computeCallsResults(callsCampaign(turned, head))).toEqual(computeCallsResults(callsCampaign(all, head)));
      }),
      { ...settings, seed: 22 },
    );
  });

  it('names of organisations, questions and callers are names only', () => {
    const organisations: Record<string, string> = { caf: 'zeta', cpam: 'alpha' };
    const scenarios: Record<string, string> = { age: 'q1', droits: 'q2', impots: 'q3' };
    const callers: Record<string, string> = { E01: 'E90', E02: 'E12', E03: 'E55', E04: 'E31' };
    fc.assert(
      fc.property(someCalls, (rows) => {
        const all = build(rows);
        const renamed = all.map((one) => ({
          ...one,
          organisation: organisationIdSchema.parse(organisations[one.organisation]),
          scenario: scenarioIdSchema.parse(scenarios[one.scenario]),
          caller: callers[one.caller ?? ''] ?? '',
        }));
        const weights = Object.entries(DECLARED.designWeights.scenario).map(([id, share]) => [scenarios[id], share]);
        const designWeights = {
          ...DECLARED.designWeights,
          scenario: Object.fromEntries(weights) as Record<string, number>,
        };
        const before = computeCallsResults(callsCampaign(all, DECLARED)).results;
        const after = computeCallsResults(callsCampaign(renamed, { designWeights })).results;
        // The bootstrap of consistency is seeded by the organisation's name.
        const of = (results: readonly Result[], name: string) =>
          rounded(
            results
              .filter(({ organisation }) => organisation === name)
              .map(
                (row) =>
                  ({ ...row, organisation: '', ...(row.indicator === 'consistency' && { low: 0, high: 1 }) }) as Result,
              ),
          );
        for (const name of ['caf', 'cpam']) expect(of(after, organisations[name] ?? '')).toEqual(of(before, name));
      }),
      { ...settings, seed: 23 },
    );
  });

  it('two organisations with the same calls have the same figures', () => {
    fc.assert(
      fc.property(someCalls, either, (rows, head) => {
        const one = build(rows.map(({ dials, place }) => ({ dials, place: { ...place, organisation: 'caf' } })));
        const other = one.map((each) => ({
          ...each,
          id: `t${each.id}`,
          organisation: organisationIdSchema.parse('cpam'),
        }));
        const { results, breakdowns } = computeCallsResults(callsCampaign([...one, ...other], head));
        const of = (name: string) =>
          [...results, ...breakdowns]
            .filter(({ organisation, indicator }) => organisation === name && indicator !== 'consistency')
            .map((row) => ({ ...row, organisation: '' }));
        expect(of('cpam')).toEqual(of('caf'));
      }),
      { ...settings, seed: 24 },
    );
  });

  it('a failure that turns into a success never lowers a figure for which more is better', () => {
    const gains = ['resolved', 'pickup', 'pickup_first', 'first_contact', 'within_60', 'within_600', 'score'];
    fc.assert(
      fc.property(someCalls, either, fc.nat(), (rows, head, pick) => {
        const all = build(rows);
        const failures = all.filter(({ outcome }) => outcome.kind === 'unreached');
        fc.pre(failures.length > 0);
        const { id } = failures[pick % failures.length] ?? {};
        const turned = all.map((one): Sequence =>
          one.id === id
            ? { ...call([['human_ok', 20, { answer: 'complete', courtesy: 5, transfers: 0 }]]), ...placeOf(one) }
            : one,
        );
        const [before, after] = [all, turned].map((each) => computeCallsResults(callsCampaign(each, head)).results);
        for (const [i, row] of (before ?? []).entries()) {
          const next = after?.[i];
          if (!gains.includes(row.indicator) || next === undefined || !('value' in row) || !('value' in next)) continue;
          expect(next.value, row.indicator).toBeGreaterThanOrEqual((row.value ?? NaN) - 1e-12);
        }
      }),
      { ...settings, seed: 25 },
    );
    function placeOf({ id, organisation, scenario, slot, caller, weekday, profile }: Sequence) {
      return {
        id,
        organisation,
        scenario,
        ...(slot && { slot }),
        ...(caller && { caller }),
        weekday,
        ...(profile && { profile }),
      };
    }
  });

  it('parts have the counts of the whole, for every indicator that counts', () => {
    fc.assert(
      fc.property(someCalls, either, (rows, head) => {
        const { results, breakdowns } = computeCallsResults(callsCampaign(build(rows), head));
        const counted = [
          'resolved',
          'pickup',
          'pickup_first',
          'acceptable',
          'complete',
          'wrong',
          'redirected',
          'first_contact',
        ];
        for (const row of results) {
          if (!counted.includes(row.indicator) || !('denominator' in row)) continue;
          for (const dimension of ['scenario', 'slot', 'weekday', 'profile']) {
            const parts = breakdowns.filter(
              ({ indicator, organisation, cut }) =>
                indicator === row.indicator && organisation === row.organisation && cut?.dimension === dimension,
            );
            const refused = parts.some((part) => part.kind === 'not_measured' && part.reason !== 'nobody_reached');
            if (refused) continue;
            // Parts in which nobody was reached have no base, and count for none.
            const countsOf = (each: Result) =>
              'denominator' in each && 'numerator' in each ? [Number(each.numerator), each.denominator] : [0, 0];
            const counts = parts.map(countsOf);
            expect(
              [0, 1].map((which) => sum(counts.map((each) => each[which] ?? NaN))),
              `${row.indicator} ${dimension}`,
            ).toEqual(countsOf(row));
          }
        }
      }),
      { ...settings, seed: 26 },
    );
  });

  it('resolved is pickup times acceptable, weighted, with and without incomplete sequences', () => {
    fc.assert(
      fc.property(someCalls, either, (rows, head) => {
        const { results, breakdowns } = computeCallsResults(callsCampaign(build(rows), head));
        const key = ({ organisation, cut }: Result) => JSON.stringify([organisation, cut]);
        const valueOf = new Map<string, number | undefined>(
          [...results, ...breakdowns].flatMap((row) =>
            'value' in row ? [[`${row.indicator} ${key(row)}`, row.value] as const] : [],
          ),
        );
        for (const row of [...results, ...breakdowns].filter(({ indicator }) => indicator === 'resolved')) {
          const [resolved, pickup, acceptable] = ['resolved', 'pickup', 'acceptable'].map((id) =>
            valueOf.get(`${id} ${key(row)}`),
          );
          if (resolved === undefined || pickup === undefined || acceptable === undefined) continue;
          expect(resolved).toBeCloseTo(pickup * acceptable, 12);
        }
      }),
      { ...settings, seed: 27 },
    );
  });

  it('weights sum to 1, alike within a stratum, and every call has one', () => {
    fc.assert(
      fc.property(someCalls, either, (rows, head) => {
        const all = build(rows);
        const { strata, weights, stratumOf } = sampleDesign(head, all);
        expect(sum(weights)).toBeCloseTo(1, 12);
        expect(sum(strata.map(({ share }) => share))).toBeCloseTo(1, 12);
        for (const { id, share, n } of strata) {
          const own = weights.filter((_, i) => stratumOf[i] === id);
          expect(own).toHaveLength(n);
          expect(n).toBeGreaterThan(1);
          expect(own.every((weight) => weight === share / n)).toBe(true);
        }
      }),
      { ...settings, seed: 28 },
    );
  });
});

it('an answer counts where it is acceptable or complete, of those answered', () => {
  fc.assert(
    fc.property(someCalls, (rows) => {
      const all = build(rows);
      const { results } = computeCallsResults(callsCampaign(all));
      for (const organisation of ['caf', 'cpam']) {
        const answers = all.flatMap((one) =>
          one.organisation === organisation && one.outcome.kind === 'reached' ? [one.outcome.answer] : [],
        );
        const row = results.find((each) => each.organisation === organisation && each.indicator === 'acceptable');
        expect(row).toMatchObject({ numerator: answers.filter(isAcceptable).length, denominator: answers.length });
      }
    }),
    { ...settings, seed: 29 },
  );
});
