import { describe, expect, it } from 'vitest';
import { DEFAULT_SLOTS, type Slot } from '../../src/domain/slot.ts';
import { formatClock } from '../../src/present/formatClock.ts';
import { formatSlot, shortSlots, slotInSentence } from '../../src/present/formatSlot.ts';
import { messagesIn } from '../../src/present/messagesIn.ts';

const { en, fr } = messagesIn;
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('hours', () => {
  const slot = (from: string, to: string): Slot => ({ id: 'x', from, to, weekdays: [1, 2, 3, 4, 5] });
  it.each([
    ['00:00', 'midnight', '0 h'],
    ['08:00', '8am', '8 h'],
    ['09:30', '9.30am', '9 h 30'],
    ['12:00', 'noon', '12 h'],
    ['12:30', '12.30pm', '12 h 30'],
    ['17:05', '5.05pm', '17 h 05'],
    ['24:00', 'midnight', '24 h'],
  ])('%s is %s, %s', (time, english, french) => {
    expect(formatClock(time, 'en')).toBe(english);
    expect(plain(formatClock(time, 'fr'))).toBe(french);
  });
  it('refuses what is no time', () => {
    for (const time of ['', '8', '8:0', '25:00', 'x:30'])
      expect(() => formatClock(time, 'en'), time).toThrow('invalid time; not HH:MM');
  });
  it('writes a band once where both ends are in one half of the day', () => {
    expect(formatSlot(slot('08:00', '10:00'), en)).toBe('8–10am');
    expect(formatSlot(slot('08:30', '10:00'), en)).toBe('8.30–10am');
    expect(formatSlot(slot('10:00', '12:00'), en)).toBe('10am–noon');
    expect(formatSlot(slot('10:00', '14:00'), en)).toBe('10am–2pm');
    expect(formatSlot(slot('12:00', '17:30'), en)).toBe('noon–5.30pm');
    expect(slotInSentence(slot('08:00', '10:00'), en)).toBe('from 8am to 10am');
  });
  it('keeps the French as it was', () => {
    expect(plain(formatSlot(slot('08:00', '10:00'), fr))).toBe('8-10 h');
    expect(plain(formatSlot(slot('12:00', '17:30'), fr))).toBe('12 h-17 h 30');
    expect(plain(slotInSentence(slot('08:00', '10:00'), fr))).toBe('de 8 h à 10 h');
  });
  it('says the unit once over narrow columns, and has no short form of what has a name or minutes', () => {
    const bands = [slot('08:00', '10:00'), slot('10:00', '12:00'), slot('12:00', '14:00')];
    expect(shortSlots(bands, fr)?.map(plain)).toEqual(['8-10 h', '10-12', '12-14']);
    expect(shortSlots(bands, en)?.map(plain)).toEqual(['8–10', '10–12', '12–2']);
    expect(shortSlots([...bands, slot('16:00', '18:00')], en)?.at(-1)).toBe('4–6pm');
    expect(shortSlots([...bands, slot('14:00', '17:30')], fr)).toBeUndefined();
    expect(shortSlots(DEFAULT_SLOTS, en)).toBeUndefined();
  });
  it('has names for the bands of the method', () => {
    expect(DEFAULT_SLOTS.map((standard) => formatSlot(standard, en))).toEqual([
      'before noon',
      'noon–2pm',
      '2–5pm',
      'after 5pm',
    ]);
  });
});
