import type { Unit } from '../domain/indicator.ts';
import { formatAmount, formatValue } from './formatValue.ts';
import { percentSign } from './formatPercent.ts';
import type { Locale } from '../domain/locale.ts';

export interface IntervalOptions {
  /** Default 1 for shares, as written for the rest. */
  readonly decimals?: number;
  /** Default `percent`. */
  readonly unit?: Unit;
  /** True: « de 41,5 à 51,2 % » instead of « 41,5 à 51,2 % ». */
  readonly preposition?: boolean;
  /** False: « 41,5 à 51,2 », under a head that names the unit. */
  readonly withUnit?: boolean;
}

/**
 * Both ends of an interval. Shares from 0 to 1. French writes the unit once, English the percent sign at both ends.
 *
 * @example formatInterval(0.4153, 0.5118, 'fr', { preposition: true }) // « de 41,5 à 51,2 % »
 */
export function formatInterval(low: number, high: number, locale: Locale, options: IntervalOptions = {}): string {
  const { unit = 'percent', preposition = false, withUnit = true } = options;
  const digits = options.decimals === undefined ? {} : { decimals: options.decimals };
  const [from, to] = locale === 'fr' ? ['de ', ' à '] : ['from ', ' to '];
  const end = withUnit ? formatValue(high, unit, locale, digits) : formatAmount(high, unit, locale, digits);
  const sign = withUnit && unit === 'percent' && locale === 'en' ? percentSign(locale) : '';
  return (preposition ? from : '') + formatAmount(low, unit, locale, digits) + sign + to + end;
}
