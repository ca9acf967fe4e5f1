import { describe, expect, it } from 'vitest';
import { comparedGroup } from '../../src/domain/comparedGroup.ts';

describe('comparedGroup', () => {
  it('is the set of most figures', () => {
    expect(comparedGroup(['a', 'b', 'b', undefined])).toBe('b');
  });

  it('is the first met where two are as large', () => {
    expect(comparedGroup(['a', 'b', 'b', 'a'])).toBe('a');
  });

  it('is none where no two figures compare', () => {
    expect(comparedGroup(['a', 'b'])).toBeUndefined();
    expect(comparedGroup([undefined, undefined])).toBeUndefined();
    expect(comparedGroup([])).toBeUndefined();
  });
});
