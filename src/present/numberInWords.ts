import { formatNumber } from './formatNumber.ts';

const WORDS = ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];

/**
 * A small count as French prose writes it, in digits above ten.
 *
 * @example numberInWords(1, 'feminine') // « une »
 */
export function numberInWords(count: number, gender: 'masculine' | 'feminine'): string {
  if (count === 1 && gender === 'feminine') return 'une';
  return WORDS[count] ?? formatNumber(count, 'fr');
}
