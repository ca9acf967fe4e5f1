import { weekdayOfDay } from './calendarDay.ts';
import { BANDS } from './callDesign.ts';
import type { PlannedSequence } from './planSequences.ts';

/** The calls to make, by day, band and caller. */
export interface Agenda<Item extends { readonly planned: PlannedSequence }> {
  readonly put: (item: Item, day: number, band: number) => void;
  /** On the first day with that weekday, from `from` on, when it may be called; false where none is left. */
  readonly putFrom: (item: Item, from: number, weekday: number, band: number) => boolean;
  readonly at: (day: number, band: number, caller: number) => readonly Item[];
}

/**
 * An empty agenda.
 *
 * @param callers how many there are
 * @param last day number of the last day of fieldwork
 * @param mayCall whether an item may be called on a day
 */
export function emptyAgenda<Item extends { readonly planned: PlannedSequence }>(
  callers: number,
  last: number,
  mayCall: (item: Item, day: number) => boolean,
): Agenda<Item> {
  const pages = new Map<number, Item[]>();
  const keyOf = (day: number, band: number, caller: number): number => (day * BANDS.length + band) * callers + caller;
  const put = (item: Item, day: number, band: number): void => {
    const key = keyOf(day, band, item.planned.caller);
    const page = pages.get(key);
    if (page === undefined) pages.set(key, [item]);
    else page.push(item);
  };
  return {
    put,
    putFrom: (item, from, weekday, band) => {
      for (let day = from; day <= last; day++) {
        if (weekdayOfDay(day) !== weekday || !mayCall(item, day)) continue;
        put(item, day, band);
        return true;
      }
      return false;
    },
    at: (day, band, caller) => pages.get(keyOf(day, band, caller)) ?? [],
  };
}
