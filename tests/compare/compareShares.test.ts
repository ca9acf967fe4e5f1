import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareShares } from '../../src/compare/compareShares.ts';
import type { ComparableShare } from '../../src/compare/comparableShare.ts';
import { newcombeDifference } from '../../src/stats/newcombeDifference.ts';
import { newcombePValue } from '../../src/stats/newcombePValue.ts';

/** A share printed rounded: some counts fit, the printed one lies in the middle. */
const ranged = fc
  .tuple(fc.integer({ min: 30, max: 400 }), fc.nat(), fc.integer({ min: 0, max: 5 }))
  .map(([n, start, width]): ComparableShare => {
    const kMin = start % (n + 1);
    const kMax = Math.min(n, kMin + width);
    return { value: (kMin + kMax) / 2 / n, n, kMin, kMax };
  });
const counts = ({ kMin, kMax }: ComparableShare) => Array.from({ length: kMax - kMin + 1 }, (_, i) => kMin + i);

describe('compareShares', () => {
  it('is the worst of all counts that fit, searched one by one', () => {
    fc.assert(
      fc.property(ranged, ranged, (a, b) => {
        const { low, high, p } = compareShares(a, b);
        const every = counts(a).flatMap((k1) =>
          counts(b).map((k2) => ({
            gap: Math.sign(k1 / a.n - k2 / b.n),
            p: newcombePValue(k1, a.n, k2, b.n),
            ...newcombeDifference(k1, a.n, k2, b.n, 0.95),
          })),
        );
        expect(low).toBeCloseTo(Math.min(...every.map((one) => one.low)), 12);
        expect(high).toBeCloseTo(Math.max(...every.map((one) => one.high)), 12);
        const turns = new Set(every.map(({ gap }) => gap)).size > 1 || every[0]?.gap === 0;
        expect(p).toBeCloseTo(turns ? 1 : Math.max(...every.map((one) => one.p)), 10);
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  it('turns its sign when the two change places', () => {
    fc.assert(
      fc.property(ranged, ranged, (a, b) => {
        const [ab, ba] = [compareShares(a, b), compareShares(b, a)];
        expect(ab.difference).toBeCloseTo(-ba.difference, 14);
        expect(ab.low).toBeCloseTo(-ba.high, 12);
        expect(ab.p).toBeCloseTo(ba.p, 11);
      }),
      { seed: 6, numRuns: 200 },
    );
  });

  it('establishes nothing where the counts lie apart and the figures as printed do not', () => {
    const printed = (k: number, value: number): ComparableShare => ({ value, n: 200, kMin: k, kMax: k });
    expect(newcombePValue(130, 200, 70, 200)).toBeLessThan(0.001);
    for (const [a, b] of [
      [0.5, 0.5],
      [0.49, 0.51],
    ] as const) {
      expect(compareShares(printed(130, a), printed(70, b)).p).toBe(1);
      expect(compareShares(printed(70, b), printed(130, a)).p).toBe(1);
    }
  });
});
