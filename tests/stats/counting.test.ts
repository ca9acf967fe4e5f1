import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fnv1a32 } from '../../src/stats/fnv1a32.ts';
import { kishEffectiveN } from '../../src/stats/kishEffectiveN.ts';
import { largestRemainder } from '../../src/stats/largestRemainder.ts';
import { medianOrderInterval } from '../../src/stats/medianOrderInterval.ts';
import { mulberry32 } from '../../src/stats/mulberry32.ts';
import { publicationStatus } from '../../src/stats/publicationStatus.ts';
import { quantileType7 } from '../../src/stats/quantileType7.ts';
import { reconstructK } from '../../src/stats/reconstructK.ts';
import { shuffle } from '../../src/stats/shuffle.ts';

const runs = { seed: 20260101, numRuns: 300 };

describe('reconstructK', () => {
  it('finds exactly the counts that a search finds, and always the one that was rounded', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 900 }).chain((n) => fc.tuple(fc.constant(n), fc.integer({ min: 0, max: n }))),
        fc.integer({ min: 0, max: 2 }),
        ([n, k], decimals) => {
          const scale = 10 ** decimals;
          const hundredths = Math.round((100 * k * scale) / n);
          const found = reconstructK(hundredths / scale, n, decimals);
          // Whole numbers only: |100 k s / n − P| ≤ ½ is |200 k s − 2 P n| ≤ n.
          const fits = Array.from({ length: n + 1 }, (_, x) => x).filter(
            (x) => Math.abs(200 * x * scale - 2 * hundredths * n) <= n,
          );
          expect(fits).toContain(k);
          expect(found).toEqual({ min: fits[0], max: fits.at(-1) });
        },
      ),
      runs,
    );
  });

  it('keeps both ends of the rounding: 12.5 % of 8 may be printed 12 or 13', () => {
    expect(reconstructK(12, 8, 0)).toEqual({ min: 1, max: 1 });
    expect(reconstructK(13, 8, 0)).toEqual({ min: 1, max: 1 });
  });

  it('knows what cannot be: 33 % of 4', () => {
    expect(reconstructK(33, 4, 0)).toBeUndefined();
  });

  it('loses no count to floating point: 1.15 × 100 is 114.99999999999999', () => {
    expect(reconstructK(1.15, 20_000, 2)).toEqual({ min: 229, max: 231 });
  });

  it('stays within 0 and n', () => {
    expect(reconstructK(0, 1000, 0)).toEqual({ min: 0, max: 5 });
    expect(reconstructK(100, 1000, 0)).toEqual({ min: 995, max: 1000 });
  });

  it('takes a percentage with more digits than declared as it stands', () => {
    expect(reconstructK(83.94, 10_000, 1)).toEqual({ min: 8389, max: 8399 });
  });
});

describe('quantileType7', () => {
  const values = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 40 });

  it('stays between the ends, rises with p, and ignores the order', () => {
    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (x, p) => {
        const quantile = quantileType7(x, p);
        expect(quantile).toBeGreaterThanOrEqual(Math.min(...x));
        expect(quantile).toBeLessThanOrEqual(Math.max(...x));
        expect(quantileType7([...x].reverse(), p)).toBe(quantile);
        expect(quantileType7(x, Math.min(1, p + 0.1))).toBeGreaterThanOrEqual(quantile);
      }),
      runs,
    );
  });

  it('reaches the ends, and knows what was never reached', () => {
    expect([quantileType7([3, 1, 2], 0), quantileType7([3, 1, 2], 1)]).toEqual([1, 3]);
    expect(quantileType7([1, Infinity, Infinity], 0.75)).toBe(Infinity);
  });
});

