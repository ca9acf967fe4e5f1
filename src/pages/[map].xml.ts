import type { APIRoute } from 'astro';
import { getPlaces } from '../places.ts';
import { sitemapXml } from '../publish/sitemapXml.ts';
import { getSite } from '../site.ts';
import { sitePages } from '../views/sitePages.ts';

/** One file, and none in a demonstration: search engines are not told of invented figures. */
export function getStaticPaths() {
  return getSite('fr').barometer.fictional ? [] : [{ params: { map: 'sitemap' } }];
}

export const GET: APIRoute = () => {
  const { site, barometer } = getSite('fr');
  const pages = sitePages(barometer, getPlaces(), 'fr').flatMap((group) => group.pages.map(({ address }) => address));
  return new Response(sitemapXml(site, pages), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
};
