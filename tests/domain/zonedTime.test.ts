import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTimeZone, momentAt, offsetMinutesAt, wallTime, weekdayOf } from '../../src/domain/zonedTime.ts';
import { referenceValues } from './referenceValues.ts';

const PARIS = 'Europe/Paris';
const instants = fc.integer({ min: Date.UTC(1980, 0, 1), max: Date.UTC(2037, 0, 1) });

describe('wallTime', () => {
  for (const { name, inputs, expected } of referenceValues('parisToUtc')) {
    it(name, () => {
      const wall = wallTime(PARIS, String(inputs['local']));
      // The second passing of a repeated hour (fold 1) cannot be told from the wall alone.
      if (inputs['fold'] === 1) expect(wall.kind).toBe('ambiguous');
      else if (expected === null) expect(wall.kind).toBe('nonexistent');
      else {
        const written = wall.kind === 'unique' ? new Date(wall.moment.epochMs).toISOString() : wall.kind;
        expect(written.replace('.000Z', 'Z')).toBe(expected);
      }
    });
  }

  it('knows the edges of the gap and of the fold', () => {
    const kinds = (day: string, times: readonly string[]) =>
      times.map((time) => wallTime(PARIS, `${day}T${time}`).kind);
    const edges = ['01:59:59', '02:00:00', '02:59:59', '03:00:00'];
    expect(kinds('2026-03-29', edges)).toEqual(['unique', 'nonexistent', 'nonexistent', 'unique']);
    expect(kinds('2026-10-25', edges)).toEqual(['unique', 'ambiguous', 'ambiguous', 'unique']);
  });

  it('gives back any instant whose wall time came once', () => {
    fc.assert(
      fc.property(
        instants,
        fc.constantFrom(PARIS, 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'),
        (ms, zone) => {
          const epochMs = Math.floor(ms / 1000) * 1000;
          const moment = momentAt(zone, epochMs);
          const wall = wallTime(zone, moment.local);
          if (wall.kind === 'unique') expect(wall.moment).toEqual(moment);
          else expect(wall.kind).toBe('ambiguous');
        },
      ),
      { seed: 20260301, numRuns: 500 },
    );
  });
});

describe('offsetMinutesAt', () => {
  it('changes at one in the morning, Greenwich time, on the last Sundays of March and October', () => {
    for (const [change, before, after] of [
      ['2026-03-29T01:00:00Z', 60, 120],
      ['2026-10-25T01:00:00Z', 120, 60],
    ] as const) {
      expect(offsetMinutesAt(PARIS, Date.parse(change) - 1)).toBe(before);
      expect(offsetMinutesAt(PARIS, Date.parse(change))).toBe(after);
    }
  });

  it('knows zones that are not whole hours from Greenwich', () => {
    expect(offsetMinutesAt('Asia/Kathmandu', Date.UTC(2026, 0, 1))).toBe(345);
    expect(offsetMinutesAt('America/St_Johns', Date.UTC(2026, 0, 1))).toBe(-210);
  });
});

describe('isTimeZone', () => {
  it('tells names from words', () => {
    expect(['Europe/Paris', 'UTC', 'Paris', ''].map(isTimeZone)).toEqual([true, true, false, false]);
  });
});

describe('weekdayOf', () => {
  it('counts from Monday', () => {
    expect(['2026-03-02', '2026-03-07', '2026-03-08'].map(weekdayOf)).toEqual([1, 6, 7]);
  });
});
