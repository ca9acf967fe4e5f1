import { describe, expect, it } from 'vitest';
import { sitePages } from '../../src/views/sitePages.ts';
import { sitePlanView } from '../../src/views/sitePlanView.ts';
import { places } from './places.ts';
import { empty, english, real } from './site.ts';

describe('sitePages', () => {
  const addresses = (locale: 'fr' | 'en', barometer = real) =>
    sitePages(barometer, places, locale).flatMap(({ pages }) => pages.map(({ address }) => address));

  it('names each page once, the same in both languages', () => {
    expect(new Set(addresses('fr')).size).toBe(addresses('fr').length);
    expect(addresses('en')).toEqual(addresses('fr'));
  });

  it('has every campaign, and no group without a page', () => {
    for (const { id } of real.campaigns) expect(addresses('fr')).toContain(`/campagnes/${id}/`);
    expect(sitePages(empty, places, 'fr').every(({ pages }) => pages.length > 0)).toBe(true);
  });

  it('has the 101 départements', () => {
    expect(addresses('fr').filter((address) => address.startsWith('/territoires/'))).toHaveLength(102);
  });

  it('counts what it lists', () => {
    expect(sitePlanView(english, real, places).lead).toContain(` ${addresses('en').length} pages`);
  });
});
