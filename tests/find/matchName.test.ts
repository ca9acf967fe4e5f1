import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editsBetween } from '../../src/find/editsBetween.ts';
import { foldName } from '../../src/find/foldName.ts';
import { BEGINS, CONTAINS, matchName, SAME, SLIPS, WORDS_BEGIN } from '../../src/find/matchName.ts';
import { spellingOf } from '../../src/find/Spelling.ts';

/** The same distance without a limit, by its definition. */
function slowly(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [restA, restB] = [a.slice(0, -1), b.slice(0, -1)];
  const [endA, endB] = [a.slice(-1), b.slice(-1)];
  const ways = [slowly(restA, b) + 1, slowly(a, restB) + 1, slowly(restA, restB) + (endA === endB ? 0 : 1)];
  if (a.length > 1 && b.length > 1 && endA === restB.slice(-1) && endB === restA.slice(-1))
    ways.push(slowly(restA.slice(0, -1), restB.slice(0, -1)) + 1);
  return Math.min(...ways);
}

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

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
      { numRuns: 300 },
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
