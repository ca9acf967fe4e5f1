import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Barometer } from '../../src/domain/barometer.ts';
import type { Announcement } from '../../src/domain/publication.ts';
import { calendarIcs } from '../../src/share/calendarIcs.ts';
import { barometer, edition, fictionalBarometer } from '../publish/tinyBarometer.ts';

const { site } = edition;

function announced(...announcements: readonly Announcement[]): Barometer {
  return { ...barometer, announcements };
}

function events(over: Barometer, at = site): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(calendarIcs(at, over)) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

const utc = (event: ICAL.Event | undefined) => event?.startDate.toJSDate().toISOString();

describe('the calendar for diaries', () => {
  it.each([
    // Days before and after clocks change in Paris.
    ['2026-03-28', '08:30'],
    ['2026-03-29', '07:30'],
    ['2026-10-24', '07:30'],
    ['2026-10-25', '08:30'],
  ])('puts a release of %s at 9.30 in Paris, %s in Greenwich', (date, hour) => {
    const [event] = events(announced({ id: 'a-venir', date, titleFr: 'À venir' }));
    expect(utc(event)).toBe(`${date}T${hour}:00.000Z`);
    const wall = new Intl.DateTimeFormat('fr', { timeZone: 'Europe/Paris', hour: '2-digit', minute: '2-digit' });
    expect(wall.format(event?.startDate.toJSDate())).toBe('09:30');
  });

  it('keeps the name of a release from its announcement to its publication', () => {
    const announcement = { id: 'printemps-2026', date: '2026-04-02', titleFr: 'Printemps 2026' };
    const [before] = events({ ...announced(announcement), campaigns: [] });
    const campaigns = barometer.campaigns
      .filter(({ id }) => id === 'printemps-2026')
      .map((one) => ({ ...one, publishAt: '2026-04-09T09:30:00+02:00' }));
    const [after, ...others] = events({ ...announced(announcement), campaigns });
    expect(others).toEqual([]);
    expect([before?.uid, utc(before)]).toEqual(['publication/printemps-2026@example.org', '2026-04-02T07:30:00.000Z']);
    expect([after?.uid, utc(after)]).toEqual([before?.uid, '2026-04-09T07:30:00.000Z']);
  });

  it('dates its events by the data, never by the clock of the build', () => {
    const over = announced(
      { id: 'notee', date: '2026-12-03', titleFr: 'Notée', announcedOn: '2026-10-01' },
      { id: 'sans-jour', date: '2026-12-04', titleFr: 'Sans jour' },
    );
    const stamps = events(over).map(({ component }) => String(component.getFirstPropertyValue('dtstamp')));
    expect(stamps).toEqual(['2026-09-30T22:00:00Z', '2026-11-21T23:00:00Z']);
    expect(calendarIcs({ ...site, now: '2031-01-01T00:00:00Z' }, over)).toBe(calendarIcs(site, over));
  });

  it('holds the zone of its releases where there is none yet: a calendar is never empty', () => {
    const empty = new ICAL.Component(ICAL.parse(calendarIcs(site, { ...announced(), campaigns: [] })) as unknown[]);
    const [zone, ...others] = empty.getAllSubcomponents();
    expect(others).toEqual([]);
    expect(zone?.name).toBe('vtimezone');
    const paris = new ICAL.Timezone(zone);
    const offset = (text: string) => paris.utcOffset(ICAL.Time.fromDateTimeString(text)) / 3600;
    expect([offset('2026-03-29T01:59:00'), offset('2026-03-29T03:01:00')]).toEqual([1, 2]);
    expect([offset('2026-10-25T01:59:00'), offset('2026-10-25T03:01:00')]).toEqual([2, 1]);
  });

  it('has lines as the standard wants them', () => {
    const text = calendarIcs(site, announced({ id: 'long', date: '2026-12-03', titleFr: 'é'.repeat(200) }));
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it('is empty and valid where nothing is announced or published', () => {
    expect(events({ ...announced(), campaigns: [] })).toEqual([]);
  });

  it('says that fictional releases are fictional, under names of their own', () => {
    const [event] = events(fictionalBarometer);
    expect(event?.summary).toContain('DONNÉES FICTIVES');
    expect(event?.uid).not.toBe(events(barometer)[0]?.uid);
  });
});
