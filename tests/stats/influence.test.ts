import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cumulativeIncidence, type EndedWait } from '../../src/stats/cumulativeIncidence.ts';
import { incidenceContributions } from '../../src/stats/incidenceContributions.ts';
import { stratifiedVariance } from '../../src/stats/stratifiedVariance.ts';

const wait = fc.record<Required<EndedWait>>({
  time: fc.integer({ min: 0, max: 12 }),
  end: fc.constantFrom('event', 'competing', 'censored'),
  weight: fc.double({ min: 0.5, max: 3, noNaN: true }),
});
const waits = fc.array(wait, { minLength: 2, maxLength: 30 });
const settings = { seed: 20260301, numRuns: 300 };

function incidence(all: readonly EndedWait[], time: number): number {
  return cumulativeIncidence(all).steps.findLast((step) => step.time <= time)?.incidence ?? 0;
}

describe('incidenceContributions', () => {
  it('are what a small change of a unit’s weight does to the curve', () => {
    fc.assert(
      fc.property(waits, fc.integer({ min: 0, max: 12 }), (all, time) => {
        const contributions = incidenceContributions(all, time);
        const before = incidence(all, time);
        for (const [i, one] of all.entries()) {
          const step = 1e-6 * one.weight;
          const heavier = all.with(i, { ...one, weight: one.weight + step });
          const slope = (incidence(heavier, time) - before) / step;
          expect(contributions[i]).toBeCloseTo(slope * one.weight, 5);
        }
      }),
      settings,
    );
  });

  it('sum to nothing', () => {
    fc.assert(
      fc.property(waits, fc.integer({ min: 0, max: 12 }), (all, time) => {
        expect(incidenceContributions(all, time).reduce((sum, one) => sum + one, 0)).toBeCloseTo(0, 10);
      }),
      settings,
    );
  });

  it('are those of a share where nothing is censored in time', () => {
    const all: EndedWait[] = [
      { time: 10, end: 'event', weight: 2 },
      { time: 20, end: 'competing' },
      { time: 30, end: 'event' },
      { time: 90, end: 'censored', weight: 4 },
    ];
    const share = 3 / 8;
    expect(incidenceContributions(all, 60)).toEqual(
      [2 * (1 - share), -share, 1 - share, -4 * share].map((each): unknown => expect.closeTo(each / 8, 12)),
    );
  });

  it('take no notice of what weighs nothing', () => {
    const all: EndedWait[] = [
      { time: 10, end: 'event' },
      { time: 20, end: 'competing' },
    ];
    const silent = [5, 10, 40].map((time): EndedWait => ({ time, end: 'event', weight: 0 }));
    expect(incidenceContributions([...silent, ...all], 60)).toEqual(
      [0, 0, 0, 0.25, -0.25].map((each): unknown => expect.closeTo(each, 12)),
    );
  });

  it.each([
    ['time; not >= 0: -1', -1, 1, 1],
    ['time; not >= 0: NaN', NaN, 1, 1],
    ['time; not >= 0: -2', 1, -2, 1],
    ['time; not >= 0: Infinity', 1, Infinity, 1],
    ['weight; not >= 0: -1', 1, 1, -1],
    ['weight; not >= 0: Infinity', 1, 1, Infinity],
  ])('refuse an invalid %s', (what, time, end, weight) => {
    const all: EndedWait[] = [
      { time: 1, end: 'event' },
      { time: end, end: 'event', weight },
    ];
    expect(() => incidenceContributions(all, time)).toThrow(new RangeError(`invalid ${what}`));
  });
});

describe('stratifiedVariance', () => {
  it('takes each stratum about its own mean', () => {
    expect(stratifiedVariance([1, 1, 5, 5, 5], ['a', 'a', 'b', 'b', 'b'])).toBe(0);
    expect(stratifiedVariance([1, 3, 5, 5, 5], ['a', 'a', 'b', 'b', 'b'])).toBe(4);
  });

  it.each([
    [[], [], 'contributions; not one or more: 0'],
    [[1, 2], ['a'], 'strata; not one a contribution: 1 for 2'],
    [[1, 2], ['a', 'b'], 'stratum; not two units or more: a'],
    [[1, Infinity], ['a', 'a'], 'contribution; not finite: Infinity'],
  ])('refuses %j in %j', (contributions, strata, what) => {
    expect(() => stratifiedVariance(contributions, strata)).toThrow(new RangeError(`invalid ${what}`));
  });
});
