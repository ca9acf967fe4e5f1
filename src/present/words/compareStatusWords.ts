import type { InEachLanguage, WordsOf } from './WordsOf.ts';

const fr = {
  unknown: (ids: string) => `Inconnu ici : ${ids}.`,
  beyond: (names: string) => `Quatre organismes au plus ; laissés de côté : ${names}.`,
  atLeastTwo: 'Choisissez deux organismes au moins.',
  caption: (indicator: string, names: string) => `${indicator} : ${names}`,
  /** @param name with its article */
  of: (name: string, reason: string) => `Pour ${name}, ${reason}`,
  /** @param names with their articles */
  beside: (names: string, reason: string) => `Avec ${names}, ${reason}`,
  aloneWithFigure: 'Aucun des autres n’a de chiffre de cet indicateur : rien à comparer.',
  failed: 'La comparaison n’a pas pu être chargée.',
  compared: (names: string) => `Comparaison affichée : ${names}.`,
  noFigure:
    'Aucun appel à ces organismes n’est mesuré, et aucun relevé publié ne les réunit : rien ne se compare. Voyez sur leurs pages ce que d’autres éditeurs ont pu publier.',
  /** Of figures that others have published. */
  onlyPublished:
    'Aucun appel à ces organismes n’est mesuré : voici ce que d’autres ont publié d’eux dans un même relevé.',
  apart: (names: string) => `Dans aucun relevé avec un autre de ces organismes : ${names}.`,
  without: (indicators: string) => `Sans chiffre chez aucun d’eux : ${indicators}.`,
};

const en: WordsOf<typeof fr> = {
  unknown: (ids) => `Unknown here: ${ids}.`,
  beyond: (names) => `Four at most: ${names} left out.`,
  atLeastTwo: 'Choose at least two organisations.',
  caption: (indicator, names) => `${indicator}: ${names}`,
  of: (name, reason) => `For ${name}, ${reason}`,
  beside: (names, reason) => `With ${names}, ${reason}`,
  aloneWithFigure: 'None of the others has a figure of this indicator: nothing to compare.',
  failed: 'The comparison could not be loaded.',
  compared: (names) => `Comparison shown: ${names}.`,
  noFigure:
    'No call to these organisations was measured, and no published survey holds them together: nothing compares. See on their pages what other publishers may have published.',
  onlyPublished:
    'No call to these organisations was measured: here is what others have published of them in one survey.',
  apart: (names) => `In no survey with another of these organisations: ${names}.`,
  without: (indicators) => `No figure for any of them: ${indicators}.`,
};

/** What a reader hears while choosing whom to compare. It goes to the browser: no more than its script needs. */
export const compareStatusWords: InEachLanguage<typeof fr> = { fr, en };
