import type { Slot } from '../domain/slot.ts';
import { DEFAULT_SLOTS } from '../domain/slot.ts';
import type { Messages } from './messages.ts';
import { NO_BREAK } from './spaces.ts';

/** « 8-10 h », « 12 h-17 h 30 »: a band of hours as the head of a column; those of the method have names. */
export function formatSlot(slot: Slot, messages: Messages): string {
  const whole = [slot.from, slot.to].every((time) => split(time).minutes === '00');
  const from = whole ? split(slot.from).hours : clock(slot.from);
  return named(slot, messages) ?? `${from}-${clock(slot.to)}`;
}

/** « de 8 h à 10 h », in a sentence. */
export function slotInSentence(slot: Slot, messages: Messages): string {
  return named(slot, messages) ?? messages.sentences.fromTo(clock(slot.from), clock(slot.to));
}

function named(slot: Slot, { slots }: Messages): string | undefined {
  const standard = DEFAULT_SLOTS.some(({ id, from, to }) => id === slot.id && from === slot.from && to === slot.to);
  return standard ? slots[slot.id] : undefined;
}

/** « 8 h », « 8 h 30 ». */
function clock(time: string): string {
  const { hours, minutes } = split(time);
  return `${hours}${NO_BREAK}h${minutes === '00' ? '' : `${NO_BREAK}${minutes}`}`;
}

function split(time: string): { readonly hours: string; readonly minutes: string } {
  const [hours = '', minutes = ''] = time.split(':');
  return { hours: String(Number(hours)), minutes };
}
