import { describe, expect, it } from 'vitest';
import { computeProfileComparisons } from '../../src/compare/computeProfileComparisons.ts';
import type { ProfileComparison } from '../../src/domain/profileComparison.ts';
import type { Result } from '../../src/domain/result.ts';
import type { Sequence } from '../../src/domain/sequence.ts';
import { computeCallsResults } from '../../src/indicators/computeCallsResults.ts';
import { holm } from '../../src/stats/holm.ts';
import { mulberry32 } from '../../src/stats/mulberry32.ts';
import { newcombeDifference } from '../../src/stats/newcombeDifference.ts';
import { newcombePValue } from '../../src/stats/newcombePValue.ts';
import { shuffle } from '../../src/stats/shuffle.ts';
import { publishedCampaign } from '../indicators/aCampaign.ts';
import { anOrganisation } from './anOrganisation.ts';
import { asking, by, marking, of, organisations } from './profileCalls.ts';
import { callsAt, timetable } from './timetable.ts';

function comparisons(all: readonly Sequence[]): ProfileComparison[] {
  const campaign = timetable(all);
  return computeProfileComparisons([campaign], computeCallsResults(campaign).breakdowns, organisations);
}

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

  describe('over the figures given', () => {
    const all = [
      ...calls,
      ...by('pe', 'accent', 30, 60),
      ...by('pe', 'senior', 30, 60),
      ...by('total', 'accent', 9, 60),
    ];
    const campaign = timetable([...all, ...by('total', 'senior', 50, 60)]);
    const { breakdowns, results } = computeCallsResults(campaign);
    const listed = [...organisations, anOrganisation('total', 'famille', { kind: 'aggregate' })];
    const found = computeProfileComparisons([campaign], breakdowns, listed);

    it('stands in the order of organisations, indicators and names, whatever the order of what is given', () => {
      expect(found.map(({ organisation, indicator }) => `${organisation} ${indicator}`)).toEqual(
        ['caf', 'pe'].flatMap((id) => ['acceptable', 'pickup', 'resolved'].map((indicator) => `${id} ${indicator}`)),
      );
      expect(computeProfileComparisons([campaign], [...breakdowns].reverse(), listed)).toEqual(found);
    });

    it('passes over totals and other parts', () => {
      // A slot by the name of a profile is no profile.
      const slots = breakdowns.flatMap((one): Result[] =>
        one.cut?.dimension === 'profile' ? [{ ...one, cut: { ...one.cut, dimension: 'slot' } }] : [],
      );
      expect(computeProfileComparisons([campaign], slots, listed)).toEqual([]);
      expect(computeProfileComparisons([campaign], [...results, ...slots, ...breakdowns], listed)).toEqual(found);
    });

    it('has none in print, nor where nothing was broken down', () => {
      const print = publishedCampaign([], { id: 'print' });
      const there = breakdowns.map((one): Result => ({ ...one, campaign: print.id }));
      const empty = { ...timetable([]), id: publishedCampaign([], { id: 'vide' }).id };
      expect(computeProfileComparisons([print, empty], there, listed)).toEqual([]);
      expect(computeProfileComparisons([empty, campaign], breakdowns, listed)).toEqual(found);
    });
  });

  it('names a profile that reached nobody among the untested, as long as another reached somebody', () => {
    const silent = [...by('caf', 'a', 0, 40), ...by('caf', 'b', 40, 80)];
    expect(of(comparisons(silent), 'acceptable', 'caf')).toMatchObject({ pairs: [], untested: ['a'] });
    const mute = [...by('caf', 'a', 0, 40), ...by('caf', 'b', 0, 80)];
    expect(of(comparisons(mute), 'acceptable', 'caf')).toBeUndefined();
    expect(of(comparisons(mute), 'pickup', 'caf')?.pairs).toMatchObject([{ p: 1, established: false }]);
  });
});
