import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { funnelLimits } from '../../src/stats/funnelLimits.ts';
import { wilsonZ } from '../../src/stats/wilsonZ.ts';

const aNumber = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const runs = { seed: 20260105, numRuns: 500 };

describe('funnelLimits', () => {
  it('is θ ± z √(θ(1 − θ)/n)', () => {
    // 0.6 ± 1.96 × √(0.24/150) and 0.6 ± 3.09 × √(0.24/150), by hand: √0.0016 = 0.04.
    const inner = funnelLimits(0.6, 150, 1.96);
    expect(inner.low).toBeCloseTo(0.6 - 0.0784, 12);
    expect(inner.high).toBeCloseTo(0.6 + 0.0784, 12);
    const outer = funnelLimits(0.6, 150, 3.09);
    expect(outer.low).toBeCloseTo(0.4764, 12);
    expect(outer.high).toBeCloseTo(0.7236, 12);
  });

  it('is cut to what a share may be, and has no width where the reference is sure', () => {
    expect(funnelLimits(0.05, 10, 3).low).toBe(0);
    expect(funnelLimits(0.95, 10, 3).high).toBe(1);
    expect(funnelLimits(0, 10, 3)).toEqual({ low: 0, high: 0 });
    expect(funnelLimits(1, 10, 3)).toEqual({ low: 1, high: 1 });
  });

  it('says « outside » exactly where Wilson’s interval of the same z leaves out the reference', () => {
    fc.assert(
      fc.property(aNumber(0.01, 0.99), aNumber(1, 5000), aNumber(0, 1), aNumber(0.1, 5), (reference, n, share, z) => {
        const limits = funnelLimits(reference, n, z);
        const interval = wilsonZ(share * n, n, z);
        // On the limit itself rounding decides.
        fc.pre(Math.abs(share - limits.low) > 1e-9 && Math.abs(share - limits.high) > 1e-9);
        const isInside = share > limits.low && share < limits.high;
        const isHeld = interval.low < reference && reference < interval.high;
        const isCut = limits.low === 0 || limits.high === 1;
        expect(isInside || isCut).toBe(isHeld || isCut);
      }),
      runs,
    );
  });

  it('narrows with n and widens with z', () => {
    fc.assert(
      fc.property(aNumber(0.01, 0.99), aNumber(1, 1000), aNumber(0.1, 5), (reference, n, z) => {
        const width = (trials: number, quantile: number) => {
          const { low, high } = funnelLimits(reference, trials, quantile);
          return high - low;
        };
        expect(width(4 * n, z)).toBeLessThanOrEqual(width(n, z));
        expect(width(n, 2 * z)).toBeGreaterThanOrEqual(width(n, z));
        // Far from the ends, four times the calls are half the width.
        const reach = width(n, z) / 2;
        if (reference - reach > 0 && reference + reach < 1) expect(width(4 * n, z)).toBeCloseTo(reach, 9);
      }),
      runs,
    );
  });

  it('refuses what is no share, no number of trials, no quantile', () => {
    for (const [reference, n, z] of [
      [NaN, 10, 1],
      [1.1, 10, 1],
      [0.5, 0, 1],
      [0.5, NaN, 1],
      [0.5, 10, -1],
    ] as const)
      expect(() => funnelLimits(reference, n, z)).toThrow(RangeError);
  });
});
