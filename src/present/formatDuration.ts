import { formatNumber } from './formatNumber.ts';
import type { Locale } from '../domain/locale.ts';
import { roundTo } from './roundTo.ts';
import { NO_BREAK } from './spaces.ts';

/**
 * Seconds as « 45 s », « 4 min 27 s », « 1 h 05 min », rounded to the second (to the minute from an hour up).
 *
 * @example formatDuration(267, 'fr') // « 4 min 27 s »
 */
export function formatDuration(seconds: number, locale: Locale): string {
  if (!(seconds >= 0)) throw new RangeError(`invalid duration; not >= 0: ${seconds}`);
  const whole = roundTo(seconds, 0);
  if (whole < 60) return unit(whole, 's', locale);
  if (whole < 3600) return both(unit(Math.floor(whole / 60), 'min', locale), whole % 60, unit(whole % 60, 's', locale));
  const minutes = roundTo(whole / 60, 0);
  const rest = minutes % 60;
  return both(unit(Math.floor(minutes / 60), 'h', locale), rest, `${String(rest).padStart(2, '0')}${NO_BREAK}min`);
}

function both(large: string, rest: number, small: string): string {
  return rest === 0 ? large : large + NO_BREAK + small;
}

function unit(value: number, name: string, locale: Locale): string {
  return formatNumber(value, locale) + NO_BREAK + name;
}
