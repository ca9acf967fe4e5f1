import type { Locale } from '../domain/locale.ts';
import type { Slot } from '../domain/slot.ts';
import { DEFAULT_SLOTS } from '../domain/slot.ts';
import { clockDigits, formatClock } from './formatClock.ts';
import type { Messages } from './messages.ts';
import { EN_DASH } from './spaces.ts';

/**
 * A band of hours as the head of a column: « 8-10 h », « 12 h-17 h 30 »; English « 8–10am », « 10am–noon », « 12.30–2pm ».
 * Those of the method have names.
 */
export function formatSlot(slot: Slot, messages: Messages): string {
  const { locale } = messages;
  const from = (unitSaidOnce(slot, locale) ? clockDigits : formatClock)(slot.from, locale);
  return named(slot, messages) ?? `${from}${locale === 'fr' ? '-' : EN_DASH}${formatClock(slot.to, locale)}`;
}

/**
 * Bands of hours as heads of narrow columns, the unit said once: « 8-10 h », « 10-12 », « 12-14 ». English has the clock of its
 * long names, and the narrowest of them at the end: « 8–10 », « 10–12 », « 12–2 », « 2–4 », « 4–6pm ».
 *
 * @returns undefined where a band has a name, or an end that is no whole hour
 */
export function shortSlots(slots: readonly Slot[], messages: Messages): readonly string[] | undefined {
  const isWhole = ({ from, to }: Slot): boolean => [from, to].every((time) => time.endsWith(':00'));
  if (!slots.every((slot) => isWhole(slot) && named(slot, messages) === undefined)) return undefined;
  const { locale } = messages;
  const [dash, withUnit] = locale === 'fr' ? ['-', 0] : [EN_DASH, slots.length - 1];
  return slots.map((slot, index) =>
    index === withUnit && unitSaidOnce(slot, locale)
      ? formatSlot(slot, messages)
      : [slot.from, slot.to].map((time) => clockDigits(time, locale)).join(dash),
  );
}

/** « de 8 h à 10 h », in a sentence. */
export function slotInSentence(slot: Slot, messages: Messages): string {
  const { locale, sentences } = messages;
  return named(slot, messages) ?? sentences.fromTo(formatClock(slot.from, locale), formatClock(slot.to, locale));
}

/** French: both ends are whole hours. English: both in one half of the day, neither of them noon or midnight. */
function unitSaidOnce({ from, to }: Slot, locale: Locale): boolean {
  if (locale === 'fr') return [from, to].every((time) => time.endsWith(':00'));
  const suffix = (time: string): string => formatClock(time, locale).slice(-2);
  return /^[ap]m$/.test(suffix(from)) && suffix(from) === suffix(to);
}

function named(slot: Slot, { slots }: Messages): string | undefined {
  const standard = DEFAULT_SLOTS.some(({ id, from, to }) => id === slot.id && from === slot.from && to === slot.to);
  return standard ? slots[slot.id] : undefined;
}
