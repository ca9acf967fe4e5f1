import { describe, expect, it } from 'vitest';
import { callerContrast, callerPositions } from '../../src/compare/callerContrast.ts';

const nested = [
  {
    weight: 1,
    calls: [
      [20, 0],
      [20, 0],
      [0, 20],
      [0, 20],
    ] as const,
  },
];

describe('callerContrast', () => {
  it('has the degrees of freedom of the callers’ part of the variance alone (Satterthwaite)', () => {
    const { deff, degreesOfFreedom } = callerContrast({ kind: 'measured', icc: 0.1, callers: 4 }, nested);
    // 20 calls of each caller: 1 + 19 × 0.1, of which 20 × 0.1 are theirs.
    expect(deff).toBeCloseTo(2.9, 12);
    expect(degreesOfFreedom).toBeCloseTo(3 / (2 / 2.9) ** 2, 10);
  });

  it('charges nothing where callers are unknown or alike', () => {
    const free = { deff: 1, degreesOfFreedom: Infinity };
    expect(callerContrast({ kind: 'unmeasurable', reason: 'single_caller' }, nested)).toEqual(free);
    expect(callerContrast({ kind: 'measured', icc: 0, callers: 4 }, nested)).toEqual(free);
  });
});

describe('callerPositions', () => {
  it('has one for each caller, and one for each call of an unknown one', () => {
    expect(callerPositions(['b', undefined, 'a', 'b', undefined, 'a'])).toEqual([0, 1, 2, 0, 3, 2]);
  });
});
