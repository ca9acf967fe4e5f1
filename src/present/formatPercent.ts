import { formatNumber, type NumberOptions } from './formatNumber.ts';
import type { Locale } from '../domain/locale.ts';
import { NARROW } from './spaces.ts';

/** The sign with the space that its language wants before it. */
export function percentSign(locale: Locale): string {
  return locale === 'fr' ? `${NARROW}%` : '%';
}

/**
 * A share from 0 to 1 as « 46,3 % ». One decimal unless told; `shareDecimals` tells for a result.
 *
 * @example formatPercent(0.4632, 'fr') // « 46,3 % »
 */
export function formatPercent(share: number, locale: Locale, { decimals = 1 }: NumberOptions = {}): string {
  return formatNumber(share * 100, locale, { decimals }) + percentSign(locale);
}
