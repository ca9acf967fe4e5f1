import type { Locale } from '../domain/locale.ts';

/** A piece of text between the quotation marks of the language; marks inside it step down a level. */
export function quoted(text: string, locale: Locale): string {
  const inner = lowerQuotes(text, locale);
  return locale === 'fr' ? `« ${inner} »` : `“${inner}”`;
}

/** What stands inside quotation marks: « … » becomes “…”, in English ‘…’, without inner spaces. */
export function lowerQuotes(text: string, locale: Locale): string {
  const [open, close] = locale === 'fr' ? ['“', '”'] : ['‘', '’'];
  return text.replaceAll(/«\s*(.*?)\s*»/gu, `${open}$1${close}`);
}
