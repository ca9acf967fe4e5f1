import { describe, expect, it } from 'vitest';
import { computeProfileEffects } from '../../src/compare/computeProfileEffects.ts';
import type { CallerEffect } from '../../src/domain/callerEffect.ts';
import type { Result } from '../../src/domain/result.ts';
import type { Sequence } from '../../src/domain/sequence.ts';
import { computeCallsResults } from '../../src/indicators/computeCallsResults.ts';
import { cochranMantelHaenszel } from '../../src/stats/cochranMantelHaenszel.ts';
import { contrastDesignEffect, type ContrastStratum } from '../../src/stats/contrastDesignEffect.ts';
import { holm } from '../../src/stats/holm.ts';
import { mulberry32 } from '../../src/stats/mulberry32.ts';
import { normalCdf } from '../../src/stats/normalCdf.ts';
import { shuffle } from '../../src/stats/shuffle.ts';
import { twoSidedQuantile } from '../../src/stats/twoSidedQuantile.ts';
import { twoSidedTail } from '../../src/stats/twoSidedTail.ts';
import { publishedCampaign, reached } from '../indicators/aCampaign.ts';
import { anOrganisation } from './anOrganisation.ts';
import { asking, by, calls, counts, effects, marking, of, organisations, sum } from './profileCalls.ts';
import { timetable } from './timetable.ts';

