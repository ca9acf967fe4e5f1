import type { CallTime } from '../domain/bestTime.ts';
import type { Slot } from '../domain/slot.ts';
import { slotInSentence } from './formatSlot.ts';
import type { Messages } from './messages.ts';

/** A moment of the week in a sentence: « le mardi », « de 8 h à 10 h », « le mardi de 8 h à 10 h ». */
export function callTimeWords({ weekday, slot }: CallTime, slots: readonly Slot[], messages: Messages): string {
  const band = slots.find(({ id }) => id === slot);
  const day = messages.weekdays[weekday as keyof Messages['weekdays']] as string | undefined;
  return [
    day === undefined || weekday === undefined ? '' : messages.sentences.onDay(day),
    band ? slotInSentence(band, messages) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
