import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import { PUBLICATION_CLOCK, SHORTEST_NOTICE_DAYS, type Announcement } from '../domain/publication.ts';
import type { Site } from '../domain/site.ts';
import { formatClock } from '../present/formatClock.ts';
import { formatDate, formatInstant } from '../present/formatDate.ts';
import { numberInWords } from '../present/numberInWords.ts';
import { plural } from '../present/plural.ts';
import { textIn } from '../present/textIn.ts';
import { calendarWords } from '../present/words/calendarWords.ts';
import { campaignTitle } from './campaignWords.ts';
import type { LinkView } from './frameView.ts';
import { proseView, type ProseView } from './proseView.ts';
import { releases, type Release } from './releases.ts';

export interface ReleaseView {
  readonly id: string;
  readonly title: string;
  readonly when: string;
  /** The same instant for programs. */
  readonly instant: string;
  readonly href?: string;
  /** When it was announced, or that nobody noted it. */
  readonly notice?: string;
  readonly plan?: string;
}

export interface CalendarView extends ProseView {
  readonly rule: string;
  /** Said where nothing is announced. */
  readonly none?: readonly string[];
  readonly coming: readonly ReleaseView[];
  readonly late: readonly ReleaseView[];
  /** Newest first. */
  readonly past: readonly ReleaseView[];
  readonly campaigns: LinkView;
  readonly follow: readonly LinkView[];
}

const WEEK_DAYS = 7;

/** What comes out and when, what is late, what came out at its hour. */
export function calendarView(site: Site, barometer: Barometer): CalendarView {
  const { locale } = site;
  const words = calendarWords[locale];
  const link = (address: string, text: string): LinkView => ({ href: linkTo(site, address), text });
  const all = releases(barometer);
  const now = Date.parse(site.now);
  const awaited = all.filter(({ campaign }) => !campaign);
  const coming = awaited.filter(({ at }) => Date.parse(at) > now);
  const weeks = numberInWords(SHORTEST_NOTICE_DAYS / WEEK_DAYS, locale);
  return {
    ...proseView(site, barometer, {
      address: addresses.calendar,
      title: words.title,
      lead: words.lead(formatClock(PUBLICATION_CLOCK, locale)),
    }),
    rule: words.rule(weeks),
    ...(coming.length === 0 ? { none: [words.none, words.noneNote(weeks)] } : {}),
    coming: coming.map((release) => releaseView(site, release)),
    late: awaited.filter((release) => !coming.includes(release)).map((release) => releaseView(site, release)),
    past: all
      .filter(({ campaign }) => campaign)
      .toReversed()
      .map((release) => releaseView(site, release)),
    campaigns: link(addresses.campaigns, words.campaigns),
    follow: [
      link(addresses.calendarIcs, words.ics),
      link(addresses.feed, words.feed),
      link(addresses.jsonFeed, words.jsonFeed),
    ],
  };
}

function releaseView(site: Site, { id, at, announcement, campaign }: Release): ReleaseView {
  const { locale } = site;
  return {
    id,
    title: campaign
      ? campaignTitle(campaign, locale)
      : textIn(locale, announcement?.titleFr ?? id, announcement?.titleEn),
    when: formatInstant(at, locale),
    instant: at,
    ...(campaign ? { href: linkTo(site, addresses.campaign(campaign.id)) } : {}),
    ...(announcement ? { notice: noticeOf(announcement, locale) } : {}),
    ...(announcement?.planSha256 ? { plan: announcement.planSha256 } : {}),
  };
}

const DAY_MS = 86_400_000;

function noticeOf({ date, announcedOn }: Announcement, locale: Site['locale']): string {
  const words = calendarWords[locale];
  if (announcedOn === undefined) return words.announcedUnknown;
  const days = (Date.parse(date) - Date.parse(announcedOn)) / DAY_MS;
  const day = formatDate(announcedOn, locale);
  if (days < SHORTEST_NOTICE_DAYS) return words.announcedLate(day);
  return words.announced(day, plural(Math.floor(days / WEEK_DAYS), locale, ...words.weeks));
}
