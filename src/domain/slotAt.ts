import type { Slot } from './slot.ts';
import type { Moment } from './time.ts';
import { wallOf } from './wallOf.ts';

/** The band of hours that a moment falls in, if any. */
export function slotAt(moment: Moment, slots: readonly Slot[]): string | undefined {
  const { weekday, minute } = wallOf(moment);
  return slots.find(({ weekdays, from, to }) => weekdays.includes(weekday) && from <= minute && minute < to)?.id;
}
