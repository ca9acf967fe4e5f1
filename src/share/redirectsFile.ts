import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import { LOCALES } from '../domain/locale.ts';
import type { Site } from '../domain/site.ts';
import { movedEmbeds } from '../views/movedEmbeds.ts';

/** `_redirects` of Netlify and Cloudflare Pages: embeds of former names, with the files beside them; empty where none moved. */
export function redirectsFile(site: Site, barometer: Barometer): string {
  const moved = movedEmbeds(barometer);
  return LOCALES.flatMap((locale) =>
    moved.map(({ from, to }) => {
      const [old, now] = [from, to.of].map((of) => linkTo({ ...site, locale }, addresses.embed(of)));
      return `${old}* ${now}:splat 301\n`;
    }),
  ).join('');
}
