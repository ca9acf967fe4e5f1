import { plural } from '../plural.ts';
import type { InEachLanguage, WordsOf } from './WordsOf.ts';

const fr = {
  /** Titles of figures: no full stop. */
  figure: {
    pickup: (name: string, rate: string) => `${name} : ${rate} d’appels décrochés`,
    resolved: (name: string, rate: string) => `${name} : ${rate} des appels obtiennent une bonne réponse`,
    other: (name: string, indicator: string, figure: string) => `${name}, ${indicator} : ${figure}`,
  },
  /** A finding and of whom it is; it may have a colon of its own. */
  of: (name: string, finding: string) => `${name}. ${finding}`,
  interval: (interval: string) => `intervalle à 95 % : ${interval}`,
  /** After the interval of a figure on few calls. */
  indication: (interval: string) => `${interval}, à titre d’indication`,
  intervals: 'intervalles à 95 %',
  rankIntervals: 'intervalles à 95 %, rangs en intervalles',
  fieldwork: (days: string) => `terrain : ${days}`,
  /** `day`: a day, or « mai 2022 », « 2025 » where none is known. */
  publishedOn: (day: string) => `Publié ${/^\d{1,2}(?:er)? /.test(day) ? 'le' : 'en'} ${day}.`,
  source: (site: string, version: string) => `${site}, méthode version ${version}`,
  reprinted: (title: string, site: string, version: string) =>
    `${title}, repris par ${site}, méthode version ${version}`,
  /** Who measured, then the title of what was read. */
  readIn: (operator: string, title: string) => `${operator}, lu dans « ${title} »`,
  sourceIs: 'Source :',
  /** The link under the chart. */
  page: 'Les chiffres, la méthode et les fichiers',
  wholeRanking: (left: number) =>
    left === 0
      ? 'Le classement complet'
      : `${plural(left, 'fr', 'autre organisme', 'autres organismes')} : le classement complet`,
  leftOut: (count: number) => plural(count, 'fr', 'organisme entre les deux', 'organismes entre les deux'),
  /** `unranked`: organisations below the line. */
  apart: (unranked: number) => plural(unranked, 'fr', 'organisme non classé', 'organismes non classés'),
  live: 'Ce graphique suit la dernière campagne.',
  pinned: 'Ce graphique reste celui de cette campagne.',
  /** `subject`: whose figure and which; in a ranking nobody would know. */
  erratum: (day: string, subject: string, change?: { readonly before: string; readonly after: string }) =>
    `Rectificatif du ${day}. ${subject}${change ? ` : ${change.before}, devenu ${change.after}` : ''}.`,
  readErratum: 'Lire le rectificatif',
  pinnedVersion: 'Version épinglée',
  /** @param day of publication: it may have come before. */
  reply: (day: string) => `L’organisme a répondu (réponse publiée le ${day}).`,
  replies: (count: number) => `${plural(count, 'fr', 'organisme a répondu', 'organismes ont répondu')}.`,
  readReply: 'Lire la réponse',
  fictional: 'DONNÉES FICTIVES',
  chart: {
    figure: 'Chiffre',
    trend: 'Évolution',
    ranking: 'Classement',
    funnel: 'Que deviennent les appels',
    answers: 'Réponses obtenues',
    'when-to-call': 'Quand appeler',
  },
  pickupInterval: (figure: string, interval: string) => `décroché ${figure} (${interval})`,
  answerInterval: (figure: string, interval: string) => `acceptables ou complètes ${figure} (${interval})`,
  firstInterval: (figure: string, interval: string) => `décroché du premier coup ${figure} (${interval})`,
};

const en: WordsOf<typeof fr> = {
  figure: {
    pickup: (name, rate) => `${name}: ${rate} of calls answered`,
    resolved: (name, rate) => `${name}: ${rate} of calls get a good answer`,
    other: (name, indicator, figure) => `${name}, ${indicator}: ${figure}`,
  },
  of: (name, finding) => `${name}. ${finding}`,
  interval: (interval) => `95% interval: ${interval}`,
  indication: (interval) => `${interval}, as an indication`,
  intervals: '95% intervals',
  rankIntervals: '95% intervals, ranks as intervals',
  fieldwork: (days) => `fieldwork: ${days}`,
  publishedOn: (day) => `Published ${/^\d{1,2} /.test(day) ? 'on' : 'in'} ${day}.`,
  source: (site, version) => `${site}, method version ${version}`,
  reprinted: (title, site, version) => `${title}, reprinted by ${site}, method version ${version}`,
  readIn: (operator, title) => `${operator}, as read in “${title}”`,
  sourceIs: 'Source:',
  page: 'Figures, method and files',
  wholeRanking: (left) =>
    left === 0
      ? 'The whole ranking'
      : `${plural(left, 'en', 'other organisation', 'other organisations')}: the whole ranking`,
  leftOut: (count) => plural(count, 'en', 'organisation in between', 'organisations in between'),
  apart: (unranked) => plural(unranked, 'en', 'organisation not ranked', 'organisations not ranked'),
  live: 'This chart follows the latest campaign.',
  pinned: 'This chart keeps showing this campaign.',
  erratum: (day, subject, change) =>
    `Correction of ${day}. ${subject}${change ? `: ${change.before}, now ${change.after}` : ''}.`,
  readErratum: 'Read the correction',
  pinnedVersion: 'Pinned version',
  reply: (day) => `The organisation has replied (reply published on ${day}).`,
  replies: (count) => `${plural(count, 'en', 'organisation has replied', 'organisations have replied')}.`,
  readReply: 'Read the reply',
  fictional: 'DONNÉES FICTIVES (fictitious data)',
  chart: {
    figure: 'Figure',
    trend: 'Trend',
    ranking: 'Ranking',
    funnel: 'What becomes of the calls',
    answers: 'Answers obtained',
    'when-to-call': 'When to call',
  },
  pickupInterval: (figure, interval) => `answered ${figure} (${interval})`,
  answerInterval: (figure, interval) => `acceptable or complete ${figure} (${interval})`,
  firstInterval: (figure, interval) => `answered at the first attempt ${figure} (${interval})`,
};

/** Charts that others show: what stands around them, and the marks that they carry. */
export const embedWords: InEachLanguage<typeof fr> = { fr, en };
