import { plural } from '../plural.ts';
import type { InEachLanguage, WordsOf } from './WordsOf.ts';

const fr = {
  day: 'Jour',
  wholeDay: 'Tout le jour',
  everyDay: 'Tous les jours',
  everyDayShort: 'Tous',
  noCall: 'aucun appel',
  /** « lun. » */
  shortDay: (day: string) => `${day.slice(0, 3)}.`,
  /** What is drawn, under the finding. `few`: the bar of a cell, where one is below it. */
  sub: (calls: number, few: number | undefined, campaign: string) =>
    `Décroché à la première tentative, heure de Paris, ${plural(calls, 'fr', 'appel', 'appels')}. Un point par appel, plein quand quelqu’un a décroché.${few === undefined ? '' : ` Hachuré : moins de ${few} appels, rien n’en est dit.`} ${campaign}.`,
  /** Where every cell has fewer calls than the bar: nothing is drawn, days and times stand alone. */
  subMargins: (calls: number, campaign: string) =>
    `Décroché à la première tentative, heure de Paris, ${plural(calls, 'fr', 'appel', 'appels')}, par jour puis par créneau. ${campaign}.`,
  onlyMargins: (few: number) =>
    `Croisés, un jour et un créneau comptent toujours moins de ${few} appels : rien n’en est dit.`,
  outside: (calls: number) => `${plural(calls, 'fr', 'appel', 'appels')} hors des créneaux, non compris ici.`,
  /** Where a margin of thirty calls and more has no rate. */
  effective:
    'L’effectif efficace tient compte des poids et des écarts entre enquêteurs : à nombre d’appels égal, il varie d’un moment à l’autre.',
  calls: (n: number) => plural(n, 'fr', 'appel', 'appels'),
  citation: (organisation: string) => `${organisation}, quand appeler`,
  cells: (campaign: string) => `Appels décrochés à la première tentative, par jour et créneau, ${campaign}`,
  margins: (campaign: string) => `Décroché à la première tentative, par jour puis par créneau, ${campaign}`,
  bySlot: (parts: readonly string[]) => `Par créneau : ${parts.join(' ; ')}.`,
  moment: 'Moment',
  share: 'Décroché',
  interval: 'Intervalle à 95 %',
  base: 'Base',
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
  sub: (calls, few, campaign) =>
    `Answered at the first attempt, Paris time, ${plural(calls, 'en', 'call', 'calls')}. A dot a call, full when somebody picked up.${few === undefined ? '' : ` Hatched: fewer than ${few} calls, nothing is said of them.`} ${campaign}.`,
  subMargins: (calls, campaign) =>
    `Answered at the first attempt, Paris time, ${plural(calls, 'en', 'call', 'calls')}, by day, then by time of day. ${campaign}.`,
  onlyMargins: (few) => `A day crossed with a time of day never has ${few} calls: nothing is said of it.`,
  outside: (calls) => `${plural(calls, 'en', 'call', 'calls')} outside these times, not counted here.`,
  effective:
    'The effective sample size takes weights and differences between callers into account: with as many calls, it varies from one time to another.',
  calls: (n) => plural(n, 'en', 'call', 'calls'),
  citation: (organisation) => `${organisation}, when to call`,
  cells: (campaign) => `Calls answered at the first attempt, by day and time, ${campaign}`,
  margins: (campaign) => `Answered at the first attempt, by day, then by time of day, ${campaign}`,
  bySlot: (parts) => `By time of day: ${parts.join('; ')}.`,
  moment: 'Time',
  share: 'Answered',
  interval: '95% interval',
  base: 'Base',
  of: ' of ',
};

/** The table of weekdays and times of day. */
export const whenWords: InEachLanguage<typeof fr> = { fr, en };
