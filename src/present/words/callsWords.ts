import { elide } from '../elide.ts';
import type { PublishedCall } from '../../domain/publishedCall.ts';
import { plural } from '../plural.ts';
import type { InEachLanguage, WordsOf } from './WordsOf.ts';

/** What a reader may ask of a call: how it ended, good and other answers apart. */
export type CallIssue = 'good' | 'other' | 'answered' | 'nobody' | 'stopped' | 'ours' | 'excluded';

const fr = {
  pageTitle: (name: string) => `${name} : les appels, un par un`,
  heading: (calls: number) => (calls === 1 ? 'L’appel' : `Les ${plural(calls, 'fr', 'appel', 'appels')}, un par un`),
  description: (calls: string, name: string, campaign: string) =>
    `${calls} passés à ${name} (${campaign}) : jour, créneau, question, tentatives, issue, réponse.`,
  calls: (count: number) => plural(count, 'fr', 'appel', 'appels'),
  lead: (calls: string, campaign: string, days: string) =>
    `${calls}, ${campaign} (${days}), chacun au jour et au créneau de sa première tentative. La minute, l’enquêteur et ses notes ne sont pas publiés.`,
  back: (name: string) => `Retour à la page ${elide('de', name)}`,
  questions: 'Les questions posées',
  weeks: 'Semaine du',
  filters: 'Choisir parmi les appels',
  all: { question: 'Toutes', issue: 'Toutes', creneau: 'Tous', profil: 'Tous', semaine: 'Toutes' },
  labels: { question: 'Question', issue: 'Issue', creneau: 'Créneau', profil: 'Profil', semaine: 'Semaine' },
  week: (monday: string) => `du ${monday}`,
  question: (number: number) => `Question ${number}`,
  shown: (count: string, all: string) => `${count} sur ${all} appels affichés`,
  noneShown: 'Aucun appel ne répond à ces choix.',
  /** A hole for the count, filled by the script of the page. */
  hole: '{n}',
  columns: {
    slot: 'Créneau',
    question: 'Question',
    profile: 'Profil',
    attempts: 'Tentatives',
    issue: 'Issue',
    answer: 'Réponse',
    /** No « ° »: it is in the font of rare letters. */
    number: 'Numéro',
  },
  caption: (name: string, campaign: string) => `Appels à ${name}, ${campaign}`,
  outOfSlots: 'hors créneaux',
  noProfile: 'non noté',
  issues: {
    good: 'quelqu’un, bonne réponse',
    other: 'quelqu’un, sans bonne réponse',
    answered: 'quelqu’un',
    nobody: 'personne',
    stopped: 'arrêté avant la fin',
    ours: 'non compté : notre erreur',
    excluded: 'écarté',
  } satisfies Record<CallIssue, string>,
  excluded: (reason: string) => `écarté : ${reason}`,
  outcomes: {
    reached: 'quelqu’un',
    unreached: 'personne',
    censored: 'arrêté avant la fin',
    ineligible: 'non compté : notre erreur',
  } satisfies Record<PublishedCall['outcome'], string>,
  noAnswer: '–',
  withheld: 'non publiée',
  then: ', puis ',
  /** A later dial of the same call: « 18 mai, 16-18 h : sonne sans réponse ». */
  dial: (when: string, what: string) => `${when} : ${what}`,
  /** A dial that we spoilt; the last one of a call had none after it. */
  redone: (what: string) => `${what} (notre erreur, refaite : ne compte pas)`,
  notRedone: (what: string) => `${what} (notre erreur : ne compte pas)`,
  /** Why a call may show more dials than attempts allowed. */
  redials: (most: string, many: boolean) =>
    `Un appel a droit à ${most} ${many ? 'tentatives' : 'tentative'} au plus. Celle que nous manquons par notre faute (enquêteur qui raccroche trop tôt, panne de notre ligne, appel hors des heures d’ouverture) est refaite et ne compte pas : l’appel peut alors en montrer davantage, et la première tentative est la première qui compte.`,
  cap: (limit: string) => `Nous raccrochons au bout de ${limit}.`,
  foot: 'Une bonne réponse est acceptable ou complète. Entre parenthèses, l’attente avant que quelqu’un réponde, arrondie aux 15 secondes au-dessus. Le numéro d’un appel est celui du fichier : citez-le pour le contester. Les autres attentes, les transferts et les groupes d’enquêteurs propres à la campagne sont dans le fichier.',
  ownFile: (name: string) => `Les appels à ${name}, toutes campagnes, CSV`,
  file: 'Les appels de la campagne à tous les organismes, CSV',
  link: (calls: number) => (calls === 1 ? 'L’appel' : `Voir les ${plural(calls, 'fr', 'appel', 'appels')}, un par un`),
  sample: {
    title: (calls: string, callers: number) =>
      callers > 0 ? `${calls}, passés par ${plural(callers, 'fr', 'enquêteur', 'enquêteurs')}` : calls,
    sub: (days: string, least: string, most: string) =>
      least === most
        ? `${days}. Chaque organisme de la campagne a reçu ${most} appels.`
        : `${days}. Les organismes de la campagne ont reçu de ${least} à ${most} appels chacun.`,
    dimensions: {
      scenario: 'Par question',
      weekday: 'Par jour',
      slot: 'Par créneau',
      profile: 'Par profil',
      caller: 'Par enquêteur',
    },
    caption: 'Combien d’appels dans chaque partie du plan',
    part: 'Partie du plan',
    counts: 'Appels',
    /** Where the largest number of calls is well above the smallest. */
    unequal:
      'Les parts prévues au plan valent pour tous, pas le nombre d’appels : moins il y a d’appels, plus l’intervalle est large.',
    letters: 'A est l’enquêteur qui a fait le plus d’appels : une lettre ne désigne personne.',
    excluded: (count: string, reasons: string) => `Écartés : ${count} (${reasons}).`,
    noneExcluded: 'Aucun appel n’a été écarté.',
    largest: (share: string) => `Le plus actif en a fait ${share}.`,
    alike: 'Tous les enquêteurs en ont fait autant : une lettre ne désigne personne.',
    notNoted: 'non noté',
  },
};

