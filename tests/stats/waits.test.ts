import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cumulativeIncidence, type EndedWait } from '../../src/stats/cumulativeIncidence.ts';
import { incidenceAt } from '../../src/stats/incidenceAt.ts';
import { incidenceQuantile } from '../../src/stats/incidenceQuantile.ts';

const runs = { seed: 20260101, numRuns: 300 };
const aWait = fc.record({
  time: fc.integer({ min: 0, max: 30 }),
  end: fc.constantFrom('event', 'competing', 'censored'),
  weight: fc.double({ min: 0.1, max: 4, noNaN: true }),
});
const waits = fc.array(aWait, { minLength: 1, maxLength: 40 });

/** The same by another way: the mass of each censored wait is handed to all who waited longer (Efron 1967). */
function incidenceByRedistribution(all: readonly Required<EndedWait>[], until: number): number {
  const order = { event: 0, competing: 0, censored: 1 };
  const sorted = [...all].sort((x, y) => x.time - y.time || order[x.end] - order[y.end]);
  const total = sorted.reduce((sum, { weight }) => sum + weight, 0);
  const mass = sorted.map(({ weight }) => weight / total);
  let incidence = 0;
  for (const [i, wait] of sorted.entries()) {
    const own = mass[i] ?? NaN;
    if (wait.end === 'event' && wait.time <= until) incidence += own;
    if (wait.end !== 'censored') continue;
    const later = mass.reduce((sum, one, j) => sum + (j > i ? one : 0), 0);
    for (let j = i + 1; j < mass.length; j++) mass[j] = (mass[j] ?? NaN) * (1 + own / later);
  }
  return incidence;
}

describe('cumulativeIncidence', () => {
  it('rises, sums to 1 with the other shares, and ignores the order of waits', () => {
    fc.assert(
      fc.property(waits, (all) => {
        const { steps, observedUntil } = cumulativeIncidence(all);
        let before = { time: -1, incidence: 0, competing: 0, eventFree: 1 };
        for (const step of steps) {
          expect(step.time).toBeGreaterThan(before.time);
          expect(step.incidence).toBeGreaterThanOrEqual(before.incidence);
          expect(step.competing).toBeGreaterThanOrEqual(before.competing);
          expect(step.eventFree).toBeLessThan(before.eventFree);
          expect(step.eventFree).toBeGreaterThanOrEqual(0);
          expect(step.incidence + step.competing + step.eventFree).toBeCloseTo(1, 12);
          before = step;
        }
        expect(observedUntil).toBe(Math.max(...all.map(({ time }) => time)));
        const reversed = cumulativeIncidence([...all].reverse()).steps;
        expect(reversed.map(({ time }) => time)).toEqual(steps.map(({ time }) => time));
        steps.forEach((step, j) => expect(reversed[j]?.incidence).toBeCloseTo(step.incidence, 12));
      }),
      runs,
    );
  });

  it('hands the mass of the censored to those who waited longer', () => {
    fc.assert(
      fc.property(waits, fc.integer({ min: 0, max: 30 }), (all, until) => {
        const curve = cumulativeIncidence(all);
        fc.pre(until <= curve.observedUntil);
        expect(incidenceAt(curve, until)).toBeCloseTo(incidenceByRedistribution(all, until), 10);
      }),
      runs,
    );
  });

  it('is the plain share where nothing was censored', () => {
    fc.assert(
      fc.property(waits, fc.integer({ min: 0, max: 40 }), (all, until) => {
        const ended = all.map((wait) => (wait.end === 'censored' ? { ...wait, end: 'competing' as const } : wait));
        const weightOf = (some: typeof ended) => some.reduce((sum, { weight }) => sum + weight, 0);
        const share = weightOf(ended.filter(({ end, time }) => end === 'event' && time <= until)) / weightOf(ended);
        const curve = cumulativeIncidence(ended);
        expect(incidenceAt(curve, until)).toBeCloseTo(share, 12);
        expect(curve.steps.at(-1)?.eventFree).toBe(0);
      }),
      runs,
    );
  });

  it('is exactly 1 in the end where everybody had the event', () => {
    for (let n = 1; n <= 60; n++) {
      const all = Array.from({ length: n }, (_, i): EndedWait => ({ time: i, end: 'event', weight: 0.1 }));
      expect(cumulativeIncidence(all).steps.at(-1)).toMatchObject({ incidence: 1, competing: 0, eventFree: 0 });
    }
  });

  it('takes weights for repeated waits, by any scale, and no notice of weight 0', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(aWait, fc.integer({ min: 0, max: 3 })), { minLength: 1, maxLength: 15 }),
        (pairs) => {
          fc.pre(pairs.some(([, times]) => times > 0));
          const weighted = cumulativeIncidence(pairs.map(([wait, times]) => ({ ...wait, weight: 0.7 * times })));
          const repeated = cumulativeIncidence(
            pairs.flatMap(([{ time, end }, times]) => Array.from({ length: times }, () => ({ time, end }))),
          );
          expect(weighted.observedUntil).toBe(repeated.observedUntil);
          expect(weighted.steps.map(({ time }) => time)).toEqual(repeated.steps.map(({ time }) => time));
          weighted.steps.forEach((step, j) => {
            expect(step.incidence).toBeCloseTo(repeated.steps[j]?.incidence ?? NaN, 12);
            expect(step.eventFree).toBeCloseTo(repeated.steps[j]?.eventFree ?? NaN, 12);
          });
        },
      ),
      runs,
    );
  });

  it('is never above one minus Kaplan-Meier, which takes those cut off for still waiting', () => {
    fc.assert(
      fc.property(waits, (all) => {
        const naive = all.map((wait) => (wait.end === 'competing' ? { ...wait, end: 'censored' as const } : wait));
        const last = Math.max(...all.map(({ time }) => time));
        expect(incidenceAt(cumulativeIncidence(all), last)).toBeLessThanOrEqual(
          (incidenceAt(cumulativeIncidence(naive), last) ?? NaN) + 1e-12,
        );
      }),
      runs,
    );
  });
});

