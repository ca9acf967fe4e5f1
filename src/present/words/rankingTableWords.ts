import { elide } from '../elide.ts';
import { plural } from '../plural.ts';
import type { InEachLanguage, WordsOf } from './WordsOf.ts';

const fr = {
  rank: 'Rang possible',
  /** Before a rank, where no head names the column. */
  rankPrefix: 'Rang',
  organisation: 'Organisme',
  sort: 'Trier par',
  published: 'Ordre publié',
  /** One choice a direction: a phone has no heads to press. `measure`: what the ranking ranks; `counted`: what its n counts. */
  sorts: (measure: string, counted: string) => ({
    rang: 'Rang possible, du premier au dernier',
    '-rang': 'Rang possible, du dernier au premier',
    nom: 'Nom, de A à Z',
    '-nom': 'Nom, de Z à A',
    '-taux': `${measure}, du plus grand au plus petit`,
    taux: `${measure}, du plus petit au plus grand`,
    '-appels': `Nombre ${elide('de', counted)}, du plus grand au plus petit`,
    appels: `Nombre ${elide('de', counted)}, du plus petit au plus grand`,
  }),
  chart: 'Graphique',
  share: 'Part',
  value: 'Valeur',
  interval: 'Intervalle à 95 %',
  base: 'Base',
  thisPage: 'cette page',
  /** After the name of an organisation: to its reply. */
  replied: 'a répondu',
  hasReplied: 'L’organisme a répondu.',
  captionSector: (sector: string) => `secteur ${sector}`,
  first: { title: 'Peuvent être premiers', note: 'aucun organisme ne fait mieux qu’eux de façon établie' },
  /** Where others are told from nobody, and may be first as well. */
  ahead: {
    title: 'Devancent quelqu’un et peuvent être premiers',
    note: 'aucun organisme ne fait mieux qu’eux de façon établie',
  },
  alone: { title: 'Premier, de façon établie', note: 'il se distingue de tous les autres' },
  open: { title: 'Non départageables', note: 'les appels ne disent pas qui les devance, ni qui les suit' },
  others: { title: 'Ne peuvent pas être premiers', note: 'au moins un organisme fait mieux, de façon établie' },
  unrankedTitle: 'Non classés, par ordre alphabétique',
  /** Of a table without ranks. */
  alphabetical: 'Par ordre alphabétique',
  unrankedLabel: (indicator: string) => `Non classés : ${indicator}`,
  unranked: 'Non classés, et pourquoi',
  apart: 'À part, et pourquoi',
  intervalOf: (base: string, interval: string) => `${base}, intervalle à 95 % : ${interval}.`,
  noneRanked: 'Aucun organisme classé',
  ranked: ['organisme classé', 'organismes classés'] as readonly [string, string],
  notRanked: ['non classé', 'non classés'] as readonly [string, string],
  counts: (ranked: string, unranked: string | undefined) =>
    `${ranked}${unranked === undefined ? '' : `, ${unranked}`}.`,
  nothing: (indicator: string) => `${indicator} : aucun chiffre à comparer.`,
  everywhere: (figure: string) => `${figure} partout`,
  one: (name: string, figure: string) => `${name}, ${figure}`,
  span: (low: string, lowName: string, high: string, highName: string) =>
    `de ${low} (${lowName}) à ${high} (${highName})`,
  /** Where nothing is ranked nobody is named first or last. */
  range: (low: string, high: string) => `de ${low} à ${high} selon l’organisme`,
  summary: (indicator: string, ends: string, counts: string) => `${indicator} : ${ends}. ${counts}`,
  /** Of durations: those of which the longest wait that was observed says too little. */
  unattained: (count: number) =>
    `Non atteinte chez ${plural(count, 'fr', 'autre', 'autres')}, où elle dépasse ce qui a pu être observé.`,
  noRank: 'Aucun rang.',
  /** Why none: what no test compares. */
  untested: {
    medians: 'Pas de test entre deux durées médianes : ni comparaison ni rang.',
    ninths: 'Pas de test entre deux attentes de neuf appels sur dix : ni comparaison ni rang.',
    chances: 'Pas de test entre deux chances d’obtenir la même réponse : ni comparaison ni rang.',
  },
  /** Head of the column of n, what stands before it in a line, and what it counts: pairs are no calls, and say so. */
  n: { head: 'n', inLine: 'n =', counted: 'appels' },
  nOfPairs: { head: 'n, paires d’appels', inLine: 'paires d’appels :', counted: 'paires d’appels' },
  comparisons: (count: string) => `Les ${count} comparaisons (JSON)`,
};

