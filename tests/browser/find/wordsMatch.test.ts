import { describe, expect, it } from 'vitest';
import { wordsMatch } from '../../../src/browser/find/wordsMatch.ts';

describe('wordsMatch', () => {
  const text = 'caisse d’allocations familiales caf securite sociale';

  it('asks for every word, in any order and anywhere', () => {
    expect(wordsMatch('familiales caisse', text)).toBe(true);
    expect(wordsMatch('alloc', text)).toBe(true);
    expect(wordsMatch('caisse retraite', text)).toBe(false);
  });

  it('passes over case, accents and spaces around', () => {
    expect(wordsMatch('  SÉCURITÉ ', text)).toBe(true);
  });

  it('takes an empty question for no question', () => {
    expect(wordsMatch('', text)).toBe(true);
  });
});
