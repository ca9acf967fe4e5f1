import type { IsoDate, IsoInstant, PublicationDate } from '../domain/time.ts';
import type { Locale } from '../domain/locale.ts';
import { formatClock } from './formatClock.ts';

const MONTHS = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
} as const;

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * A calendar day: « 26 septembre 2022 », « 1er mars 2026 ».
 *
 * @throws RangeError when the text is not `YYYY-MM-DD` of a day that exists.
 */
export function formatDate(date: IsoDate, locale: Locale): string {
  const { year, month, day } = parseDay(date);
  return `${dayAndMonth({ year, month, day }, locale)} ${year}`;
}

/** « mars 2026 », from a day or a `YYYY-MM`. */
export function formatMonth(date: IsoDate, locale: Locale): string {
  const { year, month } = parseDay(date.length === 7 ? `${date}-01` : date);
  return `${monthName(month, locale)} ${year}`;
}

/** A date as precise as its source: « 2023 », « janvier 2023 », « 26 janvier 2023 », and « (date déduite) » where inferred. */
export function formatPublicationDate({ text, certain }: PublicationDate, locale: Locale): string {
  const written = text.length === 4 ? text : text.length === 7 ? formatMonth(text, locale) : formatDate(text, locale);
  return written + (certain ? '' : locale === 'fr' ? ' (date déduite)' : ' (inferred date)');
}

/** The calendar day of an instant on the clock of `timeZone`, as `YYYY-MM-DD`. */
export function dayOfInstant(instant: IsoInstant, timeZone = 'Europe/Paris'): IsoDate {
  const { year, month, day } = wallClock(instant, timeZone);
  return `${year}-${month}-${day}`;
}

/** « 2 avril 2026 », the day of an instant on the clock of `timeZone`. */
export function formatInstantDate(instant: IsoInstant, locale: Locale, timeZone = 'Europe/Paris'): string {
  return formatDate(dayOfInstant(instant, timeZone), locale);
}

/** « 2 avril 2026 à 9 h 30 », « 2 April 2026 at 9.30am », on the clock of `timeZone`. */
export function formatInstant(instant: IsoInstant, locale: Locale, timeZone = 'Europe/Paris'): string {
  const { hour, minute } = wallClock(instant, timeZone);
  const day = formatInstantDate(instant, locale, timeZone);
  return `${day} ${locale === 'fr' ? 'à' : 'at'} ${formatClock(`${hour}:${minute}`, locale)}`;
}

/** « 26 septembre », « 1er mars »; English « 26 September ». */
export function dayAndMonth({ month, day }: Day, locale: Locale): string {
  return `${day}${locale === 'fr' && day === 1 ? 'er' : ''} ${monthName(month, locale)}`;
}

/** January is 1. */
export function monthName(month: number, locale: Locale): string {
  const name = MONTHS[locale][month - 1];
  if (name === undefined) throw new RangeError(`invalid month; not in 1..12: ${month}`);
  return name;
}

/** The parts of a `YYYY-MM-DD` that exists. */
export function parseDay(date: IsoDate): Day {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const [year, month, day] = (match?.slice(1) ?? []).map(Number);
  const real = new Date(`${date}T00:00:00Z`);
  if (year === undefined || month === undefined || day === undefined || real.getUTCDate() !== day)
    throw new RangeError(`invalid date; not a day as YYYY-MM-DD: ${date}`);
  return { year, month, day };
}

/** Making a clock takes longer than all that is read off it. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const ready = clocks.get(timeZone);
  if (ready) return ready;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  clocks.set(timeZone, made);
  return made;
}

function wallClock(
  instant: IsoInstant,
  timeZone: string,
): Record<'year' | 'month' | 'day' | 'hour' | 'minute', string> {
  const parts = { year: '', month: '', day: '', hour: '', minute: '' };
  for (const { type, value } of clockOf(timeZone).formatToParts(new Date(instant)))
    if (type in parts) parts[type as keyof typeof parts] = value;
  return parts;
}
