import type { Moment } from './time.ts';
import { weekdayOf } from './zonedTime.ts';

/** Day, weekday (1 is Monday) and `HH:MM` on the wall. */
export function wallOf({ local }: Moment): { readonly day: string; readonly weekday: number; readonly minute: string } {
  const day = local.slice(0, 10);
  return { day, weekday: weekdayOf(day), minute: local.slice(11, 16) };
}
