import { describe, expect, it } from 'vitest';
import type { ComparableMean, ComparableShare } from '../../src/compare/comparableShare.ts';
import { compareFigures } from '../../src/compare/compareFigures.ts';
import { compareShares } from '../../src/compare/compareShares.ts';
import { twoSidedQuantile } from '../../src/stats/twoSidedQuantile.ts';
import { twoSidedTail } from '../../src/stats/twoSidedTail.ts';

const share = (k: number): ComparableShare => ({ value: k / 200, n: 200, kMin: k, kMax: k });
const mean = (value: number, standardError: number, rest: Partial<ComparableMean> = {}): ComparableMean => ({
  value,
  n: 80,
  standardError,
  ...rest,
});

describe('compareFigures', () => {
  it('compares means by the normal law', () => {
    const { difference, low, high, p } = compareFigures(mean(3, 0.3), mean(4.5, 0.4));
    // .3² + .4² = .5²
    expect(difference).toBe(-1.5);
    expect(low).toBeCloseTo(-1.5 - twoSidedQuantile(0.95, Infinity) * 0.5, 12);
    expect(high).toBeCloseTo(-1.5 + twoSidedQuantile(0.95, Infinity) * 0.5, 12);
    expect(p).toBeCloseTo(twoSidedTail(3, Infinity), 12);
  });

  it('compares means by Student’s law where callers differ, of the fewer', () => {
    const { low, high, p } = compareFigures(
      mean(4.5, 0.3, { degreesOfFreedom: 7 }),
      mean(3, 0.4, { degreesOfFreedom: 5 }),
    );
    expect((high - low) / 2).toBeCloseTo(twoSidedQuantile(0.95, 5) * 0.5, 12);
    expect(p).toBeCloseTo(twoSidedTail(3, 5), 12);
  });

  it('compares shares by Newcombe', () => {
    expect(compareFigures(share(60), share(90))).toEqual(compareShares(share(60), share(90)));
  });

  it('refuses a share beside a mean', () => {
    const refusal = 'a share and a mean do not compare';
    expect(() => compareFigures(share(60), mean(3, 0.3))).toThrow(refusal);
    expect(() => compareFigures(mean(3, 0.3), share(60))).toThrow(refusal);
  });
});
