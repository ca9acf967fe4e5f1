import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digitPreference } from '../../src/stats/digitPreference.ts';
import { grim } from '../../src/stats/grim.ts';
import { heapingIndex } from '../../src/stats/heapingIndex.ts';
import { mulberry32 } from '../../src/stats/mulberry32.ts';
import { reconstructK } from '../../src/stats/reconstructK.ts';

const runs = { seed: 20260101, numRuns: 300 };
const durations = fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 80 });

describe('heapingIndex', () => {
  it('is the modulus where every duration is round, 0 where none is, and ignores the order', () => {
    fc.assert(
      fc.property(durations, fc.integer({ min: 2, max: 60 }), (seconds, modulus) => {
        expect(
          heapingIndex(
            seconds.map((t) => t * modulus),
            modulus,
          ).index,
        ).toBeCloseTo(modulus, 12);
        expect(
          heapingIndex(
            seconds.map((t) => t * modulus + 1),
            modulus,
          ).index,
        ).toBe(0);
        const own = heapingIndex(seconds, modulus);
        expect(own.index).toBeCloseTo(own.share / own.expected, 12);
        expect(heapingIndex([...seconds].reverse(), modulus)).toEqual(own);
      }),
      runs,
    );
  });
});

describe('digitPreference', () => {
  it('is Pearson’s χ² of the ten digits, whatever stands before them or after the point', () => {
    fc.assert(
      fc.property(durations, (seconds) => {
        const n = seconds.length;
        const counts = Array.from({ length: 10 }, (_, digit) => seconds.filter((t) => t % 10 === digit).length);
        const own = digitPreference(seconds);
        // Σ (c − n/10)² / (n/10) written out.
        expect(own.chi2).toBeCloseTo((10 * counts.reduce((sum, c) => sum + c * c, 0)) / n - n, 8);
        expect(own.zeroOrFive).toBeCloseTo(((counts[0] ?? NaN) + (counts[5] ?? NaN)) / n, 12);
        expect(digitPreference(seconds.map((t) => t + 100.75))).toEqual(own);
      }),
      runs,
    );
  });

  it('lets measured waits pass and finds those noted by the five seconds', () => {
    const random = mulberry32(20260101);
    const measured = Array.from({ length: 400 }, () => Math.floor(600 * random()));
    expect(digitPreference(measured).p).toBeGreaterThan(0.001);
    expect(digitPreference(measured).zeroOrFive).toBeLessThan(0.3);
    // Every other one noted to the nearest five seconds.
    const noted = digitPreference(measured.map((t, i) => (i % 2 === 0 ? 5 * Math.round(t / 5) : t)));
    expect(noted.p).toBeLessThan(1e-9);
    expect(noted.zeroOrFive).toBeGreaterThan(0.4);
  });

  it('calls a false alarm in one campaign of a thousand', () => {
    const random = mulberry32(20260103);
    const alarms = Array.from({ length: 4000 }, () =>
      digitPreference(Array.from({ length: 120 }, () => Math.floor(600 * random()))),
    ).filter(({ p }) => p < 0.01).length;
    // 40 expected at p < .01, give or take 6.3.
    expect(alarms).toBeGreaterThan(20);
    expect(alarms).toBeLessThan(60);
  });
});

describe('grim', () => {
  it('finds a mean possible exactly where a search over totals does', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 90 }),
        fc.integer({ min: 0, max: 2 }),
        fc.integer({ min: 0, max: 1000 }),
        (n, decimals, hundredths) => {
          const scale = 10 ** decimals;
          const printed = Math.round((hundredths * scale) / 100);
          const totals = Array.from({ length: 11 * n + 1 }, (_, total) => total);
          // |total/n − printed/scale| ≤ 1/(2 scale), in whole numbers.
          const possible = totals.some((total) => Math.abs(2 * total * scale - 2 * printed * n) <= n);
          expect(grim(printed / scale, n, decimals)).toBe(possible);
        },
      ),
      runs,
    );
  });

  it('never doubts a mean that is one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 0, max: 3 }),
        (marks, decimals) => {
          const mean = marks.reduce((sum, mark) => sum + mark, 0) / marks.length;
          expect(grim(Number(mean.toFixed(decimals)), marks.length, decimals)).toBe(true);
        },
      ),
      runs,
    );
  });

  it('says of percentages what reconstructK says', () => {
    for (let n = 1; n <= 60; n++) {
      for (let percent = 0; percent <= 100; percent++) {
        expect(grim(percent / 100, n, 2)).toBe(reconstructK(percent, n, 0) !== undefined);
      }
    }
  });

  it('takes a mean with more digits than declared as it stands', () => {
    // Three marks give 3 or 3.33: 3.3 may be the latter rounded, 3.27 is neither.
    expect([grim(3.3, 3, 1), grim(3.27, 3, 1), grim(3.3, 3, 2)]).toEqual([true, false, false]);
  });
});

it.each([
  ['heapingIndex', 'durations; not one or more: 0', () => heapingIndex([], 60)],
  ['heapingIndex', 'duration; not >= 0: -60', () => heapingIndex([60, -60], 60)],
  ['heapingIndex', 'duration; not >= 0: NaN', () => heapingIndex([NaN], 60)],
  ['heapingIndex', 'modulus; not whole and >= 2: 1', () => heapingIndex([60], 1)],
  ['heapingIndex', 'modulus; not whole and >= 2: 2.5', () => heapingIndex([60], 2.5)],
  ['digitPreference', 'durations; not one or more: 0', () => digitPreference([])],
  ['digitPreference', 'duration; not >= 0: -1', () => digitPreference([-1])],
  ['digitPreference', 'duration; not >= 0: Infinity', () => digitPreference([Infinity])],
  ['grim', 'mean; not a number: NaN', () => grim(NaN, 10, 1)],
  ['grim', 'n; not a whole number > 0: 0', () => grim(1, 0, 1)],
  ['grim', 'n; not a whole number > 0: 2.5', () => grim(1, 2.5, 1)],
  ['grim', 'decimals; not a whole number >= 0: -1', () => grim(1, 10, -1)],
  ['grim', 'decimals; not a whole number >= 0: 0.5', () => grim(1, 10, 0.5)],
])('%s refuses an invalid %s', (_name, what, call) => {
  expect(call).toThrow(new RangeError(`invalid ${what}`));
});
