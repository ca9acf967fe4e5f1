import { weekdayOfDay } from '../../src/planning/calendarDay.ts';
import type { PlantedCall } from './plantCalls.ts';

/** Days and seconds of the day at which dials start. */
export interface DialHour {
  readonly day: number;
  readonly second: number;
}

/** Longest time that all dials of a call take, redials included. */
const LONGEST_CALL_SECONDS = 4500;
const GAP_SECONDS = 300;
/** Working days over which calls are spread, so that each organisation is called on each weekday. */
const LEAST_DAYS = 20;

/**
 * Gives each dial an hour: the first one of a call in its slot, on a working day, and no caller at two places at once.
 * Calls take the days in turn; where a caller's slot is full, the next day after is taken.
 *
 * @param firstDay day number of a Monday
 * @returns for each call, the hours of its dials
 */
export function timetable(calls: readonly PlantedCall[], firstDay: number): readonly (readonly DialHour[])[] {
  const nextFree = new Map<string, number>();
  return calls.map(({ caller, slot, dials }, rank) => {
    let day = workingDay(firstDay, rank % LEAST_DAYS);
    for (;;) {
      const key = `${caller} ${slot.id} ${day}`;
      const start = nextFree.get(key) ?? slot.fromSecond;
      if (start <= slot.toSecond - LONGEST_CALL_SECONDS) {
        let second = start;
        const hours = dials.map(({ seconds }) => {
          const hour = { day, second };
          second += seconds + GAP_SECONDS;
          return hour;
        });
        nextFree.set(key, second);
        return hours;
      }
      day = workingDay(day, 1);
    }
  });
}

/** So many working days later; the first is a working day. */
function workingDay(day: number, later: number): number {
  const weekday = weekdayOfDay(day) - 1;
  const passed = weekday + later;
  return day + Math.floor(passed / 5) * 7 + (passed % 5) - weekday;
}
