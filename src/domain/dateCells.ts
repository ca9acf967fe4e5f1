import { cellOf, Refused } from './cells.ts';
import type { Cell } from './table.ts';
import type { IsoDate, Moment } from './time.ts';

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const FRENCH_DAY = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/** `2026-03-01` or `01/03/2026` → `2026-03-01`. */
export function decodeDate(written: string): IsoDate | Refused {
  const iso = ISO_DAY.exec(written);
  const french = FRENCH_DAY.exec(written);
  const parts = iso ? [iso[1], iso[2], iso[3]] : french ? [french[3], french[2], french[1]] : undefined;
  if (!parts) return new Refused('date-malformed');
  const [year, month, day] = parts.map(Number) as [number, number, number];
  if (year < 1900 || !(month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year))) {
    return new Refused('date-nonexistent', { day, month, year });
  }
  return iso ? written : `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function daysIn(month: number, year: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** A calendar day. */
export const date: Cell<IsoDate> = cellOf('date', decodeDate);

/** A year, a month or a day, as precise as the source. */
export const publicationDate: Cell<string> = cellOf('publication_date', (written) => {
  if (/^(19|20)\d{2}(-(0[1-9]|1[0-2]))?$/.test(written)) return written;
  const day = decodeDate(written);
  return day instanceof Refused && day.refusal.code === 'date-malformed'
    ? new Refused('publication-date-malformed')
    : day;
});

const CLOCK = /^(\d{1,2})\s?[:hH]\s?(\d{2})(?::(\d{2}))?$/;

/** `9:15`, `09:15`, `09:15:30` or `9h15` → `09:15:30`. `24:00` ends a day. */
export function decodeClock(written: string): string | Refused {
  const parts = CLOCK.exec(written);
  const [hour, minute, second] = [Number(parts?.[1]), Number(parts?.[2]), Number(parts?.[3] ?? 0)];
  const valid = hour < 24 ? minute < 60 && second < 60 : hour === 24 && minute === 0 && second === 0;
  if (!parts || !valid) return new Refused('time-malformed');
  return [hour, minute, second].map((n) => String(n).padStart(2, '0')).join(':');
}

/** A time of day on the wall, `HH:MM:SS`. */
export const clockTime: Cell<string> = cellOf('clock_time', decodeClock);

/** A time of day to the minute, `HH:MM`. */
export const clockMinute: Cell<string> = cellOf('clock_time', (written) => {
  const time = decodeClock(written);
  return time instanceof Refused ? time : time.slice(0, 5);
});

const INSTANT = /^(\S+?)[T ](\d{1,2}[:h]\d{2}(?::\d{2})?)(?:\.\d+)?\s?(Z|[+-]\d{2}(?::?\d{2})?)?$/i;

/** An instant with its offset from Greenwich. Whether the offset is the zone's own is checked where the zone is known. */
export function decodeInstant(written: string): Moment | Refused {
  const parts = INSTANT.exec(written);
  const day = decodeDate(parts?.[1] ?? written);
  if (!parts) return new Refused(day instanceof Refused ? 'instant-malformed' : 'instant-without-offset');
  if (day instanceof Refused) return day.refusal.code === 'date-nonexistent' ? day : new Refused('instant-malformed');
  const clock = decodeClock(parts[2] ?? '');
  if (clock instanceof Refused || clock.startsWith('24')) return new Refused('instant-malformed');
  const offset = parts[3];
  if (offset === undefined) return new Refused('instant-without-offset');
  const offsetMinutes = decodeOffset(offset);
  if (Math.abs(offsetMinutes) > 14 * 60) return new Refused('instant-malformed');
  const local = `${day}T${clock}`;
  return { epochMs: Date.parse(`${local}Z`) - offsetMinutes * 60_000, local, offsetMinutes };
}

/** An instant of a call. */
export const instant: Cell<Moment> = cellOf('instant', decodeInstant);

function decodeOffset(written: string): number {
  if (written.toUpperCase() === 'Z') return 0;
  const digits = written.slice(1).replace(':', '');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2) || 0);
  return written.startsWith('-') ? -minutes : minutes;
}
