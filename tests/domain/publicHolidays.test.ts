import { describe, expect, it } from 'vitest';
import { easterSunday, publicHolidays } from '../../src/domain/publicHolidays.ts';
import { weekdayOf } from '../../src/domain/zonedTime.ts';
import { referenceValues } from './referenceValues.ts';

describe('easterSunday', () => {
  for (const { name, inputs, expected } of referenceValues('easterSunday')) {
    it(name, () => {
      expect(easterSunday(Number(inputs['year']))).toBe(expected);
    });
  }

  it('is a Sunday between 22 March and 25 April', () => {
    for (let year = 1900; year < 2200; year++) {
      const day = easterSunday(year);
      expect(weekdayOf(day)).toBe(7);
      expect(day >= `${year}-03-22` && day <= `${year}-04-25`).toBe(true);
    }
  });
});

describe('publicHolidays', () => {
  for (const { name, inputs, expected } of referenceValues('joursFeries')) {
    it(name, () => {
      const year = Number(inputs['year']);
      const national = publicHolidays(year);
      const local = publicHolidays(year, true).filter((day) => !national.includes(day));
      expect(inputs['extra_only'] === true ? local : national).toEqual(expected);
    });
  }

  it('counts a day once when Ascension falls on 8 May', () => {
    expect(publicHolidays(2042)).toHaveLength(11);
    expect(publicHolidays(2008)).toHaveLength(10); // Ascension fell on 1 May
  });
});