describe('computeProfileEffects', () => {
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

  describe('over the figures given', () => {
    const three = [
      ...calls,
      ...counts.flatMap(([organisation, k, n]) => by(organisation, 'senior', k + 1, n)),
      ...by('total', 'accent', 1, 200),
      ...by('total', 'senior', 150, 200),
    ].map((sequence, i) => marking(sequence, 2 + (i % 3)));
    const campaign = timetable(three);
    const { breakdowns, results, quality } = computeCallsResults(campaign);
    const listed = [...organisations, anOrganisation('total', 'famille', { kind: 'aggregate' })];
    const ofThree = (given: readonly Result[], own = listed) =>
      computeProfileEffects([campaign], given, [quality], own);
    const found = ofThree(breakdowns);

    it('stands in the order of indicators and of names, whatever the order of what is given', () => {
      expect(found.map(({ indicator }) => indicator)).toEqual(['acceptable', 'courtesy', 'pickup', 'resolved']);
      expect(of(found, 'pickup')?.pairs.map(({ a, b }) => [a, b])).toEqual([
        ['accent', 'ordinaire'],
        ['accent', 'senior'],
        ['ordinaire', 'senior'],
      ]);
      expect(ofThree([...breakdowns].reverse())).toEqual(found);
      expect(ofThree(shuffle(breakdowns, mulberry32(8)))).toEqual(found);
    });

    it('corrects by Holm over the pairs, and is established where one is', () => {
      const { pairs = [], verdict } = of(found, 'pickup') ?? {};
      const { adjusted, rejected } = holm(
        pairs.map(({ p }) => p),
        0.05,
      );
      expect(pairs.map(({ adjustedP }) => adjustedP)).toEqual(adjusted);
      expect(pairs.map(({ established }) => established)).toEqual(rejected);
      expect(rejected).toEqual([true, false, true]);
      expect(verdict).toEqual({ kind: 'established', p: Math.min(...adjusted) });
    });

    it('passes over totals, other parts, aggregates and what no indicator stands behind', () => {
      const only = (indicator: string) => breakdowns.filter((one) => one.indicator === indicator);
      expect(ofThree([...results, ...only('pickup')])).toEqual(found.filter(({ indicator }) => indicator === 'pickup'));
      // A slot by the name of a profile is no profile.
      const slots = only('pickup').flatMap((one): Result[] =>
        one.cut?.dimension === 'profile' ? [{ ...one, cut: { ...one.cut, dimension: 'slot' } }] : [],
      );
      expect(ofThree(slots)).toEqual([]);
      expect(ofThree([...slots, ...breakdowns])).toEqual(found);
      expect(of(found, 'pickup')?.pairs.map((pair) => pair.organisations)).toEqual([3, 3, 3]);
    });

    it('has none in print, nor where nothing was broken down', () => {
      const print = publishedCampaign([], { id: 'print' });
      const there = breakdowns.map((one): Result => ({ ...one, campaign: print.id }));
      const other = timetable([], { title: { fr: 'Vide' } });
      const empty = { ...other, id: publishedCampaign([], { id: 'vide' }).id };
      expect(computeProfileEffects([print, empty], there, [quality], listed)).toEqual([]);
      expect(computeProfileEffects([print, empty, campaign], [...there, ...breakdowns], [quality], listed)).toEqual(
        found,
      );
    });

    it('takes no variance from calls that weights leave less than one of', () => {
      const pickup = breakdowns.filter(({ indicator }) => indicator === 'pickup');
      const weighed = (effectiveN: number) =>
        pickup.map((one): Result =>
          one.organisation === 'caf' && one.kind === 'counts_only' ? { ...one, effectiveN } : one,
        );
      for (const effectiveN of [0.4, 0.5]) {
        const [pair] = ofThree(weighed(effectiveN))[0]?.pairs ?? [];
        const strata = counts.map(([organisation, k1, n1, k2, n2]) => {
          const [a, b] = organisation === 'caf' ? [effectiveN, effectiveN] : [n1, n2];
          const pooled = ((k1 / n1) * a + (k2 / n2) * b) / (a + b);
          const spread = organisation === 'caf' ? 0 : (pooled * (1 - pooled) * (a + b)) / (a + b - 1);
          return { weight: (a * b) / (a + b), gap: k1 / n1 - k2 / n2, variance: spread * (1 / a + 1 / b) };
        });
        const weights = sum(strata.map(({ weight }) => weight));
        const difference = sum(strata.map(({ weight, gap }) => weight * gap)) / weights;
        const error = Math.sqrt(sum(strata.map(({ weight, variance }) => weight ** 2 * variance))) / weights;
        expect(pair?.difference).toBeCloseTo(difference, 12);
        expect(pair?.p).toBeCloseTo(2 * (1 - normalCdf(Math.abs(difference) / error)), 10);
      }
    });
  });

  it('weighs the callers of an organisation by what it adds to the variance', () => {
    const manned = (organisation: string, profile: string, each: readonly (readonly [string, number, number])[]) =>
      each.flatMap(([caller, k, n]) => by(organisation, profile, k, n, caller));
    const all = [
      ...manned('caf', 'accent', [
        ['E01', 10, 20],
        ['E02', 12, 20],
      ]),
      ...manned('caf', 'ordinaire', [
        ['E03', 15, 30],
        ['E01', 4, 10],
      ]),
      ...manned('pe', 'accent', [['E02', 57, 60]]),
      ...manned('pe', 'ordinaire', [['E03', 88, 100]]),
    ];
    const icc = 0.04;
    const stratum = (k1: number, n1: number, k2: number, n2: number, who: ContrastStratum['calls']) => {
      const pooled = (k1 + k2) / (n1 + n2);
      const weight = 1 / (1 / n1 + 1 / n2);
      const spread = (pooled * (1 - pooled) * (n1 + n2)) / (n1 + n2 - 1);
      return { weight: weight * Math.sqrt(spread), calls: who, total: weight, gap: weight * (k1 / n1 - k2 / n2) };
    };
    const strata = [
      stratum(22, 40, 19, 40, [
        [20, 10],
        [20, 0],
        [0, 30],
      ]),
      stratum(57, 60, 88, 100, [
        [0, 0],
        [60, 0],
        [0, 100],
      ]),
    ];
    const weights = sum(strata.map(({ total }) => total));
    const { deff, callerShare } = contrastDesignEffect(strata, icc);
    const error = Math.sqrt(deff * sum(strata.map(({ weight, total }) => weight ** 2 / total))) / weights;
    const difference = sum(strata.map(({ gap }) => gap)) / weights;
    const freedom = 5 / callerShare ** 2;
    const [pair] = of(effects(all, { kind: 'measured', icc, callers: 6 }), 'pickup')?.pairs ?? [];
    const reach = twoSidedQuantile(0.95, freedom) * error;
    expect(pair?.difference).toBeCloseTo(difference, 12);
    expect(pair?.low).toBeCloseTo(difference - reach, 10);
    expect(pair?.high).toBeCloseTo(difference + reach, 10);
    expect(pair?.p).toBeCloseTo(twoSidedTail(difference / error, freedom), 10);
  });
});
