import type { InEachLanguage, WordsOf } from './WordsOf.ts';

const fr = {
  unknown: (ids: string) => `Inconnu ici : ${ids}.`,
  atLeastTwo: 'Choisissez deux organismes au moins.',
  failed: 'La comparaison n’a pas pu être chargée.',
  compared: (names: string) => `Comparaison affichée : ${names}.`,
};

const en: WordsOf<typeof fr> = {
  unknown: (ids) => `Unknown here: ${ids}.`,
  atLeastTwo: 'Choose at least two organisations.',
  failed: 'The comparison could not be loaded.',
  compared: (names) => `Comparison shown: ${names}.`,
};

/** What a reader hears while choosing whom to compare. It goes to the browser: no more than its script needs. */
export const compareStatusWords: InEachLanguage<typeof fr> = { fr, en };
