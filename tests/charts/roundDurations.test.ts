import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundDurations } from '../../src/charts/roundDurations.ts';

describe('roundDurations', () => {
  it.each([
    [0, [0, 5, 10]],
    [40, [0, 10, 20, 30, 40]],
    [41, [0, 15, 30, 45]],
    [500, [0, 300, 600]],
    [400, [0, 120, 240, 360, 480]],
    [2000, [0, 600, 1200, 1800, 2400]],
    [20_000, [0, 7200, 14_400, 21_600]],
  ])('of %i s', (largest, expected) => {
    expect(roundDurations(largest)).toEqual(expected);
  });

  it('holds the largest on three to five marks, of which only the last lies above', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (largest) => {
        const ticks = roundDurations(largest);
        expect(ticks.length).toBeGreaterThanOrEqual(3);
        expect(ticks.length).toBeLessThanOrEqual(5);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(largest);
        if (largest > 10) expect(ticks.at(-2)).toBeLessThan(largest);
      }),
    );
  });

  it('refuses what is no duration', () => {
    expect(() => roundDurations(-1)).toThrow('invalid duration');
    expect(() => roundDurations(NaN)).toThrow('invalid duration');
  });
});
