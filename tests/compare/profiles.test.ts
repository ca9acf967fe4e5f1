import { describe, expect, it } from 'vitest';
import { computeProfileComparisons } from '../../src/compare/computeProfileComparisons.ts';
import { computeProfileEffects } from '../../src/compare/computeProfileEffects.ts';
import type { CallerEffect } from '../../src/domain/callerEffect.ts';
import type { ProfileComparison, ProfileEffect } from '../../src/domain/profileComparison.ts';
import type { Sequence } from '../../src/domain/sequence.ts';
import { computeCallsResults } from '../../src/indicators/computeCallsResults.ts';
import { cochranMantelHaenszel } from '../../src/stats/cochranMantelHaenszel.ts';
import { holm } from '../../src/stats/holm.ts';
import { mulberry32 } from '../../src/stats/mulberry32.ts';
import { newcombeDifference } from '../../src/stats/newcombeDifference.ts';
import { normalCdf } from '../../src/stats/normalCdf.ts';
import { newcombePValue } from '../../src/stats/newcombePValue.ts';
import { shuffle } from '../../src/stats/shuffle.ts';
import { reached } from '../indicators/aCampaign.ts';
import { anOrganisation } from './anOrganisation.ts';
import { callsAt, qualityOf, timetable } from './timetable.ts';

const organisations = ['pe', 'caf', 'cpam'].map((id) => anOrganisation(id));

/** k of n answered, all answers complete. */
const by = (organisation: string, profile: string, k: number, n: number, caller?: string) =>
  callsAt(organisation, [{ profile, k, n, ...(caller !== undefined && { caller }) }]);

const asking = (scenario: string, calls: readonly Sequence[]) =>
  calls.map((sequence) => ({ ...sequence, scenario: scenario as Sequence['scenario'] }));

/** The caller's mark, where somebody answered. */
function marking(sequence: Sequence, courtesy: number): Sequence {
  if (sequence.outcome.kind !== 'reached') return sequence;
  const attempt = { disposition: 'human_ok', timeToExitSeconds: 10, talkSeconds: 60, courtesy };
  return { ...sequence, attempts: [attempt as Sequence['attempts'][number]] };
}

function comparisons(all: readonly Sequence[]): ProfileComparison[] {
  const campaign = timetable(all);
  return computeProfileComparisons([campaign], computeCallsResults(campaign).breakdowns, organisations);
}

const of = <One extends { readonly indicator: string; readonly organisation?: string }>(
  all: readonly One[],
  indicator: string,
  organisation?: string,
) => all.find((one) => one.indicator === indicator && one.organisation === organisation);

