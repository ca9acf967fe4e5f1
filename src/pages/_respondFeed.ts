import { addresses } from '../domain/addresses.ts';
import type { Locale } from '../domain/locale.ts';
import { atomFeed } from '../share/atomFeed.ts';
import { jsonFeed } from '../share/jsonFeed.ts';
import type { NewsScope } from '../share/newsEntry.ts';
import { newsFeed } from '../share/newsFeed.ts';
import { getSite } from '../site.ts';

/** The news of a scope as Atom, at its address. */
export function respondAtom(locale: Locale, scope: NewsScope, file: string): Response {
  const { site, barometer } = getSite(locale);
  return new Response(atomFeed(site, newsFeed(site, barometer, scope, file)), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
}

/** All news as JSON Feed. */
export function respondJsonFeed(locale: Locale): Response {
  const { site, barometer } = getSite(locale);
  return new Response(jsonFeed(site, newsFeed(site, barometer, { kind: 'all' }, addresses.jsonFeed)), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
}
