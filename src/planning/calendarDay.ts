import type { IsoDate } from '../domain/time.ts';

const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of a calendar day: plain arithmetic, whatever the time zone of the machine. */
export function dayNumber(date: IsoDate): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / DAY_MS);
}

/** The calendar day of a day number, `2026-03-01`. */
export function isoDay(day: number): IsoDate {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** Weekday of a day number, 1 (Monday) to 7. 1970-01-01 was a Thursday. */
export function weekdayOfDay(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The first day of that weekday on or after `day`. */
export function weekdayOnOrAfter(day: number, weekday: number): number {
  return day + ((((weekday - weekdayOfDay(day)) % 7) + 7) % 7);
}
