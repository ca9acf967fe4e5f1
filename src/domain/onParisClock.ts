import { DEFAULT_TIME_ZONE } from './method.ts';
import type { IsoInstant } from './time.ts';
import { momentAt } from './zonedTime.ts';

/**
 * An instant as the clocks of Paris show it, with their offset: whoever reads the date alone reads the right day.
 *
 * @example onParisClock('2026-07-27T22:00:00.000Z') // '2026-07-28T00:00:00+02:00'
 */
export function onParisClock(instant: IsoInstant): string {
  const { local, offsetMinutes } = momentAt(DEFAULT_TIME_ZONE, Date.parse(instant));
  const [hours, minutes] = [offsetMinutes / 60, offsetMinutes % 60].map((part) =>
    String(Math.trunc(part)).padStart(2, '0'),
  );
  return `${local}+${hours}:${minutes}`;
}
