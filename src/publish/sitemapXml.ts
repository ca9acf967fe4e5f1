import { linkTo } from '../domain/addresses.ts';
import { LOCALES, type Locale } from '../domain/locale.ts';
import type { Site } from '../domain/site.ts';

/**
 * `sitemap.xml`: every page in each language, each with the others beside it. Without an origin there is nothing absolute to
 * say: addresses are then paths, which only a reader of a local build will see.
 *
 * @param pages addresses without base and without language, `/organismes/`
 */
export function sitemapXml(site: Omit<Site, 'locale'>, pages: readonly string[]): string {
  const absolute = (page: string, locale: Locale) => escapeXml((site.origin ?? '') + linkTo({ ...site, locale }, page));
  const alternates = (page: string) =>
    site.origin === undefined
      ? ''
      : LOCALES.map(
          (locale) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${absolute(page, locale)}"/>`,
        ).join('');
  const entries = pages.flatMap((page) =>
    LOCALES.map((locale) => `<url><loc>${absolute(page, locale)}</loc>${alternates(page)}</url>\n`),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('')}</urlset>
`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
