import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publicHolidays } from '../../src/domain/publicHolidays.ts';
import { momentAt, weekdayOf } from '../../src/domain/zonedTime.ts';
import { dayNumber, isoDay, weekdayOfDay, weekdayOnOrAfter } from '../../src/planning/calendarDay.ts';
import { protocolOf } from '../../src/planning/callDesign.ts';
import { clockTime, parisInstant } from '../../src/planning/parisInstant.ts';
import { quarterCampaign, shiftQuarter } from '../../src/planning/quarter.ts';
import { workingDays } from '../../src/planning/workingDays.ts';

const days = fc.integer({ min: dayNumber('2010-01-01'), max: dayNumber('2037-12-31') });
const SEED = 11;

describe('calendar days', () => {
  it('agree with the weekdays of the domain', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(weekdayOfDay(day)).toBe(weekdayOf(isoDay(day)));
        expect(dayNumber(isoDay(day))).toBe(day);
      }),
      { seed: SEED },
    );
  });

  it('find the next day of a weekday', () => {
    expect(isoDay(weekdayOnOrAfter(dayNumber('2026-05-04'), 1))).toBe('2026-05-04');
    expect(isoDay(weekdayOnOrAfter(dayNumber('2026-05-05'), 1))).toBe('2026-05-11');
    expect(isoDay(weekdayOnOrAfter(dayNumber('2026-05-05'), 7))).toBe('2026-05-10');
  });
});

describe('parisInstant', () => {
  it('writes the wall time and the offset that the time zone database gives', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 8 * 3600, max: 20 * 3600 - 1 }), (day, second) => {
        const text = parisInstant(day, second);
        const moment = momentAt('Europe/Paris', Date.parse(text));
        expect(text.slice(0, 19)).toBe(moment.local);
        expect(Number(text.slice(20, 22)) * 60).toBe(moment.offsetMinutes);
        expect(text.slice(0, 10)).toBe(isoDay(day));
      }),
      { seed: SEED, numRuns: 400 },
    );
  });

  it('changes on the last Sundays of March and October', () => {
    const noon = (date: string) => parisInstant(dayNumber(date), 12 * 3600).slice(19);
    expect([noon('2026-03-28'), noon('2026-03-29'), noon('2026-10-24'), noon('2026-10-25')]).toEqual([
      '+01:00',
      '+02:00',
      '+02:00',
      '+01:00',
    ]);
    expect(clockTime(61)).toBe('01:01');
  });
});

describe('quarters', () => {
  it('follow each other without overlapping', () => {
    for (let step = -30; step < 30; step++) {
      const before = quarterCampaign(shiftQuarter({ year: 2026, quarter: 2 }, step));
      const after = quarterCampaign(shiftQuarter({ year: 2026, quarter: 2 }, step + 1));
      expect(after.firstDay).toBeGreaterThan(before.lastDay);
      expect(weekdayOfDay(before.firstDay)).toBe(1);
      expect(weekdayOfDay(before.lastDay)).toBe(5);
    }
    expect(shiftQuarter({ year: 2026, quarter: 1 }, -1)).toEqual({ year: 2025, quarter: 4 });
    expect(shiftQuarter({ year: 2026, quarter: 4 }, 1)).toEqual({ year: 2027, quarter: 1 });
  });

  it('name a campaign in both languages', () => {
    const { id, title } = quarterCampaign({ year: 2024, quarter: 3 });
    expect(id).toBe('2024-t3');
    expect(title).toEqual({ fr: 'Été 2024', en: 'Summer 2024' });
  });

  it('leave two first days at least for each weekday, and call on no holiday', () => {
    for (let step = -30; step < 30; step++) {
      const campaign = quarterCampaign(shiftQuarter({ year: 2026, quarter: 2 }, step));
      const { firstAttempts, isWorking } = workingDays(campaign);
      const holidays = publicHolidays(Number(isoDay(campaign.firstDay).slice(0, 4)), true);
      for (const weekday of [1, 2, 3, 4, 5]) {
        const candidates = firstAttempts.get(weekday) ?? [];
        expect(candidates.length, campaign.id).toBeGreaterThanOrEqual(2);
        for (const day of candidates) expect(holidays).not.toContain(isoDay(day));
      }
      expect(isWorking(campaign.firstDay + 5)).toBe(false);
    }
  });
});

describe('protocolOf', () => {
  it('breaks after the third of eight campaigns', () => {
    const protocols = Array.from({ length: 8 }, (_, index) => protocolOf(index, 8));
    expect(protocols.map(({ id }) => id)).toEqual(['p1', 'p1', 'p1', 'p2', 'p2', 'p2', 'p2', 'p2']);
    expect(protocols.map(({ maxAttempts }) => maxAttempts)).toEqual([2, 2, 2, 3, 3, 3, 3, 3]);
    expect(protocolOf(0, 1).id).toBe('p2');
  });
});
