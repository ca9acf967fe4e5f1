import type { CampaignSettings } from '../domain/campaignSchema.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { Organisation } from '../domain/organisation.ts';
import { DEFAULT_TIME_ZONE } from '../domain/method.ts';
import { ALSACE_MOSELLE, publicHolidays } from '../domain/publicHolidays.ts';
import type { Attempt } from '../domain/sequence.ts';
import type { OpeningHours } from '../domain/openingHours.ts';
import { wallOf } from '../domain/wallOf.ts';
import type { Place, Report } from './report.ts';

export interface CalendarContext {
  readonly settings: Pick<CampaignSettings, 'fieldwork' | 'timeZone'>;
  readonly nowMs: number;
  readonly organisations: ReadonlyMap<OrganisationId, Organisation>;
  readonly openingHours: readonly OpeningHours[];
  readonly place: (row: number, column?: string) => Place;
}

/** D4: inside the fieldwork and the past (errors), on working days and inside opening hours (warnings). */
export function checkCalendar(attempts: readonly Attempt[], context: CalendarContext, report: Report): void {
  const { settings, nowMs, organisations, place } = context;
  const { from, to } = settings.fieldwork;
  const hours = Map.groupBy(context.openingHours, ({ organisation }) => organisation);
  const onHoliday = new Map<string, Attempt[]>();
  for (const attempt of attempts) {
    const { day, weekday, minute } = wallOf(attempt.startedAt);
    if (from <= to && (day < from || day > to))
      report('outside-fieldwork', place(attempt.row, 'started_at'), { day, from, to });
    if (attempt.startedAt.epochMs > nowMs) report('in-future', place(attempt.row, 'started_at'), { day });
    const organisation = organisations.get(attempt.organisation);
    if (settings.timeZone === DEFAULT_TIME_ZONE && isHoliday(day, organisation)) {
      onHoliday.set(day, [...(onHoliday.get(day) ?? []), attempt]);
    }
    const known = hours
      .get(attempt.organisation)
      ?.filter((h) => (h.validFrom ?? day) <= day && day <= (h.validTo ?? day));
    if (known?.length && !known.some((h) => h.weekday === weekday && h.open <= minute && minute < h.close)) {
      const today = known.filter((h) => h.weekday === weekday).map(({ open, close }) => `${open}-${close}`);
      report('outside-opening-hours', place(attempt.row, 'started_at'), { minute, hours: today.sort() });
    }
  }
  for (const [day, calls] of onHoliday) {
    const rows = calls.map(({ row }) => row).sort((a, b) => a - b);
    report('public-holiday', place(rows[0] ?? 0, 'started_at'), {
      day,
      count: rows.length,
      rows: rows.slice(0, 5).map(String),
    });
  }
}

const holidays = new Map<string, ReadonlySet<string>>();

function isHoliday(day: string, organisation: Organisation | undefined): boolean {
  const territory = organisation?.territory ?? [];
  const local = territory.length > 0 && territory.every((code) => ALSACE_MOSELLE.includes(code));
  const year = day.slice(0, 4);
  const key = `${year} ${local}`;
  let days = holidays.get(key);
  if (!days) holidays.set(key, (days = new Set(publicHolidays(Number(year), local))));
  return days.has(day);
}
