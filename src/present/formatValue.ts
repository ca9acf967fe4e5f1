import type { Unit } from '../domain/indicator.ts';
import { formatDuration } from './formatDuration.ts';
import { formatNumber, type NumberOptions } from './formatNumber.ts';
import { formatPercent, percentSign } from './formatPercent.ts';
import type { Locale } from '../domain/locale.ts';
import { roundTo } from './roundTo.ts';
import { NARROW, NO_BREAK } from './spaces.ts';

/**
 * A value with its unit: « 46,3 % » (a share from 0 to 1), « 4 min 27 s », « 7,9/10 », « 112 pour 100 000 », « 1 532 ».
 * Without `decimals` a share takes one, other units those that they were written with (two at most).
 *
 * @example formatValue(7.9, 'score10', 'fr') // « 7,9/10 »
 */
export function formatValue(value: number, unit: Unit, locale: Locale, options: NumberOptions = {}): string {
  if (unit === 'percent') return formatPercent(value, locale, options);
  if (unit === 'seconds') return formatDuration(value, locale);
  return formatAmount(value, unit, locale, options) + unitSuffix(unit, locale);
}

/** The number of `formatValue` alone, for a column whose head names the unit. Durations keep theirs. */
export function formatAmount(value: number, unit: Unit, locale: Locale, options: NumberOptions = {}): string {
  if (unit === 'percent') return formatNumber(value * 100, locale, { decimals: options.decimals ?? 1 });
  if (unit === 'seconds') return formatDuration(value, locale);
  return formatNumber(value, locale, { decimals: options.decimals ?? OWN_DECIMALS[unit] ?? writtenDecimals(value) });
}

/** What follows the number: « % », « /10 », « pour 100 000 »; nothing for counts and durations. */
export function unitSuffix(unit: Unit, locale: Locale): string {
  switch (unit) {
    case 'percent':
      return percentSign(locale);
    case 'score10':
      return '/10';
    case 'score20':
      return '/20';
    case 'score5':
      return '/5';
    case 'score100':
      return '/100';
    case 'per100k':
      return locale === 'fr' ? ` pour${NO_BREAK}100${NARROW}000` : ` per 100,000`;
    case 'seconds':
    case 'count':
      return '';
  }
}

/** Our own means have endless decimals: as many as say something. */
const OWN_DECIMALS: Readonly<Partial<Record<Unit, number>>> = { score5: 1, score100: 1 };

function writtenDecimals(value: number): number {
  return [0, 1].find((decimals) => roundTo(value, decimals) === roundTo(value, 2)) ?? 2;
}
