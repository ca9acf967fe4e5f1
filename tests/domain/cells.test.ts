import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  code,
  duration,
  id,
  integer,
  list,
  number,
  percentage,
  refusalOf,
  text,
  url,
  yesNo,
} from '../../src/domain/cells.ts';
import { clockMinute, clockTime, date, instant, publicationDate } from '../../src/domain/dateCells.ts';
import { organisationIdSchema } from '../../src/domain/ids.ts';
import type { Cell } from '../../src/domain/table.ts';

/** The value, or the code of the refusal. */
function read(cell: Cell<unknown>, written: string): unknown {
  const parsed = cell.schema.safeParse(written);
  return parsed.success ? parsed.data : refusalOf(parsed.error).code;
}

function reads(cell: Cell<unknown>, cases: Readonly<Record<string, unknown>>): void {
  for (const [written, expected] of Object.entries(cases))
    expect({ written, read: read(cell, written) }).toEqual({ written, read: expected });
}

describe('cells', () => {
  it('read numbers with a point or a comma, and nothing that is nearly one', () => {
    reads(number({ min: 0, max: 2000 }), {
      '0': 0,
      '12,5': 12.5,
      '12.50': 12.5,
      '1 234,5': 1234.5,
      '1\u202F234': 1234,
      '1.234,5': 'number-malformed',
      '12 5': 'number-malformed',
      '1e3': 'number-malformed',
      '5 %': 'number-malformed',
      ',5': 'number-malformed',
      '-1': 'number-out-of-range',
      '−1': 'number-out-of-range',
      '2000,1': 'number-out-of-range',
    });
    reads(integer({ min: 1 }), { '3': 3, '3,0': 3, '3,5': 'number-not-whole', '0': 'number-out-of-range' });
  });

  it('read percentages with the decimals they were written with', () => {
    reads(percentage, {
      '46': { value: 46, decimals: 0 },
      '83,90': { value: 83.9, decimals: 2 },
      '100.0': { value: 100, decimals: 1 },
      '100,1': 'number-out-of-range',
    });
  });

  it('read durations as seconds', () => {
    reads(duration, {
      '95': 95,
      '95,5': 95.5,
      '1:35': 95,
      '01:35': 95,
      '00:01:35': 95,
      '2:00:00': 7200,
      '90:00': 5400,
      '1 min 35': 'duration-words',
      '1mn35': 'duration-words',
      '95 s': 'duration-words',
      '1h02': 'duration-words',
      "1'35": 'duration-words',
      '1:60': 'duration-malformed',
      '1:75:00': 'duration-malformed',
      vite: 'duration-malformed',
      '-1': 'duration-negative',
      '2:00:01': 'duration-too-long',
    });
  });

  it('reads back every duration as a clock writes it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 7200 }), (seconds) => {
        const clock = new Date(seconds * 1000).toISOString().slice(11, 19);
        expect(read(duration, clock)).toBe(seconds);
        expect(read(duration, String(seconds))).toBe(seconds);
      }),
      { seed: 95 },
    );
  });

  it('read days in both orders, and only days that exist', () => {
    reads(date, {
      '2026-03-01': '2026-03-01',
      '01/03/2026': '2026-03-01',
      '1/3/2026': '2026-03-01',
      '29/02/2024': '2024-02-29',
      '29/02/2026': 'date-nonexistent',
      '31/04/2026': 'date-nonexistent',
      '2100-02-29': 'date-nonexistent',
      '03/25/2026': 'date-nonexistent',
      '01/03/26': 'date-malformed',
      '2026-3-1': 'date-malformed',
      '1er mars 2026': 'date-malformed',
    });
    reads(publicationDate, {
      '2023': '2023',
      '2023-01': '2023-01',
      '26/01/2023': '2023-01-26',
      '2023-13': 'publication-date-malformed',
      '2023?': 'publication-date-malformed',
      '30/02/2023': 'date-nonexistent',
    });
  });

  it('read times of day', () => {
    reads(clockTime, {
      '9:15': '09:15:00',
      '09h15': '09:15:00',
      '09:15:30': '09:15:30',
      '24:00': '24:00:00',
      '24:01': 'time-malformed',
      '9.15': 'time-malformed',
      '9': 'time-malformed',
    });
    reads(clockMinute, { '9:15': '09:15' });
  });

  it('read instants with their offset only', () => {
    const nine = { epochMs: Date.UTC(2026, 2, 2, 8, 15), local: '2026-03-02T09:15:00', offsetMinutes: 60 };
    reads(instant, {
      '2026-03-02T09:15:00+01:00': nine,
      '2026-03-02 09:15+01:00': nine,
      '2026-03-02T09:15:00.000+0100': nine,
      '02/03/2026 09:15 +01:00': nine,
      '2026-03-02T08:15:00Z': { ...nine, local: '2026-03-02T08:15:00', offsetMinutes: 0 },
      '2026-03-02T03:45:00-04:30': { ...nine, local: '2026-03-02T03:45:00', offsetMinutes: -270 },
      '2026-03-02T09:15:00': 'instant-without-offset',
      '02/03/2026 09:15': 'instant-without-offset',
      '2026-03-02': 'instant-without-offset',
      '2026-02-30T09:15:00+01:00': 'date-nonexistent',
      '2026-03-02T09:15:00+25:00': 'instant-malformed',
      '2026-03-02T24:00:00+01:00': 'instant-malformed',
      demain: 'instant-malformed',
    });
  });

  it('read words of a closed list, and say what the list is', () => {
    const colour = code(['red', 'blue'], { rouge: 'red' });
    reads(colour, { red: 'red', RED: 'red', Rouge: 'red', vert: 'code-unknown' });
    expect(colour.codes).toEqual(['red', 'blue']);
    reads(yesNo, { yes: true, NO: false, oui: true, 'Non ': false, peut_être: 'code-unknown', '1': 'code-unknown' });
  });

  it('read ids, addresses and lists', () => {
    reads(id(organisationIdSchema), {
      'caf-69': 'caf-69',
      'Caf 69': 'id-malformed',
      'caf--69': 'id-malformed',
      caf_69: 'id-malformed',
    });
    reads(url, {
      'https://example.org/a?b=c': 'https://example.org/a?b=c',
      'example.org': 'url-malformed',
      'https://a b.fr': 'url-malformed',
    });
    reads(list(text), { 'a|b | c|': ['a', 'b', 'c'] });
    reads(list(id(organisationIdSchema)), { 'a|B': 'id-malformed' });
  });
});
