import type { LocalText } from '../domain/campaign.ts';
import type { IsoDate, IsoInstant } from '../domain/time.ts';
import { dayNumber, isoDay, weekdayOnOrAfter } from './calendarDay.ts';
import { parisInstant } from './parisInstant.ts';

export interface Quarter {
  readonly year: number;
  readonly quarter: 1 | 2 | 3 | 4;
}

/** The quarter that comes `steps` later (earlier where negative). */
export function shiftQuarter(from: Quarter, steps: number): Quarter {
  const index = from.year * 4 + (from.quarter - 1) + steps;
  const quarters = [1, 2, 3, 4] as const;
  return { year: Math.floor(index / 4), quarter: quarters[((index % 4) + 4) % 4] ?? 1 };
}

/** Fieldwork starts on the first Monday from this day on; chosen so that spring and autumn cross a change of clocks. */
const START = { 1: '02-05', 2: '05-04', 3: '07-01', 4: '10-07' } as const;
const SEASON = {
  1: { fr: 'Hiver', en: 'Winter' },
  2: { fr: 'Printemps', en: 'Spring' },
  3: { fr: 'Été', en: 'Summer' },
  4: { fr: 'Automne', en: 'Autumn' },
} as const;
/** Eight weeks, Monday to Friday of the last one. */
const FIELDWORK_LAST_DAY = 53;
const PUBLISHED_AFTER_DAYS = 20;

export interface QuarterCampaign {
  readonly id: string;
  readonly title: Required<LocalText>;
  /** First and last day of fieldwork: a Monday and the Friday of the eighth week. */
  readonly firstDay: number;
  readonly lastDay: number;
  readonly fieldwork: { readonly from: IsoDate; readonly to: IsoDate };
  readonly publishAt: IsoInstant;
}

/** Name and dates of the campaign of one quarter: `2024-t3`, « Été 2024 », eight weeks of fieldwork. */
export function quarterCampaign(quarter: Quarter): QuarterCampaign {
  const firstDay = weekdayOnOrAfter(dayNumber(`${quarter.year}-${START[quarter.quarter]}`), 1);
  const lastDay = firstDay + FIELDWORK_LAST_DAY;
  const season = SEASON[quarter.quarter];
  return {
    id: `${quarter.year}-t${quarter.quarter}`,
    title: { fr: `${season.fr} ${quarter.year}`, en: `${season.en} ${quarter.year}` },
    firstDay,
    lastDay,
    fieldwork: { from: isoDay(firstDay), to: isoDay(lastDay) },
    publishAt: parisInstant(lastDay + PUBLISHED_AFTER_DAYS, 9.5 * 3600),
  };
}
