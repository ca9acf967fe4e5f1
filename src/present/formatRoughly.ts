import { formatNumber } from './formatNumber.ts';
import type { Locale } from '../domain/locale.ts';
import { NO_BREAK } from './spaces.ts';

/**
 * A duration estimated rather than measured, to the minute: « environ 4 min » (METHOD 4, D16).
 *
 * @example formatRoughly(267, 'fr') // « environ 4 min »
 */
export function formatRoughly(seconds: number, locale: Locale): string {
  if (!(seconds >= 0)) throw new RangeError(`invalid duration; not >= 0: ${seconds}`);
  const minutes = Math.round(seconds / 60);
  if (minutes === 0) return locale === 'fr' ? `moins d’une minute` : 'less than a minute';
  return `${locale === 'fr' ? 'environ' : 'about'} ${formatNumber(minutes, locale)}${NO_BREAK}min`;
}

/** Both ends of its interval, whole minutes outwards: « 3 à 6 min ». */
export function formatRoughInterval(low: number, high: number, locale: Locale): string {
  const [from, to] = [Math.floor(low / 60), Math.ceil(high / 60)];
  return `${formatNumber(from, locale)} ${locale === 'fr' ? 'à' : 'to'} ${formatNumber(to, locale)}${NO_BREAK}min`;
}
