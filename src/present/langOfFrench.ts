import type { Locale } from '../domain/locale.ts';

/**
 * The `lang` of an element whose text the data give in French alone (a reply, a note, the title of a source): none on a French
 * page, which says so for all of itself.
 *
 * @example <blockquote lang={langOfFrench(Astro.locals.locale)}>
 */
export function langOfFrench(locale: Locale): 'fr' | undefined {
  return locale === 'fr' ? undefined : 'fr';
}
