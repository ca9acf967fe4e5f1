import type { CallTime } from './bestTime.ts';

/** Whether a moment holds another: a day holds all its slots, a slot all its days, a cell itself. */
export function holdsTime(moment: CallTime, part: CallTime): boolean {
  return (
    (moment.weekday === undefined || moment.weekday === part.weekday) &&
    (moment.slot === undefined || moment.slot === part.slot)
  );
}