describe('medianOrderInterval', () => {
  it('covers as much as asked, and the next pair of ranks would not', () => {
    for (let n = 6; n <= 80; n++) {
      const values = Array.from({ length: n }, (_, i) => i + 1);
      const interval = medianOrderInterval(values, 0.95);
      const [low, high] = interval?.ranks ?? [NaN, NaN];
      expect(coverage(n, low)).toBeGreaterThanOrEqual(0.95);
      expect(coverage(n, low + 1)).toBeLessThan(0.95);
      expect(interval?.coverage).toBeCloseTo(coverage(n, low), 10);
      expect([interval?.low, interval?.high, low + high]).toEqual([low, high, n + 1]);
    }
  });

  it('ignores the order of the values, however great', () => {
    expect(medianOrderInterval([9, 10, 2, 100, Infinity, 33], 0.95)).toMatchObject({ low: 2, high: Infinity });
    expect(medianOrderInterval([9, 10, 2, 100, 1, 33, 7, 8, 200], 0.95)).toMatchObject({ low: 2, high: 100 });
  });

  it('takes what covers exactly as much as asked, and both values of two', () => {
    expect(medianOrderInterval([1, 2, 3, 4, 5, 6], 1 - 2 / 64)?.ranks).toEqual([1, 6]);
    expect(medianOrderInterval([3, 8], 0.3)?.ranks).toEqual([1, 2]);
  });

  it('does not exist for five values at 95 %', () => {
    expect(medianOrderInterval([1, 2, 3, 4, 5], 0.95)).toBeUndefined();
    expect(medianOrderInterval([], 0.95)).toBeUndefined();
  });
});

/** Chance that the median lies between the order statistics of rank r and n − r + 1. */
function coverage(n: number, r: number): number {
  let below = 0;
  let ways = 1;
  for (let x = 0; x < r; x++) {
    below += ways;
    ways = (ways * (n - x)) / (x + 1);
  }
  return 1 - (2 * below) / 2 ** n;
}

describe('publicationStatus', () => {
  it.each([
    [0, 'none'],
    [29.99, 'counts_only'],
    [30, 'fragile'],
    [99.99, 'fragile'],
    [100, 'publish_and_rank'],
  ])('%d is %s', (n, status) => {
    expect(publicationStatus(n, 30, 100)).toBe(status);
  });

  it('takes its thresholds from the caller', () => {
    expect(publicationStatus(10, 5, 10)).toBe('publish_and_rank');
  });
});

describe('kishEffectiveN', () => {
  it('is n where shares follow sizes, less elsewhere, and ignores the scale of shares', () => {
    const stratum = fc.record({
      n: fc.integer({ min: 1, max: 99 }),
      share: fc.double({ min: 0.01, max: 9, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(stratum, { minLength: 1, maxLength: 9 }), (strata) => {
        const n = strata.reduce((sum, one) => sum + one.n, 0);
        expect(kishEffectiveN(strata)).toBeLessThanOrEqual(n + 1e-9);
        expect(kishEffectiveN(strata.map((one) => ({ n: one.n, share: one.n / n })))).toBeCloseTo(n, 9);
        expect(kishEffectiveN(strata.map((one) => ({ n: one.n, share: 3 * one.share })))).toBeCloseTo(
          kishEffectiveN(strata),
          9,
        );
      }),
      runs,
    );
  });
});

describe('largestRemainder', () => {
  it('gives whole numbers that sum to the total, each within one of its quota', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        weights.filter((all) => all.some((weight) => weight > 0)),
        fc.integer({ min: 0, max: 500 }),
        (all, total) => {
          const sum = all.reduce((whole, weight) => whole + weight, 0);
          const shares = largestRemainder(all, total);
          expect(shares.reduce((whole, share) => whole + share, 0)).toBe(total);
          shares.forEach((share, i) => {
            expect(Number.isInteger(share)).toBe(true);
            expect(Math.abs(share - ((all[i] ?? NaN) * total) / sum)).toBeLessThan(1);
          });
        },
      ),
      runs,
    );
  });

  it('gives ties to the lowest position, blurred or not', () => {
    expect(largestRemainder([0.1, 0.1, 0.1, 0.1, 0.1, 0.1], 4)).toEqual([1, 1, 1, 1, 0, 0]);
    expect(largestRemainder([0.3, 0.1 + 0.2, 0.4], 5)).toEqual([2, 1, 2]);
    // The third quota is 2.9999999999999996: a whole one, not a great remainder.
    expect(largestRemainder([2.2, 1.1, 3.3], 6)).toEqual([2, 1, 3]);
  });
});

