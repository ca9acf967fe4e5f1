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
    expect(plural(count, 'fr', 'appel', 'appels')).toBe(words);
  });
  it.each([
    [0, '0 calls'],
    [1, '1 call'],
    [2, '2 calls'],
    [1532, '1,532 calls'],
  ])('gives %i its noun as English does', (count, words) => {
    expect(plural(count, 'en', 'call', 'calls')).toBe(words);
  });
});

describe('numberInWords', () => {
  it('writes small counts in words, in the gender of their noun, and large ones in digits', () => {
    expect(numberInWords(1, 'fr', 'feminine')).toBe('une');
    expect(numberInWords(1, 'fr')).toBe('un');
    expect(numberInWords(10, 'fr', 'feminine')).toBe('dix');
    expect(numberInWords(1532, 'fr', 'masculine')).toBe('1\u202f532');
  });
  it('does so in English', () => {
    expect([0, 1, 3, 10, 11, 1532].map((count) => numberInWords(count, 'en', 'feminine'))).toEqual(
      'zero one three ten 11 1,532'.split(' '),
    );
  });
});

describe('capitalise', () => {
  it('raises the first letter alone, accents kept', () => {
    expect(capitalise('énergie et CAF')).toBe('Énergie et CAF');
    expect(capitalise('')).toBe('');
  });
});
