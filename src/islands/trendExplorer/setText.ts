import type { Locale } from '../../domain/locale.ts';
import { typeset } from '../../present/typography.ts';

/** What a script writes was not there when the page was set: French spaces are set here. */
export function setText(text: string, locale: Locale): string {
  return locale === 'fr' ? typeset(text) : text;
}
