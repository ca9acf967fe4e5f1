import type { InEachLanguage, WordsOf } from './WordsOf.ts';

const fr = {
  day: 'Jour',
  wholeDay: 'Tout le jour',
  everyDay: 'Tous les jours',
  everyDayShort: 'Tous',
  noCall: 'aucun appel',
  /** « lun. » */
  shortDay: (day: string) => `${day.slice(0, 3)}.`,
  /** Between k and n of a cell, where there is room for it. */
  of: ' sur ',
};

const en: WordsOf<typeof fr> = {
  day: 'Day',
  wholeDay: 'All day',
  everyDay: 'Every day',
  everyDayShort: 'All',
  noCall: 'no calls',
  shortDay: (day) => day.slice(0, 3),
  of: ' of ',
};

/** The table of weekdays and times of day. */
export const whenWords: InEachLanguage<typeof fr> = { fr, en };
