import type { Locale } from '../domain/locale.ts';

/**
 * A text that the data give in French, and in English where somebody has translated it: a sector's name, the wording of a
 * question.
 *
 * @example textIn('en', 'Énergie', undefined) // 'Énergie'
 */
export function textIn(locale: Locale, fr: string, en: string | undefined): string {
  return locale === 'en' ? (en ?? fr) : fr;
}
