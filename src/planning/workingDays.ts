import { publicHolidays } from '../domain/publicHolidays.ts';
import { isoDay, weekdayOfDay } from './calendarDay.ts';
import { FIRST_ATTEMPT_WEEKS } from './callDesign.ts';
import type { QuarterCampaign } from './quarter.ts';

/** Days on which one may call: Monday to Friday, public holidays of all France skipped (the two of Alsace-Moselle too). */
export interface WorkingDays {
  readonly first: number;
  readonly last: number;
  readonly isWorking: (day: number) => boolean;
  /** Days of the first five weeks, by weekday. */
  readonly firstAttempts: ReadonlyMap<number, readonly number[]>;
}

/** The working days of a campaign's fieldwork. */
export function workingDays(campaign: QuarterCampaign): WorkingDays {
  const years = new Set([isoDay(campaign.firstDay).slice(0, 4), isoDay(campaign.lastDay).slice(0, 4)]);
  const holidays = new Set([...years].flatMap((year) => [...publicHolidays(Number(year), true)]));
  const isWorking = (day: number): boolean => weekdayOfDay(day) <= 5 && !holidays.has(isoDay(day));
  const firstAttempts = new Map<number, number[]>();
  for (let day = campaign.firstDay; day < campaign.firstDay + 7 * FIRST_ATTEMPT_WEEKS; day++) {
    if (!isWorking(day)) continue;
    const weekday = weekdayOfDay(day);
    firstAttempts.set(weekday, [...(firstAttempts.get(weekday) ?? []), day]);
  }
  return { first: campaign.firstDay, last: campaign.lastDay, isWorking, firstAttempts };
}
