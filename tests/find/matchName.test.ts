import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editsBetween } from '../../src/find/editsBetween.ts';
import { foldName } from '../../src/find/foldName.ts';
import { BEGINS, CONTAINS, matchName, SAME, SLIPS, WORDS_BEGIN } from '../../src/find/matchName.ts';
import { spellingOf } from '../../src/find/Spelling.ts';

/** The same distance without a limit, by its definition. */
function slowly(a: string, b: string): number {
  const d: number[][] = Array.from({ length: a.length + 1 }, (_, i) => [i]);
  for (let j = 0; j <= b.length; j += 1) d[0]![j] = j;
  for (let i = 1; i <= a.length; i += 1)
    for (let j = 1; j <= b.length; j += 1) {
      const options = [d[i - 1]![j]! + 1, d[i]![j - 1]! + 1, d[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)];
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) options.push(d[i - 2]![j - 2]! + 1);
      d[i]![j] = Math.min(...options);
    }
  return d[a.length]![b.length]!;
}

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 12 });

describe('editsBetween', () => {
  it('is the distance by its definition, to the whole and to the closest beginning, up to its limit', () => {
    fc.assert(
      fc.property(letters, letters, fc.integer({ min: 0, max: 4 }), (typed, name, limit) => {
        const { whole, beginning } = editsBetween(typed, name, limit);
        const exact = slowly(typed, name);
        const closest = Math.min(...Array.from({ length: name.length + 1 }, (_, n) => slowly(typed, name.slice(0, n))));
        expect(Math.min(whole, limit + 1)).toBe(Math.min(exact, limit + 1));
        expect(Math.min(beginning, limit + 1)).toBe(Math.min(closest, limit + 1));
      }),
      { numRuns: 2000 },
    );
  });

  it('counts a swap of neighbours once', () => {
    expect(editsBetween('loyn', 'lyon', 3).whole).toBe(1);
    expect(editsBetween('frnace', 'francetravail', 3).beginning).toBe(1);
  });
});

describe('foldName', () => {
  it.each([
    ['L’Haÿ-les-Roses', 'l hay les roses'],
    ['St-Étienne', 'saint etienne'],
    ['Ste Foy', 'sainte foy'],
    ['Œuvres', 'oeuvres'],
    ['  36\u202f46 ', '36 46'],
    ['B&You', 'b you'],
    ['Est', 'est'],
  ])('%s → %s', (written, folded) => {
    expect(foldName(written)).toBe(folded);
  });
});

describe('matchName', () => {
  const score = (typed: string, name: string) => matchName(spellingOf(typed), spellingOf(name));

  it.each([
    ['CAF', 'caf', SAME],
    ['francetravail', 'France Travail', SAME],
    ['à la Réunion', 'La Réunion', SAME],
    ['dans le Rhône', 'Rhône', SAME],
    ['assu', 'Assurance maladie', BEGINS],
    ['maladie assu', 'Assurance maladie', WORDS_BEGIN],
    ['nergie', 'Mint Énergie', CONTAINS],
    ['enrcoop', 'Enercoop', SLIPS + 1],
    ['asurance malady', 'Assurance maladie', SLIPS + 2.4],
  ])('%s, %s: %d', (typed, name, expected) => {
    expect(score(typed, name)).toBe(expected);
  });

  it('guesses at no initials, and at nothing that is far', () => {
    expect(score('cpf', 'caf')).toBeUndefined();
    expect(score('cafe', 'CPAM')).toBeUndefined();
    expect(score('', 'CAF')).toBeUndefined();
    expect(score('orange', 'Engie')).toBeUndefined();
  });

  it('never minds accents and capitals', () => {
    const name = fc.constantFrom('Électricité de France', 'Crédit général', 'Où ça', 'Île-de-France', 'Noël');
    fc.assert(
      fc.property(name, (text) => {
        const bare = text.normalize('NFD').replace(/\p{M}/gu, '');
        expect(score(bare.toUpperCase(), text)).toBe(SAME);
        expect(score(text, bare.toLowerCase())).toBe(SAME);
      }),
    );
  });
});