describe('incidenceAt', () => {
  it('is 0 before the first event, and unknown after the last observation of somebody still waiting', () => {
    const curve = cumulativeIncidence([
      { time: 10, end: 'event' },
      { time: 20, end: 'competing' },
      { time: 300, end: 'censored' },
    ]);
    expect(incidenceAt(curve, 9)).toBe(0);
    for (const time of [10, 20, 299, 300]) expect(incidenceAt(curve, time)).toBeCloseTo(1 / 3, 14);
    expect(incidenceAt(curve, 301)).toBeUndefined();
    const ended = cumulativeIncidence([
      { time: 10, end: 'event', weight: 0.1 },
      { time: 20, end: 'competing', weight: 0.2 },
    ]);
    expect(incidenceAt(ended, 1e6)).toBeCloseTo(1 / 3, 12);
    const none = cumulativeIncidence([{ time: 60, end: 'censored' }]);
    expect([incidenceAt(none, 60), incidenceAt(none, 61)]).toEqual([0, undefined]);
  });
});

describe('incidenceQuantile', () => {
  it('is the first time at which the share is reached, not blurred by floating point', () => {
    for (let n = 2; n <= 120; n++) {
      const curve = cumulativeIncidence(Array.from({ length: n }, (_, i) => ({ time: i + 1, end: 'event' })));
      for (let k = 1; k < n; k++) expect(incidenceQuantile(curve, k / n)).toBe(k);
    }
  });

  it('is never reached where too few are', () => {
    const curve = cumulativeIncidence([
      { time: 5, end: 'competing' },
      { time: 9, end: 'event' },
      { time: 9, end: 'competing' },
    ]);
    expect(incidenceQuantile(curve, 1 / 3)).toBe(9);
    expect(incidenceQuantile(curve, 0.34)).toBeUndefined();
  });
});

const wait = { time: 1, end: 'event' } as const;
const curve = cumulativeIncidence([wait]);
it.each([
  ['cumulativeIncidence', 'waits; no weight > 0', () => cumulativeIncidence([])],
  ['cumulativeIncidence', 'waits; no weight > 0', () => cumulativeIncidence([{ ...wait, weight: 0 }])],
  ['cumulativeIncidence', 'weight; not >= 0: -1', () => cumulativeIncidence([wait, { ...wait, weight: -1 }])],
  ['cumulativeIncidence', 'weight; not >= 0: NaN', () => cumulativeIncidence([wait, { ...wait, weight: NaN }])],
  ['cumulativeIncidence', 'weight; not >= 0: Infinity', () => cumulativeIncidence([{ ...wait, weight: Infinity }])],
  ['cumulativeIncidence', 'time; not >= 0: -1', () => cumulativeIncidence([wait, { ...wait, time: -1 }])],
  ['cumulativeIncidence', 'time; not >= 0: Infinity', () => cumulativeIncidence([wait, { ...wait, time: Infinity }])],
  ['incidenceAt', 'time; not >= 0: NaN', () => incidenceAt(curve, NaN)],
  ['incidenceAt', 'time; not >= 0: -1', () => incidenceAt(curve, -1)],
  ['incidenceQuantile', 'p; not in (0, 1): 0', () => incidenceQuantile(curve, 0)],
  ['incidenceQuantile', 'p; not in (0, 1): 1', () => incidenceQuantile(curve, 1)],
])('%s refuses an invalid %s', (_name, what, call) => {
  expect(call).toThrow(new RangeError(`invalid ${what}`));
});
