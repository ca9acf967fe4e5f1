import { describe, expect, it } from 'vitest';
import { PUBLISHED_STATE } from '../../../src/browser/ranking/rankingState.ts';
import { territoryWords } from '../../../src/browser/ranking/territoryWords.ts';
import { statusWords } from '../../../src/browser/ranking/statusWords.ts';

const rows = [
  { sector: 'eau', territory: [], n: 200, isRanked: true },
  { sector: 'eau', territory: [], n: 120, isRanked: true },
  { sector: 'sante', territory: [], n: 40, isRanked: false },
];

describe('what a reader hears of a ranking', () => {
  it('is how many are ranked, where all are shown', () => {
    expect(statusWords(rows, 3, PUBLISHED_STATE, 'fr')).toBe('2 organismes classés, 1 non classé.');
    expect(statusWords(rows.slice(0, 2), 2, PUBLISHED_STATE, 'fr')).toBe('2 organismes classés.');
    expect(statusWords(rows.slice(2), 1, PUBLISHED_STATE, 'fr')).toBe('Aucun organisme classé, 1 non classé.');
    expect(statusWords(rows, 3, PUBLISHED_STATE, 'en')).toBe('2 organisations ranked, 1 not ranked.');
  });

  it('is how many are left, and that ranks are not computed anew', () => {
    expect(statusWords(rows, 2, { ...PUBLISHED_STATE, sector: 'eau' }, 'fr')).toBe(
      '2 organismes affichés sur 3. Le titre et les rangs restent ceux du classement entier.',
    );
  });

  it('says of a département how many figures are its own, and that a national one is not', () => {
    const local = { sector: 'eau', territory: ['13', '84'], n: 100, isRanked: true };
    const elsewhere = { sector: 'eau', territory: ['59'], n: 100, isRanked: true };
    const said = (territory: string, locale: 'fr' | 'en' = 'fr') =>
      territoryWords([...rows, local, elsewhere], { ...PUBLISHED_STATE, territory }, locale);
    expect(said('13')).toContain(
      'Un seul a un chiffre de ce département ; 3 chiffres nationaux ne disent rien de ce qui s’y passe.',
    );
    expect(said('01')).toContain('Aucun n’a de chiffre de ce département ;');
    expect(said('13', 'en')).toContain('One has a figure of this département; 3 national figures say nothing');
    expect(territoryWords([local], { ...PUBLISHED_STATE, territory: '13' }, 'fr')).toBe('');
    expect(territoryWords(rows, PUBLISHED_STATE, 'fr')).toBe('');
  });

  it('is why nothing is left', () => {
    expect(statusWords(rows, 0, { ...PUBLISHED_STATE, sector: 'sante', minN: 100 }, 'en')).toBe(
      'No organisation meets these conditions. Without “Sector”: 2 organisations. Without “Calls, at least”: 1 organisation.',
    );
  });

  it('counts the verdicts beside the chosen one, or says that there are none', () => {
    const counts = { higher: 1, lower: 3, not_established: 2 };
    expect(statusWords(rows, 3, PUBLISHED_STATE, 'fr', { name: 'Brume', counts })).toContain(
      'Brume face aux 6 autres du classement entier : 1 plus élevé, 3 plus bas, 2 écarts non établis.',
    );
    expect(statusWords(rows, 3, PUBLISHED_STATE, 'fr', 'failed')).toContain('n’ont pas pu être chargées');
  });
});
