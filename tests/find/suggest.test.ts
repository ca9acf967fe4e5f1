import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggest } from '../../src/find/suggest.ts';
import { answersTo, index, loadedFor } from './finder.ts';

const nothing = { communes: new Map(), postcodes: new Map() };

describe('suggest', () => {
  it.each([
    ['CAF', 'caf'],
    ['caf de l’ain', 'caf-01'],
    ['sécu', 'assurance-maladie'],
    ['36 46', 'assurance-maladie'],
    ['0809401401', 'dgfip'],
    ['assurence malady', 'assurance-maladie'],
    ['frnace travial', 'france-travail'],
    ['bouygue', 'bouygues-telecom'],
    ['impots', 'sector:impots'],
    ['service des impots des particuliers', 'dgfip'],
    ['69003', '69'],
    ['69 003', '69'],
    ['69', '69'],
    ['2a', '2A'],
    ['97411', '974'],
    ['974', '974'],
    ['75900', '75'],
    ['lyon', 'Lyon;69'],
    ['loyn', 'Lyon;69'],
    ['st etienne', 'Saint-Étienne;42'],
    ['Saint-Étienne', 'Saint-Étienne;42'],
    ['rochelle', 'La Rochelle;17'],
    ['haÿ les roses', 'L’Haÿ-les-Roses;94'],
    ['y', 'Y;80'],
    ['annecy le vieux', 'Annecy-le-Vieux;74'],
    ['reunion', '974'],
    ['dans le rhone', '69'],
    ['69003 lyon', '69'],
    ['caf lyon', 'Lyon;69'],
    ['caf de bourg en bresse', 'caf-01'],
    ['dijon cpam', 'cpam-21'],
    ['cpam 21000', 'cpam-21'],
    ['paris 15', '75'],
    ['Lyon 3e', 'Lyon;69'],
    ['cafe', 'caf'],
    ['impots.gouv', 'dgfip'],
    ['https://www.impots.gouv.fr/', 'dgfip'],
    ['caf.fr', 'caf'],
  ])('answers « %s » with %s first', (typed, first) => {
    expect(answersTo(typed)[0]).toBe(first);
  });

  it('offers the town that one letter parts from what only begins another name', () => {
    expect(answersTo('lion')[0]).toBe('Le Lion-d’Angers;49');
    expect(answersTo('lion')).toContain('Lyon;69');
    expect(answersTo('lens')).not.toContain('Sens;89');
  });

  it.each(['Santé', 'la santé', 'HEALTH', 'retraite', 'eau', 'emploi', 'électricité', 'gaz', 'chômage', 'pension'])(
    'puts the sector before all else where its whole name was typed: « %s »',
    (typed) => {
      const [first, ...others] = answersTo(typed);
      expect(first).toMatch(/^sector:/);
      expect(others.filter((one) => one.startsWith('sector:'))).toEqual([]);
    },
  );

  it('puts what an organisation itself is called before the sector that goes by that word too', () => {
    expect(answersTo('assurance maladie').slice(0, 2)).toEqual(['assurance-maladie', 'sector:sante']);
  });

  it('puts a sector of which the beginning was typed between organisations that match as closely and communes', () => {
    expect(answersTo('sant')[0]).toBe('sector:sante');
    expect(answersTo('sant')[1]).toMatch(/^Santa-Maria/);
    expect(answersTo('cho').slice(0, 4)).toEqual(['pole-emploi', 'france-travail', 'sector:emploi', 'Cholet;49']);
    expect(answersTo('telecom')).toEqual(['sector:telecoms', 'bouygues-telecom', 'orange']);
  });

  it('never takes a sector for a guess', () => {
    for (const typed of ['internet', 'mutuelle', 'sant'])
      expect(suggest(index, loadedFor(typed), typed)[0], typed).not.toHaveProperty('guessed');
  });

  it('takes a number that begins no postcode for none', () => {
    expect(answersTo('3949')).toEqual(['france-travail']);
    expect(answersTo('3947')).toEqual([]);
    expect(answersTo('3900')).toContain('39');
  });

  it('gives both départements of a postcode that straddles them', () => {
    expect(answersTo('13780')).toEqual(['13', '83']);
    expect(answersTo('42620').slice(0, 2).sort()).toEqual(['03', '42']);
    expect(answersTo('20')).toEqual(['2A', '2B']);
    expect(answersTo('20137')).toEqual(['2A']);
  });

  it('adds who answers in a département, and the national body beside « caf lyon »', () => {
    expect(answersTo('01000')).toEqual(['01', 'caf-01']);
    expect(answersTo('caf lyon')).toEqual(['Lyon;69', 'caf']);
  });

  it('takes no département for another through a slip', () => {
    expect(answersTo('caf 69')).toEqual(['69', 'caf']);
    expect(answersTo('caf59')[0]).toBe('caf-59');
    expect(answersTo('3647')).not.toContain('assurance-maladie');
  });

  it('has one answer for Paris, which is a commune and a département', () => {
    expect(answersTo('paris')[0]).toBe('75');
    expect(answersTo('paris')).not.toContain('Paris;75');
  });

  it('says nothing where nothing resembles', () => {
    expect(answersTo('xyzzy')).toEqual([]);
    expect(answersTo('')).toEqual([]);
    expect(answersTo(' ’ ')).toEqual([]);
    expect(answersTo('97500')).toEqual([]);
  });

  it('says which answers are guesses: no name begins as what was typed', () => {
    const guessed = (typed: string) =>
      suggest(index, loadedFor(typed), typed).map((one) => [one.kind, one.guessed ?? false] as const);
    expect(guessed('la poste')).toContainEqual(['commune', true]);
    expect(guessed('la poste').every(([, isGuess]) => isGuess)).toBe(true);
    expect(guessed('ornage')[0]).toEqual(['organisation', true]);
    for (const typed of ['caf', 'lyon', '69003', 'caf lyon'])
      expect(
        guessed(typed).some(([, isGuess]) => isGuess),
        typed,
      ).toBe(false);
  });

  it('finds each organisation by each of its names', () => {
    for (const [id, name, others] of index.organisations)
      for (const text of [name, ...others]) {
        const found = suggest(index, nothing, text, { most: 20 }).map((s) => s.kind === 'organisation' && s.id);
        expect(found, text).toContain(id);
      }
  });

  it('finds each organisation first by its full name, but for homonyms', () => {
    for (const [id, name] of index.organisations) {
      const [first] = suggest(index, nothing, name);
      const same = index.organisations.filter(([, other, others]) => other === name || others.includes(name));
      expect(same.map(([other]) => other).concat(id), name).toContain(
        first?.kind === 'organisation' ? first.id : undefined,
      );
    }
  });

  it('finds a name of five letters or more among the first through any single slip', () => {
    const names = index.organisations.flatMap(([id, name, others]) =>
      [name, ...others].filter((text) => text.replace(/[^\p{L}\d]/gu, '').length >= 5).map((text) => ({ id, text })),
    );
    const slip = fc.record({
      kind: fc.constantFrom('drop', 'add', 'change', 'swap'),
      at: fc.nat({ max: 40 }),
      letter: fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyz')),
    });
    fc.assert(
      fc.property(fc.constantFrom(...names), slip, ({ id, text }, { kind, at, letter }) => {
        // Digits are taken at their word, but for those of a long number.
        const slippable = /^[\d ]+$/.test(text) ? /\d/ : /\p{L}/u;
        const positions = Array.from(text).flatMap((c, i) => (slippable.test(c) ? [i] : []));
        const i = positions[at % positions.length] ?? 0;
        const [before, here, after] = [text.slice(0, i), text.charAt(i), text.slice(i + 1)];
        const slipped = {
          drop: before + after,
          add: before + letter + here + after,
          change: before + letter + after,
          swap: before + after.charAt(0) + here + after.slice(1),
        }[kind];
        const found = suggest(index, nothing, slipped).map((s) => s.kind === 'organisation' && s.id);
        expect(found, `${text} as ${slipped}`).toContain(id);
      }),
      { numRuns: 500 },
    );
  });

  it('finds a large town through a slip in its first letters, and any village through one further on', () => {
    expect(answersTo('amrseille')[0]).toBe('Marseille;13');
    expect(answersTo('champigni sur marne')[0]).toBe('Champigny-sur-Marne;94');
    expect(answersTo('Montcuq en Quercy Blnac')).toContain('Montcuq-en-Quercy-Blanc;46');
  });

  it('answers from the index alone until the files are there', () => {
    const early = suggest(index, nothing, 'saint e').map((s) => s.kind === 'commune' && s.name);
    expect(early[0]).toBe('Saint-Étienne');
    expect(suggest(index, loadedFor('saint e'), 'saint e').length).toBeGreaterThanOrEqual(early.length);
  });
});
