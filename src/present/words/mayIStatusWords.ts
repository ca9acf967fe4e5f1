import type { InEachLanguage, WordsOf } from './WordsOf.ts';

const fr = {
  shown: (what: string) => `Réponse affichée : ${what}.`,
  failed: 'La réponse n’a pas pu être chargée. Les pages de chaque organisme sont plus bas.',
  unknown: (ids: string) => `Inconnu ici : ${ids}.`,
};

const en: WordsOf<typeof fr> = {
  shown: (what) => `Answer shown: ${what}.`,
  failed: 'The answer could not be loaded. The pages of each organisation stand below.',
  unknown: (ids) => `Unknown here: ${ids}.`,
};

/** What a script says of the answer that it shows: a file of its own, so that a page loads no more. */
export const mayIStatusWords: InEachLanguage<typeof fr> = { fr, en };
