import { describe, expect, it } from 'vitest';
import { capitalise } from '../../src/present/capitalise.ts';
import { numberInWords } from '../../src/present/numberInWords.ts';
import { plural } from '../../src/present/plural.ts';

describe('plural', () => {
  it.each([
    [0, '0 appel'],
    [1, '1 appel'],
    [2, '2 appels'],
    [1532, '1\u202f532 appels'],
  ])('gives %i its noun as French does', (count, words) => {
    expect(plural(count, 'appel', 'appels')).toBe(words);
  });
});

describe('numberInWords', () => {
  it('writes small counts in words, in the gender of their noun, and large ones in digits', () => {
    expect(numberInWords(1, 'feminine')).toBe('une');
    expect(numberInWords(1, 'masculine')).toBe('un');
    expect(numberInWords(10, 'feminine')).toBe('dix');
    expect(numberInWords(1532, 'masculine')).toBe('1\u202f532');
  });
});

describe('capitalise', () => {
  it('raises the first letter alone, accents kept', () => {
    expect(capitalise('énergie et CAF')).toBe('Énergie et CAF');
    expect(capitalise('')).toBe('');
  });
});
