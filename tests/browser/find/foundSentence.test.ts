import { describe, expect, it } from 'vitest';
import { foundSentence } from '../../../src/browser/find/foundSentence.ts';
import { findWords } from '../../../src/present/words/findWords.ts';
import { organisationsWords } from '../../../src/present/words/organisationsWords.ts';

const none = { own: 0, names: 0, places: 0 };

describe('foundSentence', () => {
  it.each([
    [0, 4, 'Secteur Santé\u00a0: 4 organismes.', 'Sector “Santé”: 4 organisations.'],
    [0, 1, 'Secteur Santé\u00a0: un organisme.', 'Sector “Santé”: one organisation.'],
    [
      1,
      3,
      'Un organisme trouvé, puis 3 de plus du secteur Santé.',
      'One organisation found, then 3 more of the sector “Santé”.',
    ],
    [
      2,
      1,
      '2 organismes trouvés, puis un de plus du secteur Santé.',
      '2 organisations found, then one more of the sector “Santé”.',
    ],
    [
      4,
      0,
      '4 organismes trouvés, dont tout le secteur Santé.',
      '4 organisations found, with all of the sector “Santé”.',
    ],
    [
      1,
      0,
      'Un organisme trouvé, le seul du secteur Santé.',
      'One organisation found, the only one of the sector “Santé”.',
    ],
  ])('says that %d bear the name and %d of the sector follow', (own, rest, fr, en) => {
    const found = { ...none, own, places: 3, sector: { name: 'Santé', rest } };
    expect(foundSentence(found, 'santé', 'fr')).toBe(fr);
    expect(foundSentence(found, 'santé', 'en')).toBe(en);
  });

  it('counts those whose names come close among those that the sector follows', () => {
    expect(foundSentence({ ...none, names: 2, sector: { name: 'Santé', rest: 1 } }, 'x', 'fr')).toMatch(
      /^2 organismes/,
    );
  });

  it('leaves to the list what its own words found, and what nothing did', () => {
    expect(foundSentence({ ...none, own: 2, places: 3 }, 'caf', 'fr')).toBeUndefined();
    expect(foundSentence(none, 'xyzzy', 'fr')).toBeUndefined();
  });

  it('tells names that come close from places', () => {
    const [{ near, count }, { nearPlace, onlyPlaces }] = [findWords.fr, organisationsWords.fr];
    expect(foundSentence({ ...none, names: 1 }, 'ornage', 'fr')).toBe(near);
    expect(foundSentence({ ...none, names: 1, places: 1 }, 'caf lyon', 'fr')).toBe(nearPlace);
    expect(foundSentence({ ...none, places: 2 }, 'lyon', 'fr')).toBe(onlyPlaces);
    expect(foundSentence({ ...none, names: 1, places: 1 }, '69003', 'fr')).toBe(count(2));
  });
});
