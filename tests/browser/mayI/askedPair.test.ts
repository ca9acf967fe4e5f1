import { describe, expect, it } from 'vitest';
import { parseAskedPair, serialiseAskedPair } from '../../../src/browser/mayI/askedPair.ts';

const known = new Set(['caf', 'edf', 'msa']);

describe('the question in an address', () => {
  it('is one whichever comes first', () => {
    const [one, other] = ['?a=edf&b=caf', '?a=caf&b=edf'].map((query) => parseAskedPair(query, known));
    expect(one).toEqual({ a: 'caf', b: 'edf', unknown: [] });
    expect(other).toEqual(one);
    expect(serialiseAskedPair({ a: 'caf', b: 'edf' })).toBe('?a=caf&b=edf');
  });

  it('is of one organisation through time where it stands alone, or twice', () => {
    for (const query of ['?a=caf', '?a=caf&b=', '?a=caf&b=caf', '?a=&b=caf'])
      expect(parseAskedPair(query, known)).toEqual({ a: 'caf', unknown: [] });
    expect(serialiseAskedPair({ a: 'caf' })).toBe('?a=caf');
  });

  it('says whom it does not know', () => {
    expect(parseAskedPair('?a=caf&b=personne', known).unknown).toEqual(['personne']);
    expect(serialiseAskedPair(parseAskedPair('', known))).toBe('');
  });
});
