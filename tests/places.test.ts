import { describe, expect, it } from 'vitest';
import { places } from './views/places.ts';

const { departements, communes, formerCommunes } = places;
const codes = new Set(departements.map(({ code }) => code));

/** The départements that a postcode serves. */
function servedBy(postcode: string): readonly string[] {
  return [...new Set(communes.filter((c) => c.postcodes.includes(postcode)).map((c) => c.departement))].sort();
}

describe('places', () => {
  it('are the 101 départements, overseas last, and no other collectivity', () => {
    expect(departements).toHaveLength(101);
    expect(departements.slice(0, 2).map(({ name }) => name)).toEqual(['Ain', 'Aisne']);
    expect(departements.slice(-5).map(({ code }) => code)).toEqual(['971', '972', '973', '974', '976']);
    expect([codes.has('2A'), codes.has('2B'), codes.has('20'), codes.has('975'), codes.has('987')]).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('give every département its communes, and every commune a postcode', () => {
    for (const { code, name } of departements)
      expect(
        communes.some((c) => c.departement === code),
        name,
      ).toBe(true);
    expect(communes.filter((c) => c.postcodes.length === 0 || !codes.has(c.departement))).toEqual([]);
  });

  it.each([
    ['69003', ['69']],
    ['13780', ['13', '83']],
    ['42620', ['03', '42']],
    ['94390', ['91']],
    ['20000', ['2A']],
    ['20200', ['2B']],
    ['97110', ['971']],
    ['97200', ['972']],
    ['97300', ['973']],
    ['97400', ['974']],
    ['97600', ['976']],
    ['97500', []],
  ])('know whom %s serves: %j', (postcode, expected) => {
    expect(servedBy(postcode)).toEqual(expected);
  });

  it('put the most populous first', () => {
    expect(communes.slice(0, 3).map(({ name }) => name)).toEqual(['Paris', 'Marseille', 'Lyon']);
  });

  it('remember communes that have joined another, but not those that stand under the same name', () => {
    expect(formerCommunes).toContainEqual({ name: 'Annecy-le-Vieux', departement: '74' });
    expect(formerCommunes).not.toContainEqual({ name: 'Annecy', departement: '74' });
  });
});
