import { describe, expect, it } from 'vitest';
import {
  dayOfInstant,
  formatDate,
  formatInstant,
  formatMonth,
  formatPublicationDate,
} from '../../src/present/formatDate.ts';
import { formatDateRange } from '../../src/present/formatDateRange.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('dates', () => {
  it('writes days and months in words', () => {
    expect(formatDate('2022-09-26', 'fr')).toBe('26 septembre 2022');
    expect(formatDate('2026-03-01', 'fr')).toBe('1er mars 2026');
    expect(formatDate('2026-03-01', 'en')).toBe('1 March 2026');
    expect(formatMonth('2026-03', 'fr')).toBe('mars 2026');
  });
  it('refuses a day that does not exist', () => {
    expect(() => formatDate('2026-02-30', 'fr')).toThrow('invalid date; not a day as YYYY-MM-DD: 2026-02-30');
    expect(() => formatDate('2026-3-1', 'fr')).toThrow('invalid date');
  });
  it('is as precise as its source, and says what was inferred', () => {
    expect(formatPublicationDate({ text: '2023', certain: true }, 'fr')).toBe('2023');
    expect(formatPublicationDate({ text: '2023-01', certain: true }, 'fr')).toBe('janvier 2023');
    expect(formatPublicationDate({ text: '2023-01-26', certain: false }, 'fr')).toBe('26 janvier 2023 (date déduite)');
  });
  it('reads an instant on the clock of Paris, whatever the machine', () => {
    expect(dayOfInstant('2026-03-31T22:30:00Z')).toBe('2026-04-01');
    expect(dayOfInstant('2026-03-31T22:30:00Z', 'UTC')).toBe('2026-03-31');
    expect(plain(formatInstant('2026-04-02T07:30:00Z', 'fr'))).toBe('2 avril 2026 à 9 h 30');
    expect(plain(formatInstant('2026-12-02T08:00:00Z', 'fr'))).toBe('2 décembre 2026 à 9 h');
  });
});

describe('formatDateRange', () => {
  it.each([
    ['2022-09-26', '2022-11-10', '26 septembre – 10 novembre 2022'],
    ['2026-03-03', '2026-03-17', '3 – 17 mars 2026'],
    ['2026-03-03', '2026-03-31', '3 – 31 mars 2026'],
    ['2026-03-01', '2026-03-17', '1er – 17 mars 2026'],
    ['2026-03-03', '2026-03-03', '3 mars 2026'],
    ['2025-12-15', '2026-01-10', '15 décembre 2025 – 10 janvier 2026'],
    ['2026-03-01', '2026-03-31', 'mars 2026'],
    ['2024-02-01', '2024-02-29', 'février 2024'],
    ['2023-02-01', '2023-02-27', '1er – 27 février 2023'],
    ['2026-01-01', '2026-03-31', 'janvier – mars 2026'],
    ['2025-10-01', '2026-01-31', 'octobre 2025 – janvier 2026'],
    ['2024-01-01', '2024-12-31', '2024'],
    ['2023-01-01', '2025-12-31', '2023–2025'],
  ])('%s to %s: %s', (from, to, text) => {
    expect(plain(formatDateRange(from, to, 'fr'))).toBe(text);
  });
  it('refuses a period that ends before it starts', () => {
    expect(() => formatDateRange('2026-03-02', '2026-03-01', 'fr')).toThrow('invalid period');
  });
});
