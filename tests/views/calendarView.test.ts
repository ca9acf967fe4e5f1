import { describe, expect, it } from 'vitest';
import { calendarView } from '../../src/views/calendarView.ts';
import { barometer, edition } from '../publish/tinyBarometer.ts';

const { site } = edition;
const announcement = { id: 'hiver-2027', date: '2027-01-14', titleFr: 'Hiver 2027' };
const view = (announcements = [announcement as typeof announcement & { announcedOn?: string }], now = site.now) =>
  calendarView({ ...site, now }, { ...barometer, announcements });

describe('the release calendar', () => {
  it('names the hour of what is to come', () => {
    const [release] = view().coming;
    expect(release?.title).toBe('Hiver 2027');
    expect(release?.when).toMatch(/^14 janvier 2027 à 9\sh\s30$/);
    expect(release?.instant).toBe('2027-01-14T08:30:00.000Z');
    expect(view().none).toBeUndefined();
  });

  it('says plainly that nothing is announced', () => {
    expect(view([]).none?.[0]).toBe('Aucune publication n’est annoncée à ce jour.');
    expect(view([]).coming).toEqual([]);
  });

  it.each([
    ['2026-12-17', 'Annoncée le 17 décembre 2026, 4 semaines avant.'],
    ['2026-12-18', 'Annoncée le 18 décembre 2026 : moins de quatre semaines avant.'],
    ['2026-11-01', 'Annoncée le 1er novembre 2026, 10 semaines avant.'],
  ])('holds an announcement of %s to four weeks', (announcedOn, said) => {
    expect(view([{ ...announcement, announcedOn }]).coming[0]?.notice).toBe(said);
  });

  it('does not pretend to know when something was announced', () => {
    expect(view().coming[0]?.notice).toBe('Le jour de l’annonce n’est pas noté.');
  });

  it('keeps what is late in sight until it is out', () => {
    const after = view([announcement], '2027-01-14T08:30:00Z');
    expect([after.coming, after.late.map(({ id }) => id)]).toEqual([[], ['hiver-2027']]);
  });

  it('lists what came out at an hour, newest first, with its page', () => {
    const campaigns = barometer.campaigns.map((one, i) => ({ ...one, publishAt: `2026-0${i + 1}-02T09:30:00+01:00` }));
    const { past } = calendarView(site, { ...barometer, campaigns });
    expect(past.map(({ id }) => id)).toEqual(['printemps-2026', 'inc-2022']);
    expect(past[0]?.href).toBe('/sub/campagnes/printemps-2026/');
    // A set of figures without an hour is no release.
    expect(view().past).toEqual([]);
  });
});
