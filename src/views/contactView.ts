import type { Barometer } from '../domain/barometer.ts';
import type { Locale } from '../domain/locale.ts';
import type { OpeningHours } from '../domain/openingHours.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { Site } from '../domain/site.ts';
import { dayOfInstant, formatDate, formatPublicationDate } from '../present/formatDate.ts';
import { formatSlot } from '../present/formatSlot.ts';
import { messagesIn } from '../present/messagesIn.ts';
import { contactWords } from '../present/words/contactWords.ts';
import type { LinkView } from './frameView.ts';

/** A number to be tapped, with where and when it was read. */
export interface PhoneView extends LinkView {
  readonly label: string;
  readonly notes: readonly string[];
  readonly source?: LinkView;
}

/** How to reach an organisation (PU17): only what the data give, each with its source and its date. */
export interface ContactView {
  readonly phone?: PhoneView;
  /** Said in place of everything where nothing is known. */
  readonly nothing?: string;
  readonly lines: readonly ContactLineView[];
}

export interface ContactLineView {
  readonly text: string;
  readonly href?: string;
  readonly source?: LinkView;
  /** From when on, and whether that is long ago. */
  readonly notes: readonly string[];
}

/** A sheet older than this is flagged. */
const STALE_DAYS = 180;
const DAY_MS = 86_400_000;

export function contactView(site: Site, barometer: Barometer, organisation: Organisation): ContactView {
  const words = contactWords[site.locale];
  const { phonePrice, website } = organisation;
  const phone = phoneView(site, organisation);
  const hours = hoursLine(site, barometer, organisation);
  if (!phone && !hours && !website) return { nothing: words.noNumber, lines: [] };
  return {
    ...(phone ? { phone } : {}),
    lines: [
      ...(phone ? [] : [{ text: hours ? words.noPhone : words.neither, notes: [] }]),
      ...(hours ? [hours] : phone ? [{ text: words.noHours, notes: [] }] : []),
      ...(phone ? [{ text: phonePrice ? words.prices[phonePrice] : words.noPrice, notes: [] }] : []),
      ...(website ? [{ text: words.siteLink, href: website, notes: [] }] : []),
    ],
  };
}

/** The number of an organisation, where the data give one. */
export function phoneView(site: Site, organisation: Organisation): PhoneView | undefined {
  const words = contactWords[site.locale];
  const { phone, phoneSourceUrl, fictional } = organisation;
  if (!phone) return undefined;
  return {
    href: telephoneAddress(phone),
    text: phone,
    label: words.call(phone),
    notes: fictional ? [words.fictionalNumber] : numberNotes(site, organisation),
    ...(phoneSourceUrl ? { source: { href: phoneSourceUrl, text: words.sourceOfNumber } } : {}),
  };
}

/** When the number was read, and whether that is long ago. */
function numberNotes(
  { locale, now }: Site,
  { phoneSourceUrl, phoneSourceDate: date }: Organisation,
): readonly string[] {
  const words = contactWords[locale];
  if (phoneSourceUrl === undefined) return [words.noSource];
  if (date === undefined) return [words.undated];
  const written = formatPublicationDate({ text: date, certain: true }, locale);
  return [date.length === 10 ? words.readOn(written) : words.readIn(written), ...staleNotes(date, now, locale)];
}

function staleNotes(since: string, now: Site['now'], locale: Locale): readonly string[] {
  const age = (Date.parse(dayOfInstant(now)) - Date.parse(since)) / DAY_MS;
  return age > STALE_DAYS ? [contactWords[locale].stale(STALE_DAYS)] : [];
}

/** `tel:` of a French number: ten digits with the code of the country, short numbers and those of the 08 range as dialled. */
function telephoneAddress(phone: string): string {
  const digits = phone.replaceAll(/[^\d+]/g, '');
  return `tel:${/^0[1-79]\d{8}$/.test(digits) ? `+33${digits.slice(1)}` : digits}`;
}

/** Hours in force today that a source gives; invented ones need none. */
function hoursLine(site: Site, barometer: Barometer, { id, fictional }: Organisation): ContactLineView | undefined {
  const { locale } = site;
  const words = contactWords[locale];
  const today = dayOfInstant(site.now);
  const known = barometer.openingHours.filter(
    (h) =>
      h.organisation === id &&
      (h.sourceUrl !== undefined || fictional) &&
      (h.validFrom ?? today) <= today &&
      today <= (h.validTo ?? today),
  );
  const [first] = known;
  if (!first) return undefined;
  const since = known.flatMap((h) => h.validFrom ?? []).sort()[0];
  return {
    text: weekWords(known, locale),
    ...(first.sourceUrl ? { source: { href: first.sourceUrl, text: words.source } } : {}),
    notes: [
      since === undefined ? words.undated : words.since(formatDate(since, locale)),
      ...(since === undefined ? [] : staleNotes(since, site.now, locale)),
    ],
  };
}

/** « lundi-vendredi, 8-18 h ; samedi, 9-12 h »: neighbouring days of the same hours are said together. */
function weekWords(hours: readonly OpeningHours[], locale: Locale): string {
  const words = contactWords[locale];
  const messages = messagesIn[locale];
  const runs: { days: number[]; text: string }[] = [];
  for (const weekday of [1, 2, 3, 4, 5, 6, 7] as const) {
    const stretches = hours.filter((h) => h.weekday === weekday);
    if (stretches.length === 0) continue;
    const text = stretches
      .map(({ open, close }) => formatSlot({ id: '', weekdays: [weekday], from: open, to: close }, messages))
      .join(', ');
    const last = runs.at(-1);
    if (last?.text === text && last.days.at(-1) === weekday - 1) last.days.push(weekday);
    else runs.push({ days: [weekday], text });
  }
  const name = (weekday: number | undefined) => messages.weekdays[(weekday ?? 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7];
  return runs
    .map(({ days, text }) => {
      const [from, to] = [name(days[0]), name(days.at(-1))];
      const span = days.length === 1 ? from : days.length === 2 ? words.twoDays(from, to) : words.days(from, to);
      return words.onDays(span, text);
    })
    .join(words.between);
}
