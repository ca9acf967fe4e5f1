import { describe, expect, it } from 'vitest';
import { placesView } from '../../src/views/placesView.ts';
import { placeView } from '../../src/views/placeView.ts';
import { places } from './places.ts';
import { empty, english, real, site, textsOf } from './site.ts';

const codes = places.departements.map(({ code }) => code);

describe('placesView', () => {
  const view = placesView(site, real, places);

  it('has a tile for each département, counting organisations with a figure of their own', () => {
    expect(view.map.tiles).toHaveLength(101);
    const measured = view.map.tiles.filter(({ count }) => count > 0).map(({ code }) => code);
    expect(measured).toEqual(['01', '21', '59']);
    expect(view.headline).toBe('Dans 3 départements sur 101, un organisme local a un chiffre sur ses appels');
    expect(view.map.tiles.find(({ code }) => code === '69')?.title).toBe('Rhône (69) : non mesuré');
  });

  it('leads without script to its own list of départements, which the A to Z does not have', () => {
    expect(view.searchAction).toMatch(/\/territoires\/$/);
    expect(view.finderAction).toMatch(/\/organismes\/$/);
  });

  it('tells figures that are not about the telephone apart', () => {
    const others = view.map.tiles.filter(({ other }) => other).map(({ code }) => code);
    expect(others).toEqual(['77', '78', '91', '92', '93', '94', '95']);
    expect(view.lead).toMatch(/^Dans 7 autres, le seul chiffre local ne porte pas sur le téléphone\./);
    expect(view.map.tiles.find(({ code }) => code === '78')?.title).toBe(
      'Yvelines (78) : un chiffre, mais pas sur le téléphone',
    );
  });

  it('says the same in its table', () => {
    expect(view.table.rows).toHaveLength(101);
    const ain = view.table.rows[0]?.map((cell) => ('text' in cell ? cell.text : ''));
    expect(ain).toEqual(['Ain (01)', '1', 'CAF de l’Ain']);
  });

  it('gives each local figure with its base', () => {
    expect(view.local.map((entry) => entry.text)).toEqual([
      'Caisse d’allocations familiales de l’Ain',
      'Caisse d’allocations familiales du Nord',
      'Caisse primaire d’assurance maladie de Côte-d’Or',
      'Syndicat des eaux d’Île-de-France',
    ]);
    for (const entry of view.local) expect(entry.figure.base).not.toBe('');
  });

  it('says so where nothing is measured anywhere', () => {
    const blank = placesView(site, empty, places);
    expect(blank.headline).toBe('Aucun département n’a encore de chiffre local sur le téléphone');
    expect(blank.map.tiles.every(({ count }) => count === 0)).toBe(true);
  });

  it('calls fictional organisations fictional on the tile itself', () => {
    const invented = placesView(site, { ...real, fictional: true }, places);
    expect(invented.map.tiles[0]?.title).toBe('Ain (01) : 1 organisme fictif');
  });
});

describe('placeView', () => {
  it.each([
    ['fr', site],
    ['en', english],
  ])('has a page for each département without a hole in its words: %s', (_locale, language) => {
    for (const code of codes) {
      const page = placeView(language, real, places, code);
      expect(
        textsOf(page).find((text) => /undefined|NaN|null|\[object/.test(text)),
        code,
      ).toBeUndefined();
    }
  });

  it('gives a département the figures of its own organisations only', () => {
    for (const code of codes) {
      const shown = placeView(site, real, places, code).networks.flatMap((line) =>
        line.kind === 'measured' ? [line.figure.data.organisation] : [],
      );
      const own = real.organisations.filter((o) => o.territory.includes(code)).map((o) => o.id as string);
      expect(
        shown.filter((id) => !own.includes(id)),
        code,
      ).toEqual([]);
    }
  });

  it('shows national bodies as links, without any figure', () => {
    const { national } = placeView(site, real, places, '01');
    const links = national.sectors.flatMap((sector) => sector.links);
    expect(links.map((link) => link.text)).toContain('France Travail');
    expect(links.every((link) => Object.keys(link).sort().join() === 'href,text')).toBe(true);
    expect(links.map((link) => link.text)).not.toContain('Pôle emploi');
    expect(national.ask).toContain('ne disent rien de ce qui se passe dans l’Ain');
  });

  it('says « non mesuré » of each network without a local figure', () => {
    const page = placeView(site, real, places, '69');
    expect(page.headline).toBe('Dans le Rhône, aucun chiffre local');
    expect(page.networks).toMatchObject([
      { kind: 'not_measured', network: 'CAF', said: 'non mesuré dans le Rhône' },
      { kind: 'not_measured', network: 'CPAM', said: 'non mesuré dans le Rhône' },
    ]);
    expect(page.question).toBe('Qui décroche ici ?');
    expect(placeView(site, real, places, '01').networks).toMatchObject([
      { kind: 'measured', text: 'Caisse d’allocations familiales de l’Ain', detail: 'CAF' },
      { kind: 'not_measured', network: 'CPAM' },
    ]);
  });

  it('gives the number of each network, with its source and date, measured or not', () => {
    const phones = placeView(site, real, places, '69').networks.map(({ phone }) => phone);
    expect(phones).toMatchObject([
      { text: '3230', href: 'tel:3230', source: { href: expect.stringMatching(/^https:/) as string } },
      { text: '3646', href: 'tel:3646', source: { href: expect.stringMatching(/^https:/) as string } },
    ]);
    for (const phone of phones) expect(phone?.notes.join()).toMatch(/^numéro lu/);
    expect(placeView(site, real, places, '01').networks[0]?.phone?.text).toBe('3230');
  });

  it('asks another question where no figure is about the telephone', () => {
    const page = placeView(site, real, places, '78');
    expect(page.question).toBe('Que sait-on ici ?');
    expect(page.headline).toBe('Dans les Yvelines, aucun chiffre local sur le téléphone');
    expect(placeView(site, real, places, '59').question).toBe('Qui décroche ici ?');
  });

  it('leads across the border where a postcode does', () => {
    const { rows } = placeView(site, real, places, '13').postcodes;
    expect(rows.find(({ postcode }) => postcode === '13780')).toMatchObject({
      communes: 'Cuges-les-Pins',
      also: [{ href: '/sub/territoires/83/', text: 'et dans le Var' }],
    });
  });

  it('knows its neighbours and what is measured there', () => {
    expect(placeView(site, real, places, '69').neighbours[0]).toEqual({
      href: '/sub/territoires/01/',
      text: 'Ain (01)',
      count: '1 organisme',
    });
    expect(placeView(site, real, places, '974').neighbours).toEqual([]);
  });
});
