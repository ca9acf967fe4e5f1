import { describe, expect, it } from 'vitest';
import { computeBestTimes } from '../../src/compare/computeBestTimes.ts';
import type { BestTime } from '../../src/domain/bestTime.ts';
import type { CallerEffect } from '../../src/domain/callerEffect.ts';
import { fisherExact } from '../../src/stats/fisherExact.ts';
import { mulberry32 } from '../../src/stats/mulberry32.ts';
import { newcombeDifference } from '../../src/stats/newcombeDifference.ts';
import { newcombePValue } from '../../src/stats/newcombePValue.ts';
import { shuffle } from '../../src/stats/shuffle.ts';
import { wilson } from '../../src/stats/wilson.ts';
import { ineligible, publishedCampaign, sequences } from '../indicators/aCampaign.ts';
import { anOrganisation } from './anOrganisation.ts';
import { callsAt, qualityOf, SLOTS, timetable, type TimeCount } from './timetable.ts';

const NOBODY: CallerEffect = { kind: 'unmeasurable', reason: 'unknown_callers' };

function bestTime(counts: readonly TimeCount[], effect: CallerEffect = NOBODY): BestTime {
  const campaign = timetable(callsAt('caf', counts));
  const quality = qualityOf(campaign, 'pickup_first', effect);
  const [only, ...others] = computeBestTimes([campaign], [quality], [anOrganisation('caf')]);
  expect(others).toEqual([]);
  if (only === undefined) throw new Error('no best time');
  return only;
}

/** Three weekdays × three slots of equal size. */
const week = (k: (weekday: number, slot: string) => number, n: number): TimeCount[] =>
  [1, 2, 3].flatMap((weekday) => SLOTS.map(({ id: slot }) => ({ weekday, slot, k: k(weekday, slot), n })));

