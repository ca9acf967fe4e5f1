import type { InEachLanguage, WordsOf } from './WordsOf.ts';

const fr = {
  title: 'Calendrier des publications',
  lead: (clock: string) =>
    `Ce qui paraîtra, et quand. Toute publication se fait à ${clock}, heure de Paris, pour tout le monde à la fois.`,
  coming: 'À paraître',
  rule: (weeks: string) => `Une publication est annoncée au moins ${weeks} semaines avant.`,
  none: 'Aucune publication n’est annoncée à ce jour.',
  noneNote: (weeks: string) => `Rien ne paraîtra donc, en principe, avant ${weeks} semaines.`,
  announced: (day: string, weeks: string) => `Annoncée le ${day}, ${weeks} avant.`,
  weeks: ['semaine', 'semaines'] as readonly [string, string],
  announcedLate: (day: string) => `Annoncée le ${day} : moins de quatre semaines avant.`,
  announcedUnknown: 'Le jour de l’annonce n’est pas noté.',
  plan: 'Empreinte du plan d’appels, fixé avant le terrain',
  late: 'Annoncées, pas encore parues',
  lateNote: 'Le jour annoncé est passé.',
  past: 'Parues',
  pastNone: 'Aucune campagne d’appels n’a encore été publiée à une heure annoncée.',
  others: 'Les chiffres repris d’autres éditeurs paraissent sans calendrier :',
  campaigns: 'les campagnes',
  follow: 'S’abonner',
  ics: 'Le calendrier, pour un agenda (iCalendar)',
  feed: 'Les publications, rectificatifs et réponses (Atom)',
  jsonFeed: 'Les mêmes (JSON Feed)',
  event: (title: string) => `Publication : ${title}`,
  calendar: (site: string) => `${site} : publications`,
  fictional: (text: string) => `DONNÉES FICTIVES. ${text}`,
};

const en: WordsOf<typeof fr> = {
  title: 'Release calendar',
  lead: (clock) => `What will come out, and when. Each release is at ${clock}, Paris time, for everybody at once.`,
  coming: 'To come',
  rule: (weeks) => `A release is announced at least ${weeks} weeks before.`,
  none: 'No release is announced so far.',
  noneNote: (weeks) => `So nothing should come out for ${weeks} weeks.`,
  announced: (day, weeks) => `Announced on ${day}, ${weeks} before.`,
  weeks: ['week', 'weeks'],
  announcedLate: (day) => `Announced on ${day}: less than four weeks before.`,
  announcedUnknown: 'The day of the announcement was not noted.',
  plan: 'Digest of the plan of calls, fixed before fieldwork',
  late: 'Announced, not out yet',
  lateNote: 'The day announced has passed.',
  past: 'Out',
  pastNone: 'No campaign of calls has come out at an announced hour so far.',
  others: 'Figures quoted from other publishers come out without a calendar:',
  campaigns: 'the campaigns',
  follow: 'Subscribe',
  ics: 'The calendar, for a diary (iCalendar)',
  feed: 'Publications, corrections and replies (Atom)',
  jsonFeed: 'The same (JSON Feed)',
  event: (title) => `Release: ${title}`,
  calendar: (site) => `${site}: releases`,
  fictional: (text) => `FICTITIOUS DATA – DONNÉES FICTIVES. ${text}`,
};

/** The release calendar, as a page and as a file for diaries. */
export const calendarWords: InEachLanguage<typeof fr> = { fr, en };
