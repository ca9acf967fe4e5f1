import { describe, expect, it } from 'vitest';
import { listFiles, readPages, readText } from './readBuild.ts';
import { readLinks } from './readLinks.ts';

describe('sitemap.xml', () => {
  const listed = [...readText('test-dist', 'sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc = '']) => loc);
  const pages = readPages('test-dist').filter(
    ({ address }) => !address.endsWith('/404.html') && !/^(\/demo)?(\/en)?\/embed\//.test(address),
  );

  it('lists every page of the site, each once, and none of the demonstration', () => {
    const own = pages.filter(({ isDemonstration }) => !isDemonstration).map(({ address }) => address);
    expect([...listed].sort()).toEqual([...own].sort());
  });

  it('is not made for the demonstration', () => {
    expect(listFiles('test-dist').filter((file) => /^demo\/(sitemap\.xml|robots\.txt)$/.test(file))).toEqual([]);
  });

  it('agrees with the plan of the site, in each language and on the demonstration', () => {
    for (const root of ['/', '/en/', '/demo/', '/demo/en/']) {
      const plan = pages.find(({ address }) => address === `${root}plan-du-site/`);
      const links = new Set(readLinks(plan?.html ?? ''));
      const inLanguage = pages.filter(
        ({ address }) => address.startsWith(root) && !/^(en|demo)\//.test(address.slice(root.length)),
      );
      expect(inLanguage.map(({ address }) => address).filter((address) => !links.has(address))).toEqual([]);
    }
  });
});
