import type { IsoDate } from '../domain/time.ts';
import { dayAndMonth, formatDate, formatMonth, monthName, parseDay } from './formatDate.ts';
import type { Locale } from '../domain/locale.ts';
import { EN_DASH, NO_BREAK } from './spaces.ts';

/**
 * The days of a fieldwork, nothing said twice: « 26 septembre – 10 novembre 2022 », « 3 – 17 mars 2026 »; whole months and
 * years by their name: « mars 2026 », « janvier – mars 2026 », « 2024 ».
 *
 * @example formatDateRange('2022-09-26', '2022-11-10', 'fr') // « 26 septembre – 10 novembre 2022 »
 */
export function formatDateRange(from: IsoDate, to: IsoDate, locale: Locale): string {
  const first = parseDay(from);
  const last = parseDay(to);
  if (!(from <= to)) throw new RangeError(`invalid period; not from <= to: ${from}, ${to}`);
  const dash = `${NO_BREAK}${EN_DASH} `;
  const sameYear = first.year === last.year;
  if (first.day === 1 && endsMonth(to)) {
    if (first.month === 1 && last.month === 12)
      return sameYear ? `${first.year}` : `${first.year}${EN_DASH}${last.year}`;
    if (!sameYear) return formatMonth(from, locale) + dash + formatMonth(to, locale);
    if (first.month === last.month) return formatMonth(to, locale);
    return monthName(first.month, locale) + dash + formatMonth(to, locale);
  }
  if (from === to) return formatDate(to, locale);
  if (!sameYear) return formatDate(from, locale) + dash + formatDate(to, locale);
  if (first.month !== last.month) return dayAndMonth(first, locale) + dash + formatDate(to, locale);
  return `${first.day}${locale === 'fr' && first.day === 1 ? 'er' : ''}${dash}${formatDate(to, locale)}`;
}

function endsMonth(date: IsoDate): boolean {
  const next = new Date(`${date}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
}