const en: WordsOf<typeof fr> = {
  pageTitle: (name) => `${name}: the calls, one by one`,
  heading: (calls) => (calls === 1 ? 'The call' : `The ${plural(calls, 'en', 'call', 'calls')}, one by one`),
  description: (calls, name, campaign) =>
    `${calls} made to ${name} (${campaign}): day, time of day, question, attempts, outcome, answer.`,
  calls: (count) => plural(count, 'en', 'call', 'calls'),
  lead: (calls, campaign, days) =>
    `${calls}, ${campaign} (${days}), each on the day and at the time of day of its first attempt. The minute, the caller and their notes are not published.`,
  back: (name) => `Back to the page of ${name}`,
  questions: 'The questions asked',
  weeks: 'Week of',
  filters: 'Choose among the calls',
  all: { question: 'All', issue: 'All', creneau: 'All', profil: 'All', semaine: 'All' },
  labels: { question: 'Question', issue: 'Outcome', creneau: 'Time of day', profil: 'Profile', semaine: 'Week' },
  week: (monday) => `of ${monday}`,
  question: (number) => `Question ${number}`,
  shown: (count, all) => `${count} of ${all} calls shown`,
  noneShown: 'No call fits these choices.',
  hole: '{n}',
  columns: {
    slot: 'Time of day',
    question: 'Question',
    profile: 'Profile',
    attempts: 'Attempts',
    issue: 'Outcome',
    answer: 'Answer',
    number: 'Number',
  },
  caption: (name, campaign) => `Calls to ${name}, ${campaign}`,
  outOfSlots: 'outside these hours',
  noProfile: 'not noted',
  issues: {
    good: 'someone, right answer',
    other: 'someone, no right answer',
    answered: 'someone',
    nobody: 'nobody',
    stopped: 'stopped too early',
    ours: 'not counted: our error',
    excluded: 'set aside',
  },
  excluded: (reason) => `set aside: ${reason}`,
  outcomes: {
    reached: 'someone',
    unreached: 'nobody',
    censored: 'stopped too early',
    ineligible: 'not counted: our error',
  },
  noAnswer: '–',
  withheld: 'not published',
  then: ', then ',
  dial: (when, what) => `${when}: ${what}`,
  redone: (what) => `${what} (our error, made again: does not count)`,
  notRedone: (what) => `${what} (our error: does not count)`,
  redials: (most, many) =>
    `A call is given ${most} ${many ? 'attempts' : 'attempt'} at most. One that we spoil ourselves (a caller who hangs up too early, a fault on our line, a call outside opening hours) is made again and does not count: the call may then show more of them, and the first attempt is the first that counts.`,
  cap: (limit) => `We hang up after ${limit}.`,
  foot: 'A right answer is acceptable or complete. In parentheses, the wait before somebody answered, rounded up to 15 seconds. The number of a call is that of the file: quote it to dispute the call. Other waits, transfers and groups of callers, named for this campaign alone, are in the file.',
  ownFile: (name) => `The calls to ${name} in all campaigns, CSV`,
  file: 'The calls of the campaign to all organisations, CSV',
  link: (calls) => (calls === 1 ? 'The call' : `See the ${plural(calls, 'en', 'call', 'calls')}, one by one`),
  sample: {
    title: (calls, callers) =>
      callers > 0 ? `${calls}, made by ${plural(callers, 'en', 'caller', 'callers')}` : calls,
    sub: (days, least, most) =>
      least === most
        ? `${days}. Each organisation of the campaign got ${most} calls.`
        : `${days}. The organisations of the campaign got ${least} to ${most} calls each.`,
    dimensions: {
      scenario: 'By question',
      weekday: 'By day',
      slot: 'By time of day',
      profile: 'By profile',
      caller: 'By caller',
    },
    caption: 'How many calls in each part of the plan',
    part: 'Part of the plan',
    counts: 'Calls',
    unequal:
      'The shares planned are the same for all, the numbers of calls are not: the fewer the calls, the wider the interval.',
    letters: 'A is the caller who made most calls: a letter names nobody.',
    excluded: (count, reasons) => `Set aside: ${count} (${reasons}).`,
    noneExcluded: 'No call was set aside.',
    largest: (share) => `The busiest made ${share} of them.`,
    alike: 'All callers made as many: a letter names nobody.',
    notNoted: 'not noted',
  },
};

/** The calls themselves, and how they were spread over days, hours, profiles and callers. */
export const callsWords: InEachLanguage<typeof fr> = { fr, en };
