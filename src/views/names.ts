import type { Indicator } from '../domain/indicator.ts';
import type { Locale } from '../domain/locale.ts';
import type { Organisation } from '../domain/organisation.ts';
import { textIn } from '../present/textIn.ts';
import { indicatorWords } from '../present/words/indicatorWords.ts';

/** « CAF » rather than its long name, but « Caisse familiale de Valmont » rather than « Valmont »: only initials stand alone. */
export function knownName({ name, shortName }: Organisation): string {
  return shortName !== undefined && /^\p{Lu}[\p{Lu}\d]{1,6}$/u.test(shortName) ? shortName : name;
}

/** How the site names its own indicators in a line; METHOD's full names stand with their definitions. */
export function shortIndicator({ id, nameFr, nameEn }: Indicator, locale: Locale): string {
  const short: Readonly<Record<string, string>> = indicatorWords[locale];
  return Object.hasOwn(short, id) ? (short[id] ?? nameFr) : textIn(locale, nameFr, nameEn);
}

/** « Taux de décroché (3 tentatives) »: as it is cited, away from a page that explains the short name. */
export function fullIndicator({ nameFr, nameEn }: Indicator, locale: Locale): string {
  return textIn(locale, nameFr, nameEn);
}
