import ical, { ICalEventStatus } from 'ical-generator';
import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import { parisInstant } from '../domain/parisInstant.ts';
import type { Site } from '../domain/site.ts';
import type { IsoInstant } from '../domain/time.ts';
import { textIn } from '../present/textIn.ts';
import { typeset } from '../present/typography.ts';
import { calendarWords } from '../present/words/calendarWords.ts';
import { campaignTitle } from '../views/campaignWords.ts';
import { releases, type Release } from '../views/releases.ts';
import { firstInstant } from './firstInstant.ts';
import { lastingName } from './lastingName.ts';

/** A release takes a moment; diaries want a length. */
const EVENT_MINUTES = 30;
const REFRESH_SECONDS = 86_400;

/** Central European time, by the rule in force since 1996 (directive 2000/84/EC). */
const PARIS = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Paris',
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T020000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

/**
 * The release calendar for diaries (RFC 5545). A release keeps its name from its announcement on, so that a diary moves it and
 * does not double it; hours are instants, 9.30 in Paris in summer and winter; no time comes from the clock of the build.
 */
export function calendarIcs(site: Site, barometer: Barometer): string {
  const { locale, config } = site;
  const words = calendarWords[locale];
  const said = (text: string) => {
    const marked = barometer.fictional ? words.fictional(text) : text;
    return locale === 'fr' ? typeset(marked) : marked;
  };
  const calendar = ical({
    prodId: { company: config.name, product: words.title, language: locale.toUpperCase() },
    name: said(words.calendar(config.name)),
    ttl: REFRESH_SECONDS,
  });
  const known = releases(barometer);
  // A calendar holds at least one component (RFC 5545, 3.6): without a release, the zone of the releases to come.
  if (known.length === 0) calendar.timezone({ name: 'Europe/Paris', generator: () => PARIS });
  for (const release of known) {
    const { id, at, campaign, announcement } = release;
    const title = campaign
      ? campaignTitle(campaign, locale)
      : textIn(locale, announcement?.titleFr ?? id, announcement?.titleEn);
    const address = campaign ? addresses.campaign(campaign.id) : addresses.calendar;
    calendar.createEvent({
      id: lastingName(site, barometer, `publication/${id}`).uid,
      stamp: stampOf(release),
      start: at,
      end: new Date(Date.parse(at) + EVENT_MINUTES * 60_000),
      summary: said(words.event(title)),
      status: ICalEventStatus.CONFIRMED,
      ...(site.origin === undefined ? {} : { url: site.origin + linkTo(site, address) }),
    });
  }
  return `${calendar.toString()}\r\n`;
}

/** When an event was last known to be so: it came out, or was announced. */
function stampOf({ at, campaign, announcement }: Release): IsoInstant {
  if (campaign) return at;
  return announcement?.announcedOn ? parisInstant(announcement.announcedOn, '00:00') : firstInstant();
}
