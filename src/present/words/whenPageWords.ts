import { isSingular, plural } from '../plural.ts';
import type { InEachLanguage, WordsOf } from './WordsOf.ts';

const fr = {
  title: 'Quand appeler ?',
  description:
    'Jour et heure : quand chaque organisme décroche, d’après nos appels, et seulement là où un test permet de le dire.',
  /** Of `called` organisations, `advised` have a moment that stands out. */
  lead: (advised: number, called: number) =>
    advised === 0
      ? `${called === 1 ? 'Chez l’organisme appelé, aucun moment de la semaine ne se distingue' : `Chez aucun des ${called} organismes appelés un moment de la semaine ne se distingue`} des autres : nous n’en conseillons donc aucun.`
      : `Un moment de la semaine se distingue chez ${plural(advised, 'fr', 'organisme', 'organismes')} sur ${called}.${advised === called ? '' : ' Chez les autres, les appels ne permettent d’en conseiller aucun.'}`,
  leadNoCalls: 'Nos propres appels n’ont pas commencé : nous ne pouvons encore conseiller aucun moment.',
  advice: 'Ce que nos appels permettent de conseiller',
  meanwhile: 'En attendant',
  noAdvice: 'Aucun moment, chez aucun organisme.',
  general: 'Et en général ?',
  generalText:
    'Aucun conseil ne vaut partout. Chaque organisme a ses horaires, et nous ne mélangeons pas les appels de plusieurs d’entre eux. Un moment n’est conseillé que si un test l’oppose à tout le reste de la semaine, en tenant compte du nombre de moments comparés, d’organismes et d’enquêteurs.',
  method: 'Comment ce test est fait',
  key: {
    title: 'Lire ces images',
    answered: 'un appel, décroché du premier coup',
    unanswered: 'un appel, personne au premier essai',
    few: (bar: number) => `moins de ${bar} appels : rien n’en est dit`,
    named: 'le moment qu’un test distingue',
    counts: '8 décrochés du premier coup sur 40 appels, un jour de la semaine',
  },
  sectors: 'Secteurs',
  all: 'Tous les secteurs',
  alone: 'Ce secteur seul est affiché.',
  sector: (advised: number, called: number) =>
    advised === 0
      ? `Aucun moment ne se distingue chez ${called === 1 ? 'l’organisme appelé' : `les ${called} organismes appelés`}.`
      : `Un moment se distingue chez ${plural(advised, 'fr', 'organisme', 'organismes')} sur ${called}.`,
  none: 'Aucun moment ne se distingue',
  untestable: 'Rien ne permet de dire quand appeler',
  /** Under it: what was tested. `marginsOnly`: the cells of the week have too few calls. */
  tested: (times: number, calls: string, marginsOnly: boolean) =>
    `${plural(times, 'fr', 'moment comparé', 'moments comparés')}${marginsOnly ? ' (jours, créneaux)' : ''}, ${calls}`,
  earlier: (campaigns: number) =>
    isSingular(campaigns, 'fr') ? 'Campagne précédente' : `${campaigns} campagnes précédentes`,
  /** A moment with the number of campaigns that named it. */
  named: (when: string, count: number, campaigns: number) => (campaigns === 1 ? when : `${when}, ${count} fois`),
  nothingNamed: 'aucun moment',
  list: (parts: readonly string[]) => parts.join(' ; '),
  colon: ' : ',
  table: 'Le tableau, jour par jour',
  /** For those who hear it among others. */
  tableOf: (name: string) => `Le tableau, jour par jour : ${name}`,
  /** Organisations that were never called. */
  uncalled: 'Non appelés par nous',
  published:
    'Les enquêtes et rapports que nous reprenons ne disent rien du jour ni de l’heure : leurs chiffres portent sur tous les appels d’une période.',
  seeRankings: 'Ce que l’on sait de leur taux de décroché',
  demonstration: 'Voir cette page sur des données fictives',
  demonstrationText:
    'À quoi ressemblera cette page ? La démonstration la montre, avec des organismes et des appels inventés.',
  coming: (title: string, date: string) => `Annoncé : ${title}, ${date}.`,
  /** Where the page stands in time, without a call. */
  noCampaign: 'Aucun appel de notre part à ce jour.',
};

const en: WordsOf<typeof fr> = {
  title: 'When to call?',
  description:
    'Day and time: when each organisation answers, according to our calls, and only where a test allows us to say so.',
  lead: (advised, called) =>
    advised === 0
      ? `No time of the week stands out at ${called === 1 ? 'the organisation' : `any of the ${called} organisations`} that we called, so we recommend none.`
      : `One time of the week stands out at ${plural(advised, 'en', 'organisation', 'organisations')} of ${called}.${advised === called ? '' : ' At the others, the calls do not allow us to recommend any.'}`,
  leadNoCalls: 'Our own calls have not begun: we cannot recommend any time yet.',
  advice: 'What our calls allow us to recommend',
  meanwhile: 'Meanwhile',
  noAdvice: 'No time, at any organisation.',
  general: 'And in general?',
  generalText:
    'No advice holds everywhere. Each organisation has its own hours, and we do not mix the calls of several of them. A time is recommended only if a test sets it against all the rest of the week, allowing for the number of times compared, of organisations and of callers.',
  method: 'How this test is done',
  key: {
    title: 'Reading these pictures',
    answered: 'one call, answered at the first attempt',
    unanswered: 'one call, nobody at the first attempt',
    few: (bar) => `fewer than ${bar} calls: nothing is said of them`,
    named: 'the time that a test sets apart',
    counts: '8 answered at the first attempt out of 40 calls, on one day of the week',
  },
  sectors: 'Sectors',
  all: 'All sectors',
  alone: 'Only this sector is shown.',
  sector: (advised, called) =>
    advised === 0
      ? `No time stands out at ${called === 1 ? 'the organisation called' : `the ${called} organisations called`}.`
      : `One time stands out at ${plural(advised, 'en', 'organisation', 'organisations')} of ${called}.`,
  none: 'No time stands out',
  untestable: 'There is nothing from which to say when to call',
  tested: (times, calls, marginsOnly) =>
    `${plural(times, 'en', 'time compared', 'times compared')}${marginsOnly ? ' (days, times of day)' : ''}, ${calls}`,
  earlier: (campaigns) => (isSingular(campaigns, 'en') ? 'Previous campaign' : `${campaigns} previous campaigns`),
  named: (when, count, campaigns) =>
    campaigns === 1 ? when : `${when}, ${count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`}`,
  nothingNamed: 'no time',
  list: (parts) => parts.join('; '),
  colon: ': ',
  table: 'The table, day by day',
  tableOf: (name) => `The table, day by day: ${name}`,
  uncalled: 'Not called by us',
  published:
    'The surveys and reports that we quote say nothing of the day or the hour: their figures cover all calls of a period.',
  seeRankings: 'What is known of how often they answer',
  demonstration: 'See this page on fictitious data',
  demonstrationText:
    'What will this page look like? The demonstration shows it, with invented organisations and calls.',
  coming: (title, date) => `Announced: ${title}, ${date}.`,
  noCampaign: 'No calls of ours so far.',
};

/** « Quand appeler ? », sector by sector. */
export const whenPageWords: InEachLanguage<typeof fr> = { fr, en };
