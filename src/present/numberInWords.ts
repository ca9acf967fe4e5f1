import type { Locale } from '../domain/locale.ts';
import { formatNumber } from './formatNumber.ts';

const WORDS = {
  fr: ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
} as const;

/**
 * A small count as prose writes it, in digits above ten. `gender` of its noun, in French.
 *
 * @example numberInWords(1, 'fr', 'feminine') // « une »
 */
export function numberInWords(count: number, locale: Locale, gender: 'masculine' | 'feminine' = 'masculine'): string {
  if (locale === 'fr' && count === 1 && gender === 'feminine') return 'une';
  return WORDS[locale][count] ?? formatNumber(count, locale);
}
