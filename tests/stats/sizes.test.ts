import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compositeScore } from '../../src/stats/compositeScore.ts';
import { inflatedSampleSize } from '../../src/stats/inflatedSampleSize.ts';
import { normalCdf } from '../../src/stats/normalCdf.ts';
import { normalise } from '../../src/stats/normalise.ts';
import { normalQuantile } from '../../src/stats/normalQuantile.ts';
import { sampleSizeForMargin } from '../../src/stats/sampleSizeForMargin.ts';
import { sampleSizePerGroup } from '../../src/stats/sampleSizePerGroup.ts';
import { wilson } from '../../src/stats/wilson.ts';

const runs = { seed: 20260101, numRuns: 300 };
const share = fc.double({ min: 0, max: 1, noNaN: true });
const level = fc.constantFrom(0.8, 0.9, 0.95, 0.99);

describe('sampleSizeForMargin', () => {
  it('is the first size at which the interval is as narrow as wanted', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.005, max: 0.3, noNaN: true }), share, level, (margin, p, confidence) => {
        const { wilson: size, wald } = sampleSizeForMargin(margin, p, confidence);
        const halfWidth = (n: number) => {
          const { low, high } = wilson(p * n, n, confidence);
          return (high - low) / 2;
        };
        expect(halfWidth(Math.max(1, size))).toBeLessThanOrEqual(margin + 1e-9);
        if (size > 1) expect(halfWidth(size - 1)).toBeGreaterThan(margin - 1e-9);
        const z = normalQuantile((1 + confidence) / 2);
        expect(z * Math.sqrt((p * (1 - p)) / Math.max(1, wald))).toBeLessThanOrEqual(margin + 1e-9);
        if (wald > 1) expect(z * Math.sqrt((p * (1 - p)) / (wald - 1))).toBeGreaterThan(margin - 1e-9);
      }),
      runs,
    );
  });

  it('is a whole size where that has exactly the margin wanted', () => {
    for (let n = 10; n <= 200; n++) {
      const { low, high } = wilson(0.3 * n, n, 0.95);
      expect(sampleSizeForMargin((high - low) / 2, 0.3, 0.95).wilson).toBe(n);
      expect(sampleSizeForMargin(normalQuantile(0.975) * Math.sqrt(0.21 / n), 0.3, 0.95).wald).toBe(n);
    }
  });

  it.each([
    [0.1, 93],
    [0.07, 193],
    [0.05, 381],
  ])('of ±%d points is that of the method page', (margin, size) => {
    expect(sampleSizeForMargin(margin, 0.5, 0.95).wilson).toBe(size);
  });
});

describe('sampleSizePerGroup', () => {
  it('gives the test the power asked', () => {
    fc.assert(
      fc.property(share, share, fc.constantFrom(0.5, 0.8, 0.9), fc.constantFrom(0.01, 0.05), (p1, p2, power, alpha) => {
        fc.pre(Math.abs(p1 - p2) > 0.01);
        const { exact, whole } = sampleSizePerGroup(p1, p2, power, alpha);
        const q = (p1 + p2) / 2;
        const spread = Math.sqrt(p1 * (1 - p1) + p2 * (1 - p2));
        fc.pre(spread > 0.01);
        const reach = Math.sqrt(exact) * Math.abs(p1 - p2) + normalQuantile(alpha / 2) * Math.sqrt(2 * q * (1 - q));
        expect(normalCdf(reach / spread)).toBeCloseTo(power, 8);
        expect(whole).toBeGreaterThanOrEqual(Math.max(1, exact - 1e-8));
        expect(whole).toBeLessThan(Math.max(exact, 0) + 1);
        expect(sampleSizePerGroup(p2, p1, power, alpha).exact).toBeCloseTo(exact, 6);
        expect(sampleSizePerGroup(1 - p1, 1 - p2, power, alpha).whole).toBe(whole);
      }),
      runs,
    );
  });

  it('is a whole size where that has exactly the power asked', () => {
    for (let n = 20; n <= 200; n++) {
      const underNull = normalQuantile(0.975) * Math.sqrt(2 * 0.4 * 0.6);
      const spread = Math.sqrt(0.3 * 0.7 + 0.5 * 0.5);
      const power = normalCdf((Math.sqrt(n) * 0.2 - underNull) / spread);
      expect(sampleSizePerGroup(0.3, 0.5, power, 0.05).whole).toBe(n);
    }
  });
});

describe('inflatedSampleSize', () => {
  it('is enough, and one call less would not be', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 100, max: 400 }), (n, hundredths) => {
        const size = inflatedSampleSize(n, hundredths / 100);
        // In whole numbers: size ≥ n · deff > size − 1.
        expect(100 * size).toBeGreaterThanOrEqual(n * hundredths);
        expect(100 * (size - 1)).toBeLessThan(n * hundredths);
      }),
      runs,
    );
  });
});

describe('normalise', () => {
  it('is 1 at the best, 0 at the worst, level beyond, straight between, in either direction', () => {
    const post = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(post, post, fc.double({ min: -1, max: 2, noNaN: true }), (best, worst, way) => {
        fc.pre(best !== worst);
        expect([normalise(best, best, worst), normalise(worst, best, worst)]).toEqual([1, 0]);
        const value = worst + way * (best - worst);
        expect(normalise(value, best, worst)).toBeCloseTo(Math.min(1, Math.max(0, way)), 10);
        expect(normalise(value, worst, best)).toBeCloseTo(1 - normalise(value, best, worst), 10);
      }),
      runs,
    );
    expect(normalise(Infinity, 60, 900)).toBe(0);
  });
});