describe('computeProfileComparisons', () => {
  const calls = [...by('caf', 'accent', 30, 90), ...by('caf', 'senior', 45, 90), ...by('caf', 'ordinaire', 60, 90)];

  it('tests every two profiles by Newcombe, and establishes after Holm over them', () => {
    const pairs = of(comparisons(calls), 'pickup', 'caf')?.pairs ?? [];
    const k = { accent: 30, senior: 45, ordinaire: 60 };
    const pairsOfNames = [
      ['accent', 'ordinaire'],
      ['accent', 'senior'],
      ['ordinaire', 'senior'],
    ] as const;
    const p = pairsOfNames.map(([a, b]) => newcombePValue(k[a], 90, k[b], 90));
    const { adjusted, rejected } = holm(p, 0.05);
    expect(pairs).toEqual(
      pairsOfNames.map(([a, b], i) => ({
        a,
        b,
        ...newcombeDifference(k[a], 90, k[b], 90, 0.95),
        p: p[i],
        adjustedP: adjusted[i],
        established: rejected[i],
      })),
    );
    expect(p.map((one) => one < 0.05)).toEqual([true, true, true]);
    expect(pairs.map(({ established }) => established)).toEqual([true, true, true]);
    const closer = [...by('caf', 'accent', 30, 90), ...by('caf', 'senior', 44, 90), ...by('caf', 'ordinaire', 40, 90)];
    const apart = of(comparisons(closer), 'pickup', 'caf')?.pairs ?? [];
    expect(Math.min(...apart.map((pair) => pair.p))).toBeLessThan(0.05);
    expect(apart.map(({ established }) => established)).toEqual([false, false, false]);
  });

  it('compares resolved, pickup, acceptable and courtesy of organisations that one can call', () => {
    const all = [...by('pe', 'a', 40, 80), ...by('pe', 'b', 40, 80), ...calls];
    expect(comparisons(all).map(({ organisation, indicator }) => `${organisation} ${indicator}`)).toEqual([
      ...['acceptable', 'pickup', 'resolved'].map((id) => `caf ${id}`),
      ...['acceptable', 'pickup', 'resolved'].map((id) => `pe ${id}`),
    ]);
    const marked = all.map((sequence, i) => marking(sequence, 3 + (i % 2)));
    expect(of(comparisons(marked), 'courtesy', 'pe')?.pairs).toMatchObject([{ a: 'a', b: 'b', difference: 0 }]);
    const campaign = timetable(all);
    const total = [anOrganisation('caf', 'famille', { kind: 'aggregate' })];
    expect(computeProfileComparisons([campaign], computeCallsResults(campaign).breakdowns, total)).toEqual([]);
  });

  it('tests no counts, and says whose they are', () => {
    const few = [...by('caf', 'a', 40, 80), ...by('caf', 'b', 10, 29), ...by('caf', 'c', 20, 80)];
    const comparison = of(comparisons(few), 'pickup', 'caf');
    expect(comparison?.pairs.map(({ a, b }) => [a, b])).toEqual([['a', 'c']]);
    expect(comparison?.untested).toEqual(['b']);
  });

  it('has nothing where one profile called, or calls have none', () => {
    expect(comparisons(by('caf', 'a', 40, 80))).toEqual([]);
    expect(comparisons(callsAt('caf', [{ k: 40, n: 80 }]))).toEqual([]);
  });

  it('compares answers only between profiles that asked the same questions', () => {
    const apart = [...asking('age', by('caf', 'a', 60, 80)), ...asking('droits', by('caf', 'b', 60, 80))];
    expect(of(comparisons(apart), 'acceptable', 'caf')?.pairs).toEqual([]);
    expect(of(comparisons(apart), 'resolved', 'caf')?.pairs).toEqual([]);
    expect(of(comparisons(apart), 'pickup', 'caf')?.pairs).toHaveLength(1);
  });

  it('does not depend on the order of calls', () => {
    expect(comparisons(shuffle(calls, mulberry32(4)))).toEqual(comparisons(calls));
  });
});

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

/** Of the difference of two means, where the marks of both are dealt out anew (Mantel 1963). */
function mantelVariance(a: readonly number[], b: readonly number[]): number {
  const all = [...a, ...b];
  const mean = sum(all) / all.length;
  return (sum(all.map((one) => (one - mean) ** 2)) / (all.length - 1)) * (1 / a.length + 1 / b.length);
}

function effects(all: readonly Sequence[], caller?: CallerEffect): ProfileEffect[] {
  const campaign = timetable(all);
  const { breakdowns, quality } = computeCallsResults(campaign);
  const report = caller === undefined ? quality : qualityOf(campaign, 'pickup', caller);
  return computeProfileEffects([campaign], breakdowns, [report], organisations);
}

