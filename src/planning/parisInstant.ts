import { dayNumber, isoDay, weekdayOfDay } from './calendarDay.ts';

/** The last Sunday of a month of 31 days. */
function lastSunday(year: number, month: 3 | 10): number {
  const last = dayNumber(`${year}-${String(month).padStart(2, '0')}-31`);
  return last - (weekdayOfDay(last) % 7);
}

/**
 * Minutes east of Greenwich in Paris on a day, by the rule in force since 1996: summer time from the last Sunday of
 * March to the last Sunday of October. Exact for wall times of office hours; the two nights themselves are never called.
 */
export function parisOffsetMinutes(day: number): 60 | 120 {
  const year = Number(isoDay(day).slice(0, 4));
  return day >= lastSunday(year, 3) && day < lastSunday(year, 10) ? 120 : 60;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** `HH:MM` of a minute of the day. */
export function clockTime(minute: number): string {
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** The instant of a Paris wall time (day number, second of the day) with its offset: `2026-03-01T09:15:00+01:00`. */
export function parisInstant(day: number, second: number): string {
  const time = `${clockTime(Math.floor(second / 60))}:${two(second % 60)}`;
  return `${isoDay(day)}T${time}+${two(parisOffsetMinutes(day) / 60)}:00`;
}