describe('computeBestTimes', () => {
  it('counts the first attempts of each day and slot, and hides what is under ten calls', () => {
    const { cells, byWeekday, bySlot, weekdays, slots, n, outside } = bestTime([
      { weekday: 4, slot: 'soir', k: 3, n: 9 },
      { weekday: 2, slot: 'soir', k: 4, n: 10 },
      { weekday: 2, slot: 'matin', k: 1, n: 12 },
      { weekday: 5, slot: null, k: 5, n: 5 },
    ]);
    expect({ weekdays, slots, n, outside }).toEqual({ weekdays: [2, 4], slots: ['matin', 'soir'], n: 31, outside: 5 });
    expect(cells).toEqual([
      { kind: 'counted', weekday: 2, slot: 'matin', n: 12, k: 1 },
      { kind: 'counted', weekday: 2, slot: 'soir', n: 10, k: 4 },
      { kind: 'hatched', weekday: 4, slot: 'matin', n: 0 },
      { kind: 'hatched', weekday: 4, slot: 'soir', n: 9 },
    ]);
    expect(byWeekday).toEqual([
      { kind: 'counted', weekday: 2, n: 22, k: 5 },
      { kind: 'hatched', weekday: 4, n: 9 },
    ]);
    expect(bySlot).toEqual([
      { kind: 'counted', slot: 'matin', n: 12, k: 1 },
      { kind: 'counted', slot: 'soir', n: 19, k: 7 },
    ]);
  });

  it('counts neither a second attempt as picked up nor an ineligible sequence at all', () => {
    const late = callsAt('caf', [{ k: 12, n: 12 }]).map((sequence) => ({
      ...sequence,
      outcome: { ...sequence.outcome, atAttempt: 2 } as typeof sequence.outcome,
    }));
    const never = sequences('caf', 3, ineligible).map((sequence) => ({ ...sequence, slot: 'matin' }));
    const [only] = computeBestTimes([timetable([...late, ...never])], [], [anOrganisation('caf')]);
    expect(only?.bySlot).toEqual([{ kind: 'counted', slot: 'matin', n: 12, k: 0 }]);
  });

  it('has one table per organisation called, in the order of ids, and none of totals or of print', () => {
    const organisations = ['pe', 'caf', 'cpam'].map((id) =>
      anOrganisation(id, 'famille', { kind: id === 'cpam' ? 'aggregate' : 'public' }),
    );
    const all = ['pe', 'cpam', 'caf'].flatMap((id) => callsAt(id, [{ k: 1, n: 12 }]));
    const tables = computeBestTimes([publishedCampaign([]), timetable(all)], [], organisations);
    expect(tables.map(({ organisation }) => organisation)).toEqual(['caf', 'pe']);
  });

  it('names the day and slot that stand out, with both sides, their difference and p after Holm', () => {
    const best = bestTime(week((weekday, slot) => (weekday === 2 && slot === 'midi' ? 38 : 12), 40));
    const tests = 9 + 3 + 3;
    const [k1, n1, k2, n2] = [38, 40, 96, 320] as const;
    const p = Math.max(
      newcombePValue(k1, n1, k2, n2),
      fisherExact([
        [k1, n1 - k1],
        [k2, n2 - k2],
      ]),
    );
    expect(best.verdict).toHaveProperty('p', expect.closeTo(tests * p, 12));
    expect(best.verdict).toMatchObject({
      kind: 'call_then',
      when: { weekday: 2, slot: 'midi' },
      best: { n: n1, k: k1, effectiveN: n1, estimate: { value: k1 / n1, ...wilson(k1, n1, 0.95) } },
      rest: { n: n2, k: k2, effectiveN: n2, estimate: { value: k2 / n2, ...wilson(k2, n2, 0.95) } },
      difference: newcombeDifference(k1, n1, k2, n2, 0.95),
      tested: tests,
    });
  });

  it('takes the larger p of Newcombe’s test and Fisher’s, whichever that is', () => {
    const larger = (
      [
        [11, 11, 30, 60],
        [60, 70, 35, 60],
      ] as const
    ).map(([k1, n1, k2, n2]) => {
      const { verdict } = bestTime([
        { weekday: 1, k: k1, n: n1 },
        { weekday: 2, k: k2, n: n2 },
      ]);
      const newcombe = newcombePValue(k1, n1, k2, n2);
      const fisher = fisherExact([
        [k1, n1 - k1],
        [k2, n2 - k2],
      ]);
      expect(verdict).toHaveProperty('p', expect.closeTo(Math.max(newcombe, fisher), 12));
      return fisher > newcombe ? 'Fisher' : 'Newcombe';
    });
    expect(new Set(larger)).toEqual(new Set(['Fisher', 'Newcombe']));
  });

  it('names a slot of all days, or a day of all slots, where that is what stands out', () => {
    const slot = bestTime(week((_, id) => (id === 'soir' ? 26 : 14), 40));
    expect(slot.verdict).toMatchObject({ kind: 'call_then', when: { slot: 'soir' } });
    expect(slot.verdict).not.toHaveProperty('when.weekday');
    const day = bestTime(week((weekday) => (weekday === 3 ? 26 : 14), 40));
    expect(day.verdict).toMatchObject({ kind: 'call_then', when: { weekday: 3 } });
    expect(day.verdict).not.toHaveProperty('when.slot');
  });

  it('gives no rate of fewer than thirty calls', () => {
    const { verdict } = bestTime(week((weekday, slot) => (weekday === 2 && slot === 'midi' ? 19 : 4), 20));
    expect(verdict).toMatchObject({ kind: 'call_then', best: { n: 20, k: 19 } });
    expect(verdict).not.toHaveProperty('best.estimate');
    expect(verdict).toHaveProperty('rest.estimate');
  });

  it('never names what is worse than the rest', () => {
    const { verdict } = bestTime(week((weekday, slot) => (weekday === 2 && slot === 'midi' ? 2 : 30), 40));
    expect(verdict).toMatchObject({ kind: 'not_established', tested: 15 });
    const two = bestTime([
      { weekday: 1, k: 10, n: 60 },
      { weekday: 2, k: 50, n: 60 },
    ]);
    expect(two.verdict).toMatchObject({ kind: 'call_then', when: { weekday: 2, slot: 'matin' }, tested: 1 });
  });

  it('tests calls that have two names once, and cells under ten calls not at all', () => {
    const counts = [
      { weekday: 1, slot: 'matin', k: 20, n: 40 },
      { weekday: 2, slot: 'midi', k: 22, n: 40 },
      { weekday: 3, slot: 'soir', k: 18, n: 40 },
    ];
    expect(bestTime(counts).verdict).toMatchObject({ kind: 'not_established', tested: 3 });
    const small = { weekday: 4, slot: 'soir', k: 9, n: 9 };
    // « soir » and Wednesday evening are now two parts.
    expect(bestTime([...counts, small]).verdict).toMatchObject({ tested: 4 });
    expect(bestTime([{ k: 20, n: 40 }, small]).verdict).toEqual({ kind: 'untestable', reason: 'too_few_calls' });
  });

  it('has nothing to say where everybody or nobody is answered', () => {
    for (const k of [0, 40]) {
      expect(bestTime(week(() => k, 40)).verdict).toEqual({ kind: 'untestable', reason: 'all_equal' });
    }
  });

  it('depends neither on the order of calls nor on the names of days and slots', () => {
    const all = callsAt(
      'caf',
      week((weekday, slot) => (weekday === 2 && slot === 'midi' ? 33 : 16), 40),
    );
    const effect: CallerEffect = { kind: 'measured', icc: 0.05, callers: 7 };
    const manned = all.map((sequence, i) => ({ ...sequence, caller: `E${i % 7}` }));
    const tables = (own: typeof all) => {
      const campaign = timetable(own);
      return computeBestTimes([campaign], [qualityOf(campaign, 'pickup_first', effect)], [anOrganisation('caf')]);
    };
    const straight = tables(manned);
    expect(straight[0]?.verdict.kind).toBe('call_then');
    expect(tables(shuffle(manned, mulberry32(3)))).toEqual(straight);
    const moved = tables(manned.map((sequence) => ({ ...sequence, weekday: 8 - sequence.weekday })));
    expect(moved[0]?.verdict).toEqual({ ...straight[0]?.verdict, when: { weekday: 6, slot: 'midi' } });
  });

  it('charges for callers whom the two sides do not share, and only for those', () => {
    const effect: CallerEffect = { kind: 'measured', icc: 0.2, callers: 6 };
    const shared = (caller: (part: string) => readonly string[]) =>
      bestTime(
        [
          { weekday: 1, k: 13, n: 18 },
          { weekday: 2, k: 10, n: 36 },
        ].flatMap(({ weekday, k, n }) =>
          caller(String(weekday)).map((name, _, { length }) => ({
            weekday,
            k: (k * 3) / length,
            n: (n * 3) / length,
            caller: name,
          })),
        ),
        effect,
      ).verdict;
    const crossed = shared(() => ['a', 'b', 'c']);
    const nested = shared((part) => ['a', 'b', 'c'].map((name) => name + part));
    expect(crossed).toMatchObject({ kind: 'call_then' });
    expect(nested).toMatchObject({ kind: 'not_established' });
  });

  it('has the days and slots of the whole campaign in each table, a slot of two hours once, in their declared order', () => {
    const [first, , last] = SLOTS;
    const slots = [last, first, last].flatMap((slot) => slot ?? []);
    const all = [
      ...callsAt('caf', [{ weekday: 10, k: 1, n: 12 }]),
      ...callsAt('pe', [{ weekday: 2, slot: 'soir', k: 1, n: 12 }]),
    ];
    const tables = computeBestTimes([timetable(all, { slots })], [], [anOrganisation('caf'), anOrganisation('pe')]);
    expect(tables.map((one) => [one.organisation, one.weekdays, one.slots])).toEqual(
      ['caf', 'pe'].map((id) => [id, [2, 10], ['soir', 'matin']]),
    );
  });

  it('holds the advice of one organisation to what was asked of all that could be tested', () => {
    const good = [
      { weekday: 1, k: 50, n: 60 },
      { weekday: 2, k: 10, n: 60 },
    ];
    const flat = good.map((one) => ({ ...one, k: 30 }));
    const p = (...own: (readonly TimeCount[])[]) => {
      const all = own.flatMap((counts, i) => callsAt(`o${i}`, counts));
      const organisations = own.map((_, i) => anOrganisation(`o${i}`));
      const [found] = computeBestTimes([timetable(all)], [], organisations);
      return found?.verdict.kind === 'call_then' ? found.verdict.p : NaN;
    };
    const alone = p(good);
    expect(p(good, flat)).toBeCloseTo(2 * alone, 14);
    expect(p(good, flat, [{ k: 5, n: 5 }])).toBeCloseTo(2 * alone, 14);
    expect(alone).toBeGreaterThan(0);
  });

  it('charges the callers of the indicator that it goes by', () => {
    const all = callsAt('caf', [
      { weekday: 1, k: 50, n: 60, caller: 'E01' },
      { weekday: 2, k: 35, n: 60, caller: 'E02' },
    ]);
    const campaign = timetable(all);
    const of = (indicator: 'pickup' | 'pickup_first') =>
      computeBestTimes(
        [campaign],
        [qualityOf(campaign, indicator, { kind: 'measured', icc: 0.2, callers: 2 })],
        [anOrganisation('caf')],
      )[0]?.verdict.kind;
    expect(of('pickup')).toBe('call_then');
    expect(of('pickup_first')).toBe('not_established');
  });
});