describe('compositeScore', () => {
  const part = fc.record({
    weight: fc.double({ min: 0.1, max: 50, noNaN: true }),
    value: fc.option(share, { nil: undefined }),
  });
  const parts = fc.array(part, { minLength: 1, maxLength: 6 });

  it('is the mean of what was noted, missing parts being as if never asked', () => {
    fc.assert(
      fc.property(parts, (all) => {
        const noted = all.filter(({ value }) => value !== undefined);
        fc.pre(noted.length > 0);
        const own = compositeScore(all);
        const values = noted.map(({ value }) => value ?? NaN);
        expect(own).toBeGreaterThanOrEqual(100 * Math.min(...values) - 1e-9);
        expect(own).toBeLessThanOrEqual(100 * Math.max(...values) + 1e-9);
        expect(own).toBe(compositeScore(noted));
        expect(compositeScore(all.map(({ weight, value }) => ({ weight: 3 * weight, value })))).toBeCloseTo(own, 9);
        expect(compositeScore([...all, { weight: 1, value: own / 100 }])).toBeCloseTo(own, 9);
        const equal = noted.map(({ value }) => ({ weight: 2, value }));
        expect(compositeScore(equal)).toBeCloseTo((100 * values.reduce((a, b) => a + b, 0)) / values.length, 9);
      }),
      runs,
    );
  });

  it('takes a weight of 0, but not only such', () => {
    expect(
      compositeScore([
        { weight: 0, value: 0 },
        { weight: 5, value: 1 },
      ]),
    ).toBe(100);
    expect(() => compositeScore([{ weight: 0, value: 1 }])).toThrow(RangeError);
  });
});

it.each([
  ['sampleSizeForMargin', 'margin; not in (0, 0.5): 0', () => sampleSizeForMargin(0, 0.5, 0.95)],
  ['sampleSizeForMargin', 'margin; not in (0, 0.5): 0.5', () => sampleSizeForMargin(0.5, 0.5, 0.95)],
  ['sampleSizeForMargin', 'share; not in [0, 1]: -0.1', () => sampleSizeForMargin(0.1, -0.1, 0.95)],
  ['sampleSizeForMargin', 'share; not in [0, 1]: 1.1', () => sampleSizeForMargin(0.1, 1.1, 0.95)],
  ['sampleSizeForMargin', 'confidence; not in (0, 1): 0', () => sampleSizeForMargin(0.1, 0.5, 0)],
  ['sampleSizeForMargin', 'confidence; not in (0, 1): 1', () => sampleSizeForMargin(0.1, 0.5, 1)],
  ['sampleSizePerGroup', 'shares; not different: 0.5', () => sampleSizePerGroup(0.5, 0.5, 0.8, 0.05)],
  ['sampleSizePerGroup', 'share; not in [0, 1]: -0.1', () => sampleSizePerGroup(-0.1, 0.5, 0.8, 0.05)],
  ['sampleSizePerGroup', 'share; not in [0, 1]: 1.1', () => sampleSizePerGroup(0.5, 1.1, 0.8, 0.05)],
  ['sampleSizePerGroup', 'power; not in (0, 1): 0', () => sampleSizePerGroup(0.5, 0.6, 0, 0.05)],
  ['sampleSizePerGroup', 'power; not in (0, 1): 1', () => sampleSizePerGroup(0.5, 0.6, 1, 0.05)],
  ['sampleSizePerGroup', 'alpha; not in (0, 1): 0', () => sampleSizePerGroup(0.5, 0.6, 0.8, 0)],
  ['sampleSizePerGroup', 'alpha; not in (0, 1): 1', () => sampleSizePerGroup(0.5, 0.6, 0.8, 1)],
  ['inflatedSampleSize', 'n; not > 0: 0', () => inflatedSampleSize(0, 1)],
  ['inflatedSampleSize', 'deff; not >= 1: 0.9', () => inflatedSampleSize(10, 0.9)],
  ['inflatedSampleSize', 'deff; not >= 1: NaN', () => inflatedSampleSize(10, NaN)],
  ['normalise', 'value; not a number: NaN', () => normalise(NaN, 0, 1)],
  ['normalise', 'goalposts; not two different numbers: 1, 1', () => normalise(1, 1, 1)],
  ['normalise', 'goalposts; not two different numbers: 0, Infinity', () => normalise(1, 0, Infinity)],
  ['normalise', 'goalposts; not two different numbers: Infinity, 0', () => normalise(1, Infinity, 0)],
  ['normalise', 'goalposts; not two different numbers: NaN, 0', () => normalise(1, NaN, 0)],
  ['compositeScore', 'parts; none noted with a weight > 0', () => compositeScore([])],
  ['compositeScore', 'parts; none noted with a weight > 0', () => compositeScore([{ weight: 1, value: undefined }])],
  [
    'compositeScore',
    'weight; not >= 0: -1',
    () =>
      compositeScore([
        { weight: -1, value: 1 },
        { weight: 2, value: 1 },
      ]),
  ],
  ['compositeScore', 'weight; not >= 0: Infinity', () => compositeScore([{ weight: Infinity, value: 1 }])],
  ['compositeScore', 'value; not in [0, 1]: -0.1', () => compositeScore([{ weight: 1, value: -0.1 }])],
  ['compositeScore', 'value; not in [0, 1]: 1.1', () => compositeScore([{ weight: 1, value: 1.1 }])],
  ['compositeScore', 'value; not in [0, 1]: NaN', () => compositeScore([{ weight: 1, value: NaN }])],
])('%s refuses an invalid %s', (_name, what, call) => {
  expect(call).toThrow(new RangeError(`invalid ${what}`));
});
