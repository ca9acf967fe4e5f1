import { describe, expect, it } from 'vitest';
import { bestTimeVerdict, type TimedCall } from '../../src/compare/bestTimeVerdict.ts';
import type { BestTimeVerdict } from '../../src/domain/bestTime.ts';
import type { CallerEffect } from '../../src/domain/callerEffect.ts';
import { fisherExact } from '../../src/stats/fisherExact.ts';
import { mulberry32 } from '../../src/stats/mulberry32.ts';
import { newcombeDifferenceZ } from '../../src/stats/newcombeDifferenceZ.ts';
import { newcombePValueT } from '../../src/stats/newcombePValueT.ts';
import { pooledIcc } from '../../src/stats/pooledIcc.ts';
import { twoSidedQuantile } from '../../src/stats/twoSidedQuantile.ts';
import { wilson } from '../../src/stats/wilson.ts';
import { wilsonZ } from '../../src/stats/wilsonZ.ts';

const NOBODY: CallerEffect = { kind: 'unmeasurable', reason: 'unknown_callers' };
const measured = (icc: number, callers: number): CallerEffect => ({ kind: 'measured', icc, callers });

interface Batch {
  readonly weekday?: number;
  readonly slot?: string;
  readonly k: number;
  readonly n: number;
  /** Positions, who take the calls of the batch in turn. */
  readonly callers?: readonly number[];
}

const timed = (batches: readonly Batch[]): TimedCall[] =>
  batches.flatMap(({ weekday = 1, slot = 'a', k, n, callers = [0] }) =>
    Array.from({ length: n }, (_, i) => ({
      weekday,
      slot,
      caller: callers[i % callers.length] ?? 0,
      pickedUp: i < k,
    })),
  );

function verdict(batches: readonly Batch[], effect = NOBODY): BestTimeVerdict {
  const calls = timed(batches);
  const weekdays = [...new Set(calls.map(({ weekday }) => weekday))].sort((a, b) => a - b);
  return bestTimeVerdict(calls, weekdays, [...new Set(calls.map(({ slot }) => slot))].sort(), effect);
}

const near = (value: number, digits = 12) => expect.closeTo(value, digits) as number;

