import type { Departement } from '../domain/places.ts';
import type { Locale } from '../domain/locale.ts';

/**
 * A département after « de »: « du Rhône », « de la Gironde », « de Paris ».
 *
 * Source: the link that INSEE gives each name.
 */
export function departementOf({ name, link }: Departement, locale: Locale): string {
  return locale === 'en' ? `of ${name}` : AFTER_DE[link] + name;
}

const AFTER_DE: Readonly<Record<Departement['link'], string>> = {
  0: 'de ',
  1: 'd’',
  2: 'du ',
  3: 'de la ',
  4: 'des ',
  5: 'de l’',
};
