import type { Locale } from '../domain/locale.ts';
import { formatNumber } from './formatNumber.ts';

/**
 * A count with its noun. In French zero and one are singular; in English one alone is.
 *
 * @example plural(0, 'fr', 'organisme', 'organismes') // « 0 organisme »
 */
export function plural(count: number, locale: Locale, one: string, many: string): string {
  return `${formatNumber(count, locale)} ${isSingular(count, locale) ? one : many}`;
}

/** Whether a whole count takes the singular: a verb or an adjective must agree with what `plural` wrote. */
export function isSingular(count: number, locale: Locale): boolean {
  return locale === 'fr' ? count < 2 : count === 1;
}
