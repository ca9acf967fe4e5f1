import type { Locale } from '../../domain/locale.ts';

/** The language that the page says it is in. */
export function pageLocale(): Locale {
  return document.documentElement.lang === 'en' ? 'en' : 'fr';
}
