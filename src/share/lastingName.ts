import type { Barometer } from '../domain/barometer.ts';
import type { Site } from '../domain/site.ts';

/** Since when these names belong to the site: part of each, so it never changes (RFC 4151). */
const NAMES_SINCE = '2026';

/**
 * A name for good of something that feeds and diaries must know again: `tag:example.org,2026:en/campagne/2026-t2` and, where an
 * at sign is wanted, `en/campagne/2026-t2@example.org`. What is invented, or said in another language, is something else.
 */
export function lastingName(
  { origin, locale }: Site,
  { fictional }: Pick<Barometer, 'fictional'>,
  name: string,
): { readonly tag: string; readonly uid: string } {
  const authority = origin === undefined ? 'localhost' : new URL(origin).hostname;
  const path = [...(fictional ? ['fictif'] : []), ...(locale === 'fr' ? [] : [locale]), name].join('/');
  return { tag: `tag:${authority},${NAMES_SINCE}:${path}`, uid: `${path}@${authority}` };
}
