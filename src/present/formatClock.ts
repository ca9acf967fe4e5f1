import type { Locale } from '../domain/locale.ts';
import { NO_BREAK } from './spaces.ts';

/**
 * A time of day from `HH:MM`: « 8 h », « 8 h 30 »; English « 8am », « 8.30am », « noon ».
 *
 * @example formatClock('17:30', 'en') // '5.30pm'
 */
export function formatClock(time: string, locale: Locale): string {
  const { hours, minutes } = parse(time);
  if (locale === 'fr') return `${hours}${NO_BREAK}h${minutes === '00' ? '' : NO_BREAK + minutes}`;
  if (minutes === '00' && hours % 12 === 0) return hours === 12 ? 'noon' : 'midnight';
  return clockDigits(time, locale) + (hours % 24 < 12 ? 'am' : 'pm');
}

/** The same without what a range writes once: « 8 » of « 8-10 h », « 8.30 » of « 8.30–10am ». */
export function clockDigits(time: string, locale: Locale): string {
  const { hours, minutes } = parse(time);
  if (locale === 'fr') return String(hours) + (minutes === '00' ? '' : `${NO_BREAK}h${NO_BREAK}${minutes}`);
  return String(hours % 12 || 12) + (minutes === '00' ? '' : `.${minutes}`);
}

function parse(time: string): { readonly hours: number; readonly minutes: string } {
  const [hours, minutes] = time.split(':');
  const whole = Number(hours);
  if (!(whole >= 0 && whole <= 24) || !/^[0-5]\d$/.test(minutes ?? ''))
    throw new RangeError(`invalid time; not HH:MM: ${time}`);
  return { hours: whole, minutes: minutes ?? '' };
}