describe('computeProfileEffects', () => {
  const counts = [
    ['caf', 10, 25, 16, 25],
    ['cpam', 20, 28, 24, 28],
    ['pe', 30, 90, 40, 80],
  ] as const;
  const calls = counts.flatMap(([organisation, k1, n1, k2, n2]) => [
    ...by(organisation, 'accent', k1, n1),
    ...by(organisation, 'ordinaire', k2, n2),
  ]);

  it('is Cochran, Mantel and Haenszel’s test, with counts that are too few for a rate of their own', () => {
    const effect = of(effects(calls), 'pickup');
    const test = cochranMantelHaenszel(
      counts.map(([, k1, n1, k2, n2]) => [
        [k1, n1 - k1],
        [k2, n2 - k2],
      ]),
    );
    expect(test?.p).toBeLessThan(0.05);
    expect(effect?.verdict.kind).toBe('established');
    expect(effect?.verdict).toHaveProperty('p', expect.closeTo(test?.p ?? NaN, 12));
    const [pair] = effect?.pairs ?? [];
    expect(pair).toMatchObject({ a: 'accent', b: 'ordinaire', organisations: 3, n: 276, established: true });
    const weights = counts.map(([, , n1, , n2]) => (n1 * n2) / (n1 + n2));
    const mean =
      counts.reduce((sum, [, k1, n1, k2, n2], i) => sum + (weights[i] ?? 0) * (k1 / n1 - k2 / n2), 0) /
      weights.reduce((a, b) => a + b);
    expect(pair?.difference).toBeCloseTo(mean, 12);
    expect(pair?.high).toBeLessThan(0);
  });

  it('finds nothing where organisations differ and profiles do not, however they are mixed', () => {
    const mixed = [
      ...by('caf', 'a', 160, 200),
      ...by('caf', 'b', 16, 20),
      ...by('pe', 'a', 4, 20),
      ...by('pe', 'b', 40, 200),
    ];
    const pair = of(effects(mixed), 'pickup')?.pairs[0];
    expect(pair?.difference).toBeCloseTo(0, 12);
    expect(pair).toMatchObject({ established: false });
  });

  it('charges for callers who play one profile each at every organisation, not for those who play all', () => {
    const effect: CallerEffect = { kind: 'measured', icc: 0.05, callers: 8 };
    const played = (name: (profile: string, i: number) => string) =>
      calls.map((sequence, i) => ({ ...sequence, caller: name(sequence.profile ?? '', i) }));
    const own = of(
      effects(
        played((profile) => profile),
        effect,
      ),
      'pickup',
    );
    const shared = of(
      effects(
        played((_, i) => `E${i % 8}`),
        effect,
      ),
      'pickup',
    );
    expect(shared?.verdict.kind).toBe('established');
    expect(own?.verdict.kind).toBe('not_established');
    expect(own?.pairs[0]?.difference).toBeCloseTo(shared?.pairs[0]?.difference ?? NaN, 12);
  });

  it('compares marks at equal organisation too', () => {
    const marked = calls.map((sequence, i) => marking(sequence, (sequence.profile === 'accent' ? 2 : 3) + (i % 3)));
    const [pair] = of(effects(marked), 'courtesy')?.pairs ?? [];
    expect(pair?.difference).toBeCloseTo(-1, 1);
    expect(pair?.established).toBe(true);
  });

  it('is Mantel’s test of marks at equal organisation and question, with calls too few for a mean of their own', () => {
    const asked = ['caf', 'pe'].flatMap((organisation) =>
      ['age', 'droits'].flatMap((scenario) => [
        ...asking(scenario, by(organisation, 'accent', scenario === 'age' ? 7 : 12, 14)),
        ...asking(scenario, by(organisation, 'ordinaire', scenario === 'age' ? 13 : 5, 15)),
      ]),
    );
    const own = (sequence: Sequence, i: number) => (sequence.scenario === 'age' ? 4 : 1) + ((i * 7) % 5 < 2 ? 1 : 0);
    const marked = asked.map((sequence, i) => marking(sequence, own(sequence, i)));
    let weights = 0;
    let weighed = 0;
    let variance = 0;
    for (const calls of Map.groupBy(
      [...asked.entries()],
      ([, one]) => `${one.organisation} ${one.scenario}`,
    ).values()) {
      const [a, b] = ['accent', 'ordinaire'].map((profile) =>
        calls.flatMap(([i, one]) => (one.profile === profile && one.outcome.kind === 'reached' ? [own(one, i)] : [])),
      );
      if (a === undefined || b === undefined) throw new Error('no marks');
      const weight = 1 / (1 / a.length + 1 / b.length);
      weights += weight;
      weighed += weight * (sum(a) / a.length - sum(b) / b.length);
      variance += weight ** 2 * mantelVariance(a, b);
    }
    const [pair] = of(effects(marked), 'courtesy')?.pairs ?? [];
    expect(pair?.difference).toBeCloseTo(weighed / weights, 12);
    expect(pair?.p).toBeCloseTo(2 * (1 - normalCdf(Math.abs(weighed) / Math.sqrt(variance))), 10);
    expect(pair).toMatchObject({ organisations: 2, n: 74 });
  });

  it('compares no mark where all are alike', () => {
    const marked = calls.map((sequence) => marking(sequence, 3));
    expect(of(effects(marked), 'courtesy')?.verdict).toEqual({ kind: 'untestable', reason: 'all_equal' });
  });

  it('charges marks for callers once, and for none whom both profiles share', () => {
    // Each caller gives each profile the same number of marks: her kindness cancels out.
    const all = ['accent', 'ordinaire'].flatMap((profile) =>
      Array.from({ length: 20 }, (_, i) => by('caf', profile, 6, 6, i < 10 ? `kind ${i}` : `${i}`)).flat(),
    );
    const mark = ({ caller, profile }: Sequence, i: number) =>
      (caller?.startsWith('kind') === true ? 3 : 2) + (i % 2) - (profile === 'accent' && i % 3 === 0 ? 1 : 0);
    const marks = (profile: string) => all.flatMap((one, i) => (one.profile === profile ? [mark(one, i)] : []));
    const [pair] = of(effects(all.map((one, i) => marking(one, mark(one, i)))), 'courtesy')?.pairs ?? [];
    const plain = Math.sqrt(mantelVariance(marks('accent'), marks('ordinaire')));
    expect(((pair?.high ?? NaN) - (pair?.low ?? NaN)) / 2 / 1.959963984540054).toBeCloseTo(plain, 10);
  });

  it('is untestable with fewer than thirty calls of a profile, and absent with one profile', () => {
    const few = [...by('caf', 'a', 10, 29), ...by('caf', 'b', 40, 80)];
    expect(of(effects(few), 'pickup')).toMatchObject({
      pairs: [],
      verdict: { kind: 'untestable', reason: 'too_few_calls' },
    });
    expect(of(effects([...few, ...by('pe', 'a', 1, 1), ...by('pe', 'b', 1, 1)]), 'pickup')?.pairs).toHaveLength(1);
    expect(effects(by('caf', 'a', 40, 80))).toEqual([]);
  });

  it('leaves out organisations where the two profiles asked other questions, of answers only', () => {
    const apart = [
      ...asking('age', by('caf', 'a', 60, 80)),
      ...asking('droits', by('caf', 'b', 60, 80)),
      ...by('pe', 'a', 60, 80),
      ...by('pe', 'b', 60, 80),
    ];
    expect(of(effects(apart), 'acceptable')?.verdict).toEqual({ kind: 'untestable', reason: 'all_equal' });
    const wrong = apart.findLastIndex(({ outcome }) => outcome.kind === 'reached');
    apart[wrong] = { ...apart[wrong], outcome: reached('wrong') } as Sequence;
    expect(of(effects(apart), 'acceptable')?.pairs).toMatchObject([{ organisations: 1, n: 120 }]);
    expect(of(effects(apart), 'pickup')?.pairs).toMatchObject([{ organisations: 2, n: 320 }]);
  });

  it('does not depend on the order of calls', () => {
    const manned = calls.map((sequence, i) => ({ ...sequence, caller: `E${i % 5}` }));
    expect(effects(shuffle(manned, mulberry32(4)))).toEqual(effects(manned));
  });
});
