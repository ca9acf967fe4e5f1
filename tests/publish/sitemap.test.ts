import { describe, expect, it } from 'vitest';
import { robotsTxt } from '../../src/publish/robotsTxt.ts';
import { sitemapXml } from '../../src/publish/sitemapXml.ts';
import { site } from '../views/site.ts';

const told = { ...site, origin: 'https://example.org' };

describe('sitemapXml', () => {
  it('gives each page in both languages, each beside the other', () => {
    const xml = sitemapXml(told, ['/methode/']);
    const [fr, en] = ['https://example.org/sub/methode/', 'https://example.org/sub/en/methode/'];
    expect([...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc]) => loc)).toEqual([fr, en]);
    for (const entry of xml.match(/<url>.*?<\/url>/g) ?? []) {
      expect(entry).toContain(`hreflang="fr" href="${fr}"`);
      expect(entry).toContain(`hreflang="en" href="${en}"`);
    }
  });

  it('has paths and no alternates while the origin is unknown', () => {
    const xml = sitemapXml(site, ['/']);
    expect(xml).toContain('<loc>/sub/</loc>');
    expect(xml).not.toContain('hreflang');
  });

  it('stays XML whatever an address holds', () => {
    expect(sitemapXml(told, ['/?a=1&b="<"'])).toContain('/?a=1&amp;b=&quot;&lt;&quot;</loc>');
  });
});

describe('robotsTxt', () => {
  it('names the sitemap by its full address, where there is one', () => {
    expect(robotsTxt(told)).toContain('\nSitemap: https://example.org/sub/sitemap.xml\n');
    expect(robotsTxt(site)).not.toContain('Sitemap');
  });
});
