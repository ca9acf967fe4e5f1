import { formatNumber } from './formatNumber.ts';
import type { Locale } from '../domain/locale.ts';
import { NO_BREAK } from './spaces.ts';

/** Counts as known, or the range that a printed percentage allows (METHOD 3.9). */
export type Numerator = number | { readonly min: number; readonly max: number };

/**
 * k and n together: « 189 des 408 appels » with a noun in the plural, « 3 sur 8 » without.
 *
 * @example formatCounts({ min: 100, max: 104 }, 408, 'fr', 'appels') // « 100 à 104 des 408 appels »
 */
export function formatCounts(numerator: Numerator, denominator: number, locale: Locale, noun?: string): string {
  const total = formatNumber(denominator, locale);
  const part = formatNumerator(numerator, locale);
  const space = locale === 'fr' ? NO_BREAK : ' ';
  if (noun === undefined) return `${part} ${locale === 'fr' ? 'sur' : 'out of'}${space}${total}`;
  if (denominator === 1) return `${part} ${locale === 'fr' ? 'sur' : 'of'} ${total}${space}${singular(noun)}`;
  return `${part} ${locale === 'fr' ? 'des' : 'of the'} ${total}${space}${noun}`;
}

/** « appels décrochés » → « appel décroché », « paires d’appels » → « paire d’appels », « pairs of calls » → « pair of calls ». */
function singular(noun: string): string {
  const [, head = noun, rest = ''] = /^(.*?)( (?:d[’e]|of ).*)?$/.exec(noun) ?? [];
  return head.replaceAll(/s\b/g, '') + rest;
}

/** « 189 », « 100 à 104 ». */
export function formatNumerator(numerator: Numerator, locale: Locale): string {
  if (typeof numerator === 'number') return formatNumber(numerator, locale);
  const { min, max } = numerator;
  if (min === max) return formatNumber(min, locale);
  return `${formatNumber(min, locale)} ${locale === 'fr' ? 'à' : 'to'} ${formatNumber(max, locale)}`;
}
