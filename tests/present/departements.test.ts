import { describe, expect, it } from 'vitest';
import { departementIn } from '../../src/present/departementIn.ts';
import { departementOf } from '../../src/present/departementOf.ts';
import { places } from '../views/places.ts';

const named = new Map(places.departements.map((d) => [d.code, d]));

describe('a département in a sentence', () => {
  it.each([
    ['69', 'dans le Rhône', 'du Rhône'],
    ['33', 'en Gironde', 'de la Gironde'],
    ['01', 'dans l’Ain', 'de l’Ain'],
    ['07', 'en Ardèche', 'de l’Ardèche'],
    ['42', 'dans la Loire', 'de la Loire'],
    ['13', 'dans les Bouches-du-Rhône', 'des Bouches-du-Rhône'],
    ['28', 'en Eure-et-Loir', 'd’Eure-et-Loir'],
    ['49', 'en Maine-et-Loire', 'de Maine-et-Loire'],
    ['2A', 'en Corse-du-Sud', 'de la Corse-du-Sud'],
    ['75', 'à Paris', 'de Paris'],
    ['974', 'à La Réunion', 'de La Réunion'],
    ['976', 'à Mayotte', 'de Mayotte'],
    ['90', 'dans le Territoire de Belfort', 'du Territoire de Belfort'],
    ['95', 'dans le Val-d’Oise', 'du Val-d’Oise'],
  ])('%s: %s, %s', (code, where, of) => {
    const departement = named.get(code);
    if (!departement) throw new Error(`no ${code}`);
    expect(departementIn(code, departement.name, 'fr')).toBe(where);
    expect(departementOf(departement, 'fr')).toBe(of);
    expect(departementIn(code, departement.name, 'en')).toBe(`in ${departement.name}`);
  });

  it('knows all 101, in agreement with the article that INSEE gives', () => {
    const agreeing: Readonly<Record<number, RegExp>> = {
      0: /^(en|à) /,
      1: /^en /,
      2: /^(dans le|en) /,
      3: /^(dans la|en) /,
      4: /^dans les /,
      5: /^(dans l’|en )/,
    };
    for (const { code, name, link } of places.departements)
      expect(departementIn(code, name, 'fr'), code).toMatch(agreeing[link] ?? /^$/);
    expect(() => departementIn('20', 'Corse', 'fr')).toThrow('20');
  });
});