const en: WordsOf<typeof fr> = {
  rank: 'Possible rank',
  rankPrefix: 'Rank',
  organisation: 'Organisation',
  sort: 'Sort by',
  published: 'As published',
  sorts: (measure, counted) => ({
    rang: 'Possible rank, first to last',
    '-rang': 'Possible rank, last to first',
    nom: 'Name, A to Z',
    '-nom': 'Name, Z to A',
    '-taux': `${measure}, largest first`,
    taux: `${measure}, smallest first`,
    '-appels': `Number of ${counted}, largest first`,
    appels: `Number of ${counted}, smallest first`,
  }),
  chart: 'Chart',
  share: 'Share',
  value: 'Value',
  interval: '95% interval',
  base: 'Base',
  thisPage: 'this page',
  replied: 'has replied',
  hasReplied: 'The organisation has replied.',
  captionSector: (sector) => `sector ${sector}`,
  first: { title: 'Could be first', note: 'no organisation is established to do better' },
  ahead: {
    title: 'Ahead of another, and could be first',
    note: 'no organisation is established to do better',
  },
  alone: { title: 'First, established', note: 'it stands apart from all others' },
  open: { title: 'Indistinguishable', note: 'the calls do not say who is ahead of them, nor who is behind' },
  others: { title: 'Cannot be first', note: 'at least one organisation is established to do better' },
  unrankedTitle: 'Not ranked, in alphabetical order',
  alphabetical: 'In alphabetical order',
  unrankedLabel: (indicator) => `Not ranked: ${indicator}`,
  unranked: 'Not ranked, and why',
  apart: 'Apart, and why',
  intervalOf: (base, interval) => `${base}, 95% interval: ${interval}.`,
  noneRanked: 'No organisation ranked',
  ranked: ['organisation ranked', 'organisations ranked'],
  notRanked: ['not ranked', 'not ranked'],
  counts: (ranked, unranked) => `${ranked}${unranked === undefined ? '' : `, ${unranked}`}.`,
  nothing: (indicator) => `${indicator}: no figure to compare.`,
  everywhere: (figure) => `${figure} everywhere`,
  one: (name, figure) => `${name}, ${figure}`,
  span: (low, lowName, high, highName) => `from ${low} (${lowName}) to ${high} (${highName})`,
  range: (low, high) => `from ${low} to ${high} depending on the organisation`,
  summary: (indicator, ends, counts) => `${indicator}: ${ends}. ${counts}`,
  unattained: (count) =>
    `Not attained for ${plural(count, 'en', 'other', 'others')}, where it goes beyond what could be observed.`,
  noRank: 'No rank.',
  untested: {
    medians: 'No test between two median times: no comparison, no rank.',
    ninths: 'No test between two waits of nine calls in ten: no comparison, no rank.',
    chances: 'No test between two chances of getting the same answer: no comparison, no rank.',
  },
  n: { head: 'n', inLine: 'n =', counted: 'calls' },
  nOfPairs: { head: 'n, pairs of calls', inLine: 'pairs of calls:', counted: 'pairs of calls' },
  comparisons: (count) => `The ${count} comparisons (JSON)`,
};

/** A ranking as a table: its heads, its groups, its foot. */
export const rankingTableWords: InEachLanguage<typeof fr> = { fr, en };
