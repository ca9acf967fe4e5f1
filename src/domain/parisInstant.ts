import { DEFAULT_TIME_ZONE } from './method.ts';
import type { IsoDate, IsoInstant } from './time.ts';
import { wallTime } from './zonedTime.ts';

/**
 * The instant of a wall time in Paris, summer or winter, in the form that calendars and feeds take.
 *
 * @param clock `HH:MM`, an hour that no change of clocks takes away (those fall between 2 and 3 in the morning)
 * @throws RangeError for an hour that does not exist once on that day
 * @example parisInstant('2026-03-29', '09:30') // '2026-03-29T07:30:00.000Z'
 */
export function parisInstant(day: IsoDate, clock: string): IsoInstant {
  const wall = wallTime(DEFAULT_TIME_ZONE, `${day}T${clock}:00`);
  if (wall.kind !== 'unique') throw new RangeError(`${day} ${clock} is ${wall.kind} in ${DEFAULT_TIME_ZONE}`);
  return new Date(wall.moment.epochMs).toISOString();
}
