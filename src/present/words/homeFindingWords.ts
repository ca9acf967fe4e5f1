import type { InEachLanguage, WordsOf } from './WordsOf.ts';

const fr = {
  /** Names come with their article, the first with a capital. */
  one: (name: string, share: string) => `${name} a décroché ${share}`,
  two: (name: string, share: string, other: string, its: string) => `${name} a décroché ${share}, ${other} ${its}`,
  alike: (share: string) => `Partout, quelqu’un a décroché ${share}`,
  span: (least: string, most: string) => `Selon l’organisme, quelqu’un a décroché de ${least} à ${most}`,
  /** Of ten calls, in full: « 8 appels sur 10 ». */
  share: {
    all: 'tous les appels',
    nearlyAll: 'presque tous les appels',
    few: 'moins d’un appel sur 10',
    none: 'aucun appel',
    one: '1 appel sur 10',
    many: (calls: string) => `${calls} appels sur 10`,
  },
  /** The same after another that said « appels sur 10 ». */
  shortShare: { nearlyAll: 'presque 10', few: 'moins de 1' },
  measure: (attempts: string, one: boolean) =>
    `Part des appels où quelqu’un a décroché, en ${attempts} ${one ? 'tentative' : 'tentatives'} au plus.`,
  source: (operator: string) => `Appels mystères : ${operator}`,
  unknownOperator: 'éditeur non précisé',
  calls: ['appel', 'appels'] as readonly [string, string],
  between: (count: string) => `Entre les deux, ${count} organismes : le classement`,
  key: (answers: boolean) =>
    `Combiné levé : quelqu’un a répondu${answers ? ' ; plein, la réponse était acceptable' : ''}. Combiné posé : personne. Sous la rangée, qui va de 0 à 100 %, le taux exact et son intervalle à 95 %.`,
  noRank: 'Aucun rang : trop peu d’organismes comparables.',
  certain: (count: string) => `Ces ${count} rangs sont établis.`,
  uncertain: 'Un rang est un intervalle : les appels ne tranchent pas toujours.',
  table: 'Le tableau, les sources',
  /** After a figure that is a link, for those who hear it. */
  followed: 'dans le tableau de la campagne',
};

const en: WordsOf<typeof fr> = {
  one: (name, share) => `${name} answered ${share}`,
  two: (name, share, other, its) => `${name} answered ${share}, ${other} ${its}`,
  alike: (share) => `Everywhere, somebody answered ${share}`,
  span: (least, most) => `Depending on the organisation, somebody answered ${least} to ${most}`,
  share: {
    all: 'every call',
    nearlyAll: 'almost every call',
    few: 'fewer than one call in 10',
    none: 'no call',
    one: '1 call in 10',
    many: (calls) => `${calls} calls in 10`,
  },
  shortShare: { nearlyAll: 'almost 10', few: 'fewer than 1' },
  measure: (attempts, one) =>
    `Share of calls that somebody answered, in at most ${attempts} ${one ? 'attempt' : 'attempts'}.`,
  source: (operator) => `Mystery calls: ${operator}`,
  unknownOperator: 'publisher not stated',
  calls: ['call', 'calls'],
  between: (count) => `In between, ${count} organisations: the ranking`,
  key: (answers) =>
    `Handset lifted: somebody answered${answers ? '; solid, the answer was acceptable' : ''}. Handset down: nobody. Under the row, which runs from 0 to 100%, the exact rate and its 95% interval.`,
  noRank: 'No rank: too few organisations to compare.',
  certain: (count) => `These ${count} ranks are established.`,
  uncertain: 'A rank is an interval: the calls do not always decide.',
  table: 'The table, the sources',
  followed: 'in the table of the campaign',
};

/** The finding of the front page. */
export const homeFindingWords: InEachLanguage<typeof fr> = { fr, en };
