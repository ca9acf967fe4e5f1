import type { Unit } from '../domain/indicator.ts';
import { formatDuration } from './formatDuration.ts';
import { formatNumber, type NumberOptions } from './formatNumber.ts';
import type { Locale } from '../domain/locale.ts';
import { roundTo } from './roundTo.ts';
import { MINUS, NO_BREAK } from './spaces.ts';

export interface SignedOptions extends NumberOptions {
  /** Default `percent`: a difference of shares, said in points. */
  readonly unit?: Unit;
}

/**
 * A difference with its sign: « −3,2 points » between two shares, « +35 s », « −0,3 » between two scores.
 * French says « 1,5 point »: the plural starts at two.
 *
 * @example formatSigned(-0.032, 'fr') // « −3,2 points »
 */
export function formatSigned(difference: number, locale: Locale, options: SignedOptions = {}): string {
  const { unit = 'percent', decimals = 1 } = options;
  if (unit === 'seconds') {
    const seconds = roundTo(difference, 0);
    return sign(seconds) + formatDuration(Math.abs(seconds), locale);
  }
  const shown = roundTo(unit === 'percent' ? difference * 100 : difference, decimals);
  const digits = sign(shown) + formatNumber(Math.abs(shown), locale, { decimals });
  if (unit !== 'percent') return digits;
  const size = Math.abs(shown);
  const plural = locale === 'fr' ? size >= 2 : size !== 1;
  return `${digits}${NO_BREAK}point${plural ? 's' : ''}`;
}

function sign(value: number): string {
  return value > 0 ? '+' : value < 0 ? MINUS : '';
}
