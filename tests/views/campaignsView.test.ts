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
    const details = (where: typeof site) =>
      campaignsView(where, real).published.flatMap(({ entries }) => entries.map(({ detail }) => detail));
    expect(details(site).some((detail) => detail.startsWith('Arcep ; enquête de CSA · '))).toBe(true);
    expect(details(english).some((detail) => detail.startsWith('Arcep; survey by CSA · '))).toBe(true);
    expect(details(english).filter((detail) => /enquête|institut de|, pour|\s;/.test(detail))).toEqual([]);
  });

  it('speaks English', () => {
    for (const barometer of [real, tiny, empty])
      expect(frenchLeft(campaignsView(english, barometer), barometer)).toEqual([]);
  });
});
