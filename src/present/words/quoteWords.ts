import { quoted } from '../quoted.ts';
import type { InEachLanguage, WordsOf } from './WordsOf.ts';

/** What a sentence about one figure says: `name` with its article, `figure` with its unit. */
interface Said {
  /** « Selon Décroché ». */
  readonly source: string;
  readonly name: string;
  readonly figure: string;
  /** « en trois tentatives au plus ». */
  readonly attempts: string;
}

const fr = {
  title: 'Phrases à citer',
  ask: 'Écrites par le calcul, avec les seuls mots que les tests permettent. L’adresse mène au chiffre figé.',
  askCampaign: 'Les mots sont ceux que les tests permettent. Chaque adresse mène au chiffre figé de cette campagne.',
  noSentence:
    'Aucune : ces chiffres n’ont pas d’effectif publié, ou pas de base connue. Citez leur source, sans les comparer.',
  reasons: 'Chiffre par chiffre, la raison',
  byOrganisation: (count: string) => `Organisme par organisme : ${count}`,
  pageTitle: (campaign: string) => `Phrases à citer, ${campaign}`,
  copy: 'Copier',
  copied: 'Copié',
  source: (site: string) => `Selon ${site}`,
  indication: (site: string) => `Selon ${site}, à titre d’indication`,
  attempts: (most: string, many: boolean) => (many ? `en ${most} tentatives au plus` : 'en une seule tentative'),
  own: {
    pickup: ({ source, name, figure, attempts }: Said) =>
      `${source}, ${figure} des appels passés à ${name} ont été décrochés, ${attempts}.`,
    acceptable: ({ source, name, figure }: Said) =>
      `${source}, ${figure} des appels décrochés par ${name} ont reçu une réponse acceptable.`,
    resolved: ({ source, name, figure }: Said) =>
      `${source}, ${figure} de tous les appels passés à ${name} ont été décrochés et ont reçu une réponse acceptable.`,
    within_300: ({ source, name, figure }: Said) =>
      `${source}, ${figure} des appels passés à ${name} ont été décrochés en 5 minutes au plus, à la première tentative.`,
    wait_median: ({ source, name, figure }: Said) =>
      `${source}, il faut ${figure} pour que la moitié des appels passés à ${name} soient décrochés, à la première tentative, appels sans réponse compris.`,
  },
  /** Calls of another publisher: as ours, then who made them where that is known, and where it was read. */
  publishedPickup: ({ name, figure, attempts }: Omit<Said, 'source'>, source: string, operator?: string) =>
    `${figure} des appels passés à ${name} ont été décrochés, ${attempts}, d’après ${operator ? `${operator}, lu dans ` : ''}${quoted(source, 'fr')}.`,
  /** A figure of another publisher, in their terms: who measured where that is known, then where it was read. */
  published: (label: string, name: string, figure: string, source: string, operator?: string) =>
    `${label}, ${name} : ${figure}, d’après ${operator ? `${operator}, lu dans ` : ''}${quoted(source, 'fr')}.`,
  rank: (label: string, scope: string, name: string, rank: string) => `${label}, ${scope} : ${name}, ${rank}.`,
  ours: (site: string) => `Source : ${site}.`,
  /** Figures that others measured; what is said of two of them is our test. */
  theirs: (author: string, site: string) => `Chiffres : ${author}. Comparaison : ${site}.`,
  /** A name with the places that a test leaves it. */
  placed: (name: string, places: string) => `${name}, ${places}`,
  everySector: 'tous secteurs',
  fieldwork: { calls: (days: string) => `Appels : ${days}.`, published: (days: string) => `Relevé : ${days}.` },
  twoCounts: (before: string, now: string) => `${before} ; ${now}.`,
  twoDays: (before: string, now: string) => `${before} ; ${now}`,
  inPeriod: (counts: string, period: string) => `${period} : ${counts}`,
  withInterval: (counts: string, interval: string) => `${counts}, intervalle à 95 % : ${interval}`,
  trendOf: (label: string) => `${label}, évolution`,
  withheld: (label: string, reason: string) => `${label} : pas de phrase. ${reason}`,
  fictional: (sentence: string) => `[DONNÉES FICTIVES] ${sentence}`,
};

const en: WordsOf<typeof fr> = {
  title: 'Sentences to quote',
  ask: 'Written by the computation, in the only words that the tests allow. The address leads to the figure as it was pinned.',
  askCampaign:
    'The words are those that the tests allow. Each address leads to the figure of this campaign as it was pinned.',
  noSentence:
    'None: these figures have no published n, or no known base. Quote their source, and compare none of them.',
  reasons: 'Figure by figure, the reason',
  byOrganisation: (count) => `Organisation by organisation: ${count}`,
  pageTitle: (campaign) => `Sentences to quote, ${campaign}`,
  copy: 'Copy',
  copied: 'Copied',
  source: (site) => `According to ${site}`,
  indication: (site) => `According to ${site}, as an indication`,
  attempts: (most, many) => (many ? `within ${most} attempts` : 'in a single attempt'),
  own: {
    pickup: ({ source, name, figure, attempts }) =>
      `${source}, ${figure} of the calls made to ${name} were picked up, ${attempts}.`,
    acceptable: ({ source, name, figure }) =>
      `${source}, ${figure} of the calls picked up by ${name} got an acceptable answer.`,
    resolved: ({ source, name, figure }) =>
      `${source}, ${figure} of all calls made to ${name} were picked up and got an acceptable answer.`,
    within_300: ({ source, name, figure }) =>
      `${source}, ${figure} of the calls made to ${name} were picked up within 5 minutes, at the first attempt.`,
    wait_median: ({ source, name, figure }) =>
      `${source}, it takes ${figure} until half of the calls made to ${name} are picked up, at the first attempt, unanswered calls included.`,
  },
  publishedPickup: ({ name, figure, attempts }, source, operator) =>
    `${figure} of the calls made to ${name} were picked up, ${attempts}, according to ${operator ? `${operator}, as read in ` : ''}${quoted(source, 'en')}.`,
  published: (label, name, figure, source, operator) =>
    `${label}, ${name}: ${figure}, according to ${operator ? `${operator}, as read in ` : ''}${quoted(source, 'en')}.`,
  rank: (label, scope, name, rank) => `${label}, ${scope}: ${name}, ${rank}.`,
  ours: (site) => `Source: ${site}.`,
  theirs: (author, site) => `Figures: ${author}. Comparison: ${site}.`,
  placed: (name, places) => `${name}, ${places}`,
  everySector: 'all sectors',
  fieldwork: { calls: (days) => `Calls: ${days}.`, published: (days) => `Survey: ${days}.` },
  twoCounts: (before, now) => `${before}; ${now}.`,
  twoDays: (before, now) => `${before}; ${now}`,
  inPeriod: (counts, period) => `${period}: ${counts}`,
  withInterval: (counts, interval) => `${counts}, 95% interval: ${interval}`,
  trendOf: (label) => `${label}, change`,
  withheld: (label, reason) => `${label}: no sentence. ${reason}`,
  fictional: (sentence) => `[FICTITIOUS DATA – DONNÉES FICTIVES] ${sentence}`,
};

/** Sentences that a newspaper may print as they stand. */
export const quoteWords: InEachLanguage<typeof fr> = { fr, en };