describe('bestTimeVerdict', () => {
  it('tests a part of ten calls against ten, and neither against nine', () => {
    const rest = (n: number) => [2, 3].map((weekday) => ({ weekday, k: 2, n }));
    expect(verdict([{ k: 9, n: 10 }, ...rest(9)])).toMatchObject({ tested: 1 });
    expect(verdict([{ k: 9, n: 20 }, ...rest(5)])).toMatchObject({ tested: 1 });
    const few = { kind: 'untestable', reason: 'too_few_calls' };
    expect(verdict([{ k: 9, n: 9 }, ...rest(9)])).toEqual(few);
    expect(
      verdict([
        { k: 9, n: 20 },
        { weekday: 2, k: 2, n: 5 },
        { weekday: 3, k: 2, n: 4 },
      ]),
    ).toEqual(few);
  });

  it('has a p of 1 where the better side has no name', () => {
    const others = [2, 3, 4].map((weekday) => ({ weekday, k: 8, n: 9 }));
    expect(verdict([{ k: 2, n: 40 }, ...others])).toEqual({ kind: 'not_established', p: 1, tested: 1 });
  });

  it('names what is surest, not what differs most', () => {
    const found = verdict([
      { weekday: 1, k: 11, n: 11 },
      { weekday: 2, k: 160, n: 200 },
      { weekday: 3, k: 80, n: 200 },
    ]);
    expect(found).toMatchObject({ kind: 'call_then', when: { weekday: 2, slot: 'a' } });
    expect(11 / 11 - 240 / 400).toBeGreaterThan(160 / 200 - 91 / 211);
  });

  it('names the greatest difference among p too small to be told apart', () => {
    const [k1, n1, k2, n2] = [4000, 4000, 6000, 12_000] as const;
    expect(newcombePValueT(k1, n1, k2, n2, Infinity)).toBe(0);
    const found = verdict([
      { weekday: 1, slot: 'a', k: n1, n: n1 },
      { weekday: 1, slot: 'b', k: n1, n: n1 },
      { weekday: 2, slot: 'a', k: 0, n: n1 },
      { weekday: 2, slot: 'b', k: 2000, n: n1 },
    ]);
    expect(found).toMatchObject({ kind: 'call_then', when: { weekday: 1 }, p: 0 });
    expect(found).not.toHaveProperty('when.slot');
  });

  it('gives a rate of thirty calls, and of twenty-nine none', () => {
    const of = (n: number) =>
      verdict([
        { weekday: 1, k: n, n },
        { weekday: 2, k: 10, n: 60 },
      ]);
    expect(of(30)).toHaveProperty('best', {
      n: 30,
      k: 30,
      effectiveN: 30,
      estimate: { value: 1, ...wilson(30, 30, 0.95) },
    });
    expect(of(29)).toHaveProperty('best', { n: 29, k: 29, effectiveN: 29 });
  });

  it('charges callers in p, in the interval of the difference and in those of both sides', () => {
    const batches = [
      { weekday: 1, k: 70, n: 80, callers: [0, 1] },
      { weekday: 2, k: 30, n: 90, callers: [5, 3, 2] },
    ];
    // Nobody calls on both days: in units of the difference, what callers make is ρ(2·½² + 3·⅓²), calls (1−ρ)(1/80 + 1/90).
    const ofCallers = (0.02 * (1 / 2 + 1 / 3)) / (1 / 80 + 1 / 90);
    const deff = 0.98 + ofCallers;
    const degreesOfFreedom = 7 / (ofCallers / deff) ** 2;
    const counts = [70 / deff, 80 / deff, 30 / deff, 90 / deff] as const;
    const side = (n: number, k: number, each: number) => {
      const effectiveN = n / (1 + (each - 1) * 0.02);
      const interval = wilsonZ((k / n) * effectiveN, effectiveN, twoSidedQuantile(0.95, 7));
      return {
        n,
        k,
        effectiveN: near(effectiveN, 10),
        estimate: { value: k / n, low: near(interval.low, 12), high: near(interval.high, 12) },
      };
    };
    const { low, high } = newcombeDifferenceZ(...counts, twoSidedQuantile(0.95, degreesOfFreedom));
    expect(verdict(batches, measured(0.02, 8))).toEqual({
      kind: 'call_then',
      when: { weekday: 1, slot: 'a' },
      best: side(80, 70, 40),
      rest: side(90, 30, 30),
      difference: {
        difference: near(70 / 80 - 30 / 90, 12),
        low: near(low, 10),
        high: near(high, 10),
      },
      p: near(newcombePValueT(...counts, degreesOfFreedom), 10),
      tested: 1,
    });
  });

  it('takes Fisher’s p of as many whole calls as callers leave', () => {
    const batches = [
      { weekday: 1, k: 16, n: 16, callers: [0, 1] },
      { weekday: 2, k: 18, n: 40, callers: [2, 3] },
    ];
    // 16 and 40 calls over 1.52 leave 10 and 26; 45 % of these are 12.
    const p = fisherExact([
      [10, 0],
      [12, 14],
    ]);
    expect(verdict(batches, measured(0.05, 200))).toHaveProperty('p', near(p, 12));
  });

  it('takes the normal law where callers are alike, however few', () => {
    const batches = [
      { weekday: 1, k: 36, n: 40, callers: [0, 1] },
      { weekday: 2, k: 15, n: 40, callers: [2, 3] },
    ];
    expect(verdict(batches, measured(0, 4))).toEqual(verdict(batches));
    expect(verdict(batches)).toHaveProperty('best.estimate', { value: 0.9, ...wilson(36, 40, 0.95) });
  });

  /** Organisations without any best time: whatever is named is false. */
  function falseShare(campaigns: number, icc: number, callersOf: (cell: number) => number): number {
    const random = mulberry32(20260301);
    const weekdays = [1, 2, 3, 4, 5];
    const slots = ['a', 'b', 'c', 'd'];
    let named = 0;
    let organisations = 0;
    for (let campaign = 0; campaign < campaigns; campaign++) {
      const all = Array.from({ length: 6 }, () => {
        // A two-point law of callers' own shares, of variance icc · p(1 − p).
        const shares = Array.from({ length: 8 }, () => 0.4 + (random() < 0.5 ? 1 : -1) * Math.sqrt(icc * 0.24));
        return Array.from({ length: 240 }, (_, i): TimedCall => {
          const caller = callersOf(i % 20);
          return {
            weekday: weekdays[i % 5] ?? 1,
            slot: slots[i % 4] ?? 'a',
            caller,
            pickedUp: random() < (shares[caller] ?? 0.4),
          };
        });
      });
      const effect: CallerEffect = {
        kind: 'measured',
        callers: 8,
        icc:
          pooledIcc(
            all.map((calls) =>
              [...Map.groupBy(calls, ({ caller }) => caller).values()].map((own) => ({
                n: own.length,
                k: own.filter(({ pickedUp }) => pickedUp).length,
              })),
            ),
          )?.icc ?? 0,
      };
      for (const calls of all) {
        organisations += 1;
        if (bestTimeVerdict(calls, weekdays, slots, effect).kind === 'call_then') named += 1;
      }
    }
    return named / organisations;
  }
  const random = mulberry32(7);

  it.each([
    ['callers alike', 0, () => Math.floor(random() * 8)],
    ['callers who differ, each at all hours', 0.1, () => Math.floor(random() * 8)],
    ['callers who differ, two a slot', 0.1, (cell: number) => 2 * (cell % 4) + (random() < 0.5 ? 1 : 0)],
  ])('names no time in 19 of 20 organisations that have none: %s', (_, icc, callersOf) => {
    expect(falseShare(60, icc, callersOf)).toBeLessThan(0.05);
  });
});
