import type { IsoDate, Moment } from './time.ts';

/** Offsets change on quarter hours at the finest, so one answer of Intl serves a quarter of an hour. */
const QUARTER_MS = 15 * 60_000;
const offsets = new Map<string, Map<number, number>>();
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * Minutes east of Greenwich in force in a zone at an instant (60 or 120 in Paris).
 * @param timeZone IANA name; an unknown one throws a RangeError ({@link isTimeZone} tells beforehand).
 * @param epochMs milliseconds since 1970-01-01T00:00:00Z.
 */
export function offsetMinutesAt(timeZone: string, epochMs: number): number {
  const quarter = Math.floor(epochMs / QUARTER_MS);
  let known = offsets.get(timeZone);
  if (!known) offsets.set(timeZone, (known = new Map<number, number>()));
  let minutes = known.get(quarter);
  if (minutes === undefined) {
    const start = quarter * QUARTER_MS;
    minutes = (wallEpochMs(timeZone, start) - start) / 60_000;
    known.set(quarter, minutes);
  }
  return minutes;
}

/** The wall clock of a zone at an instant, read as if it were Greenwich. */
function wallEpochMs(timeZone: string, epochMs: number): number {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formats.set(timeZone, format);
  }
  const parts: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(epochMs)) parts[type] = Number(value);
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** Whether the runtime knows the zone. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** An instant with the wall clock of a zone. */
export function momentAt(timeZone: string, epochMs: number): Moment {
  const offsetMinutes = offsetMinutesAt(timeZone, epochMs);
  return { epochMs, local: new Date(epochMs + offsetMinutes * 60_000).toISOString().slice(0, 19), offsetMinutes };
}

/** What a wall time without offset stands for: one instant, none (spring gap) or two (autumn fold). */
export type WallTime =
  | { readonly kind: 'unique'; readonly moment: Moment }
  | { readonly kind: 'nonexistent' }
  | { readonly kind: 'ambiguous' };

/**
 * Reads a wall time of a zone, `2026-03-01T09:15:00`.
 * The offsets of the day before and of the day after are the only two that can be in force.
 */
export function wallTime(timeZone: string, local: string): WallTime {
  const wallMs = Date.parse(`${local}Z`);
  const day = 86_400_000;
  const candidates = new Set([offsetMinutesAt(timeZone, wallMs - day), offsetMinutesAt(timeZone, wallMs + day)]);
  const moments = [...candidates]
    .map((offsetMinutes) => ({ epochMs: wallMs - offsetMinutes * 60_000, local, offsetMinutes }))
    .filter(({ epochMs, offsetMinutes }) => offsetMinutesAt(timeZone, epochMs) === offsetMinutes);
  const [moment] = moments;
  if (!moment) return { kind: 'nonexistent' };
  return moments.length > 1 ? { kind: 'ambiguous' } : { kind: 'unique', moment };
}

/** Weekday of a calendar day, 1 (Monday) to 7. */
export function weekdayOf(date: IsoDate): number {
  return ((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
}
