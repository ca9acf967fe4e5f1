import { describe, expect, it } from 'vitest';
import { gapOf, type PublishedPair } from '../../../src/browser/ranking/gapOf.ts';

const pairs: readonly PublishedPair[] = [
  { a: 'arcy', b: 'brume', difference: 0.2, low: 0.1, high: 0.3, holm_rejects: true },
  { a: 'arcy', b: 'doulc', difference: -0.05, low: -0.15, high: 0.05, holm_rejects: false },
];

describe('gapOf', () => {
  it('sees a pair from either side, its interval turned with it', () => {
    expect(gapOf(pairs, 'arcy', 'brume')).toEqual({ relation: 'higher', difference: 0.2, low: 0.1, high: 0.3 });
    expect(gapOf(pairs, 'brume', 'arcy')).toEqual({ relation: 'lower', difference: -0.2, low: -0.3, high: -0.1 });
  });

  it('goes by the test, not by the sign', () => {
    expect(gapOf(pairs, 'doulc', 'arcy')).toEqual({
      relation: 'not_established',
      difference: 0.05,
      low: -0.05,
      high: 0.15,
    });
  });

  it('says nothing of those whom nothing compares', () => {
    expect(gapOf(pairs, 'brume', 'doulc')).toBeUndefined();
    expect(gapOf(pairs, 'arcy', 'arcy')).toBeUndefined();
  });
});