describe('seeded chance', () => {
  it('draws the same numbers from the same seed, in [0, 1), and others from another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (seed) => {
        const [one, two, other] = [mulberry32(seed), mulberry32(seed), mulberry32(seed ^ 1)];
        const drawn = Array.from({ length: 8 }, one);
        expect(Array.from({ length: 8 }, two)).toEqual(drawn);
        expect(Array.from({ length: 8 }, other)).not.toEqual(drawn);
        expect(drawn.every((u) => u >= 0 && u < 1)).toBe(true);
      }),
      runs,
    );
  });

  it('is uniform enough', () => {
    const random = mulberry32(fnv1a32('uniform'));
    const bins = new Array<number>(10).fill(0);
    for (let i = 0; i < 100_000; i++) {
      const bin = Math.floor(random() * 10);
      bins[bin] = (bins[bin] ?? 0) + 1;
    }
    // χ²(9): 27.88 has p = .001.
    expect(bins.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)).toBeLessThan(27.88);
  });

  it('shuffles without loss and leaves the input alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer({ min: 0, max: 999 }), (items, seed) => {
        const before = [...items];
        const random = vi.fn(mulberry32(seed));
        const shuffled = shuffle(items, random);
        expect(items).toEqual(before);
        expect(random).toHaveBeenCalledTimes(Math.max(0, items.length - 1));
        expect([...shuffled].sort((a, b) => a - b)).toEqual([...items].sort((a, b) => a - b));
      }),
      runs,
    );
  });
});

it.each([
  ['reconstructK', 'percent; not in [0, 100]: 101', () => reconstructK(101, 10, 0)],
  ['reconstructK', 'percent; not in [0, 100]: -1', () => reconstructK(-1, 10, 0)],
  ['reconstructK', 'percent; not in [0, 100]: NaN', () => reconstructK(NaN, 10, 0)],
  ['reconstructK', 'n; not a whole number > 0: 0', () => reconstructK(10, 0, 0)],
  ['reconstructK', 'n; not a whole number > 0: 2.5', () => reconstructK(10, 2.5, 0)],
  ['reconstructK', 'decimals; not a whole number >= 0: -1', () => reconstructK(10, 10, -1)],
  ['reconstructK', 'decimals; not a whole number >= 0: 0.5', () => reconstructK(10, 10, 0.5)],
  ['quantileType7', 'values; not one or more: 0', () => quantileType7([], 0.5)],
  ['quantileType7', 'p; not in [0, 1]: NaN', () => quantileType7([1], NaN)],
  ['quantileType7', 'p; not in [0, 1]: -0.1', () => quantileType7([1, 2], -0.1)],
  ['quantileType7', 'p; not in [0, 1]: 1.1', () => quantileType7([1, 2], 1.1)],
  ['medianOrderInterval', 'confidence; not in (0, 1): 0', () => medianOrderInterval([1], 0)],
  ['medianOrderInterval', 'confidence; not in (0, 1): 1', () => medianOrderInterval([1], 1)],
  ['publicationStatus', 'effectiveN; not >= 0: NaN', () => publicationStatus(NaN, 30, 100)],
  ['publicationStatus', 'effectiveN; not >= 0: -1', () => publicationStatus(-1, 30, 100)],
  ['kishEffectiveN', 'strata; not one or more: 0', () => kishEffectiveN([])],
  ['kishEffectiveN', 'n; not > 0: 0', () => kishEffectiveN([{ n: 0, share: 1 }])],
  ['kishEffectiveN', 'share; not > 0: 0', () => kishEffectiveN([{ n: 1, share: 0 }])],
  ['kishEffectiveN', 'share; not > 0: NaN', () => kishEffectiveN([{ n: 1, share: NaN }])],
  ['largestRemainder', 'weights; sum not > 0: 0', () => largestRemainder([0, 0], 1)],
  ['largestRemainder', 'weights; sum not > 0: Infinity', () => largestRemainder([1, Infinity], 1)],
  ['largestRemainder', 'weight; not >= 0: -1', () => largestRemainder([1, -1], 1)],
  ['largestRemainder', 'total; not a whole number >= 0: 1.5', () => largestRemainder([1], 1.5)],
  ['largestRemainder', 'total; not a whole number >= 0: -1', () => largestRemainder([1], -1)],
])('%s refuses an invalid %s', (_name, what, call) => {
  expect(call).toThrow(new RangeError(`invalid ${what}`));
});
