import type { InEachLanguage, WordsOf } from './WordsOf.ts';

const fr = {
  unknown: (ids: string) => `Inconnu ici : ${ids}.`,
  atLeastTwo: 'Choisissez deux organismes au moins.',
  caption: (indicator: string, names: string) => `${indicator} : ${names}`,
  of: (name: string, reason: string) => `${name} : ${reason}`,
  failed: 'La comparaison n’a pas pu être chargée.',
  compared: (names: string) => `Comparaison affichée : ${names}.`,
};

const en: WordsOf<typeof fr> = {
  unknown: (ids) => `Unknown here: ${ids}.`,
  atLeastTwo: 'Choose at least two organisations.',
  caption: (indicator, names) => `${indicator}: ${names}`,
  of: (name, reason) => `${name}: ${reason}`,
  failed: 'The comparison could not be loaded.',
  compared: (names) => `Comparison shown: ${names}.`,
};

/** What a reader hears while choosing whom to compare. It goes to the browser: no more than its script needs. */
export const compareStatusWords: InEachLanguage<typeof fr> = { fr, en };
