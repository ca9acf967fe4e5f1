import { describe, expect, it } from 'vitest';
import type { Sequence } from '../../src/domain/sequence.ts';
import { normalCdf } from '../../src/stats/normalCdf.ts';
import { asking, by, calls, effects, marking, of, sum } from './profileCalls.ts';

/** Of the difference of two means, where the marks of both are dealt out anew (Mantel 1963). */
function mantelVariance(a: readonly number[], b: readonly number[]): number {
  const all = [...a, ...b];
  const mean = sum(all) / all.length;
  return (sum(all.map((one) => (one - mean) ** 2)) / (all.length - 1)) * (1 / a.length + 1 / b.length);
}

describe('computeProfileEffects of marks', () => {
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
});
