import type { Locale } from '../domain/locale.ts';
import { roundTo } from './roundTo.ts';
import { MINUS, NARROW } from './spaces.ts';

export interface NumberOptions {
  /** Digits after the mark; default 0. */
  readonly decimals?: number;
}

/**
 * A number in words' company: « 1 532 », « −0,4 ». Fixed rules rather than Intl, so that the same bytes come out everywhere.
 *
 * @throws RangeError when the value is not finite: a missing value has its own type and never gets here.
 * @example formatNumber(1532.25, 'fr', { decimals: 1 }) // « 1 532,3 »
 */
export function formatNumber(value: number, locale: Locale, { decimals = 0 }: NumberOptions = {}): string {
  const rounded = roundTo(value, decimals);
  const [whole = '0', fraction] = Math.abs(rounded).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, locale === 'fr' ? NARROW : ',');
  const mark = locale === 'fr' ? ',' : '.';
  return (rounded < 0 ? MINUS : '') + grouped + (fraction === undefined ? '' : mark + fraction);
}
