import { describe, expect, it } from 'vitest';
import { campaignsView } from '../../src/views/campaignsView.ts';
import { empty, english, real, site, tiny } from './site.ts';
import { frenchLeft } from './frenchLeft.ts';

describe('campaignsView', () => {
  const { calls, published, publishers } = campaignsView(site, real);

  it('lists each campaign once by year, newest year first', () => {
    const entries = [...calls, ...published].flatMap((year) => year.entries.map(({ href }) => href));
    expect(new Set(entries).size).toBe(real.campaigns.length);
    expect(entries).toHaveLength(real.campaigns.length);
    const years = published.map(({ year }) => year);
    expect(years).toEqual([...years].sort().reverse());
  });

  it('sorts many by publisher, the institute behind a survey aside', () => {
    expect(publishers.map(({ name }) => name)).toContain('Arcep');
    const listed = publishers.flatMap(({ links }) => links.map(({ href }) => href));
    expect(new Set(listed)).toEqual(new Set(published.flatMap((y) => y.entries.map(({ href }) => href))));
    expect(campaignsView(site, tiny).publishers).toEqual([]);
  });

  it('names who made a survey in the language of the page, with its punctuation', () => {
    const makers = (where: typeof site) =>
      campaignsView(where, real).published.flatMap(({ entries }) => entries.flatMap(({ by }) => by ?? []));
    expect(makers(site)).toContainEqual({ text: 'Arcep ; enquête de CSA', lang: undefined });
    expect(makers(english)).toContainEqual({ text: 'Arcep; survey by CSA', lang: undefined });
    // What the data give in French alone says so.
    expect(makers(english)).toContainEqual({ text: 'Médiateur national de l’énergie', lang: 'fr' });
    const unmarked = makers(english).filter(({ lang }) => lang === undefined);
    expect(unmarked.filter(({ text }) => /enquête|institut de|, pour| et |\s;/.test(text))).toEqual([]);
  });

  it('speaks English', () => {
    for (const barometer of [real, tiny, empty])
      expect(frenchLeft(campaignsView(english, barometer), barometer)).toEqual([]);
  });
});
