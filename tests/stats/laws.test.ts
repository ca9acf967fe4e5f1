import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaQuantile } from '../../src/stats/betaQuantile.ts';
import { chiSquareSf } from '../../src/stats/chiSquareSf.ts';
import { logGamma } from '../../src/stats/logGamma.ts';
import { normalCdf } from '../../src/stats/normalCdf.ts';
import { normalQuantile } from '../../src/stats/normalQuantile.ts';
import { regularizedBeta } from '../../src/stats/regularizedBeta.ts';
import { tQuantile } from '../../src/stats/tQuantile.ts';
import { upperGamma } from '../../src/stats/upperGamma.ts';

const runs = { seed: 20260101, numRuns: 300 };

describe('logGamma', () => {
  it('is the logarithm of the factorial', () => {
    let logFactorial = 0;
    for (let n = 1; n <= 170; n++) {
      logFactorial += Math.log(n);
      expect(logGamma(n + 1)).toBeCloseTo(logFactorial, 10);
    }
  });

  it('is right at a half', () => {
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 14);
  });

  it('follows its recurrence and mirrors about a half', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), (x) => {
        expect(logGamma(x + 1)).toBeCloseTo(logGamma(x) + Math.log(x), 12);
        expect(logGamma(x) + logGamma(1 - x)).toBeCloseTo(Math.log(Math.PI / Math.sin(Math.PI * x)), 11);
      }),
      runs,
    );
  });
});

describe('normal law', () => {
  it('keeps its relative precision in the far tail', () => {
    expect(normalCdf(-10) / 7.619853024160527e-24).toBeCloseTo(1, 10);
    expect(normalCdf(-37.5) / 4.605353009581954e-308).toBeCloseTo(1, 8);
    expect(normalCdf(-Infinity)).toBe(0);
    expect(normalCdf(Infinity)).toBe(1);
    expect(normalCdf(0)).toBe(0.5);
  });

  it('has quantiles that lead back, from 1e-300 to 1 − 1e-12', () => {
    fc.assert(
      fc.property(fc.double({ min: -300, max: -0.31, noNaN: true }), (exponent) => {
        const p = 10 ** exponent;
        expect(normalCdf(normalQuantile(p)) / p).toBeCloseTo(1, 10);
      }),
      runs,
    );
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }), (p) => {
        expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 13);
        expect(normalQuantile(1 - p)).toBeCloseTo(-normalQuantile(p), 3);
      }),
      runs,
    );
    expect(normalQuantile(0.5)).toBe(0);
  });

  it('rises', () => {
    fc.assert(
      fc.property(fc.double({ min: -30, max: 8, noNaN: true }), (z) => {
        expect(normalCdf(z + 0.01)).toBeGreaterThan(normalCdf(z));
      }),
      runs,
    );
  });
});

describe('χ² law', () => {
  it('is exponential with two degrees, and the square of a normal with one', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 200, noNaN: true }), (x) => {
        expect(chiSquareSf(x, 2)).toBeCloseTo(Math.exp(-x / 2), 13);
        expect(chiSquareSf(x, 1)).toBeCloseTo(2 * normalCdf(-Math.sqrt(x)), 13);
      }),
      runs,
    );
    expect(chiSquareSf(Infinity, 3)).toBe(0);
  });
});

describe('beta law', () => {
  it('has the closed forms of whole shapes, mirrors, and its quantiles lead back', () => {
    const shape = fc.double({ min: 0.5, max: 400, noNaN: true });
    const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(shape, shape, share, (a, b, x) => {
        expect(regularizedBeta(x, a, 1)).toBeCloseTo(x ** a, 12);
        expect(regularizedBeta(x, a, b)).toBeCloseTo(1 - regularizedBeta(1 - x, b, a), 10);
        expect(regularizedBeta(betaQuantile(x, a, b), a, b)).toBeCloseTo(x, 9);
      }),
      runs,
    );
    expect([betaQuantile(0, 2, 3), betaQuantile(1, 2, 3)]).toEqual([0, 1]);
    expect([regularizedBeta(0, 2, 3), regularizedBeta(1, 2, 3)]).toEqual([0, 1]);
  });
});

describe("Student's law", () => {
  it('has closed quantiles with one and two degrees', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.0001, max: 0.9999, noNaN: true }), (p) => {
        const cauchy = Math.tan(Math.PI * (p - 0.5));
        expect(Math.abs(tQuantile(p, 1) - cauchy)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(cauchy)));
        const two = (2 * p - 1) * Math.sqrt(2 / (4 * p * (1 - p)));
        expect(Math.abs(tQuantile(p, 2) - two)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(two)));
      }),
      runs,
    );
    expect(tQuantile(0.5, 7)).toBe(0);
  });

  it('keeps its relative precision next to the middle', () => {
    const p = 0.5 + 2 ** -40;
    expect(tQuantile(p, 2) / ((2 * p - 1) * Math.sqrt(2))).toBeCloseTo(1, 9);
  });

  it('nears the normal law with many degrees', () => {
    expect(tQuantile(0.975, 1e7)).toBeCloseTo(normalQuantile(0.975), 6);
  });
});

it.each([
  ['logGamma', 'x; not > 0: 0', () => logGamma(0)],
  ['logGamma', 'x; not > 0: NaN', () => logGamma(NaN)],
  ['upperGamma', 'a; not > 0: 0', () => upperGamma(0, 1)],
  ['upperGamma', 'x; not >= 0: -1', () => upperGamma(1, -1)],
  ['upperGamma', 'x; not >= 0: NaN', () => upperGamma(1, NaN)],
  ['regularizedBeta', 'x; not in [0, 1]: 1.1', () => regularizedBeta(1.1, 1, 1)],
  ['regularizedBeta', 'x; not in [0, 1]: -0.1', () => regularizedBeta(-0.1, 1, 1)],
  ['regularizedBeta', 'a; not > 0: 0', () => regularizedBeta(0.5, 0, 1)],
  ['regularizedBeta', 'b; not > 0: NaN', () => regularizedBeta(0.5, 1, NaN)],
  ['regularizedBeta', 'b; not > 0: 0', () => regularizedBeta(0.5, 1, 0)],
  ['betaQuantile', 'p; not in [0, 1]: -0.1', () => betaQuantile(-0.1, 1, 1)],
  ['betaQuantile', 'p; not in [0, 1]: 1.1', () => betaQuantile(1.1, 1, 1)],
  // At the ends no distribution function is asked.
  ['betaQuantile', 'a; not > 0: 0', () => betaQuantile(0, 0, 1)],
  ['betaQuantile', 'b; not > 0: 0', () => betaQuantile(1, 1, 0)],
  ['normalCdf', 'z; not a number: NaN', () => normalCdf(NaN)],
  ['normalQuantile', 'p; not in (0, 1): 0', () => normalQuantile(0)],
  ['normalQuantile', 'p; not in (0, 1): 1', () => normalQuantile(1)],
  ['normalQuantile', 'p; not in (0, 1): NaN', () => normalQuantile(NaN)],
  ['chiSquareSf', 'x; not >= 0: -1', () => chiSquareSf(-1, 2)],
  ['chiSquareSf', 'df; not > 0: 0', () => chiSquareSf(1, 0)],
  ['tQuantile', 'p; not in (0, 1): 1', () => tQuantile(1, 3)],
  ['tQuantile', 'p; not in (0, 1): 0', () => tQuantile(0, 3)],
  ['tQuantile', 'df; not > 0: 0', () => tQuantile(0.4, 0)],
  ['tQuantile', 'df; not > 0: NaN', () => tQuantile(0.4, NaN)],
])('%s refuses an invalid %s', (_name, what, call) => {
  expect(call).toThrow(new RangeError(`invalid ${what}`));
});
