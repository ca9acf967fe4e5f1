import type { InEachLanguage, WordsOf } from './WordsOf.ts';

const fr = {
  /** Cut before what may not break: « appelez-vous ? » stays on one line. */
  ask: { start: 'Quel organisme', end: 'appelez-vous ?' },
  placeholder: 'CAF, impôts, 69003…',
  search: 'Chercher',
};

const en: WordsOf<typeof fr> = {
  ask: { start: 'Who are you', end: 'calling?' },
  placeholder: 'CAF, impôts, 69003…',
  search: 'Search',
};

/** The field that stands on every page, and what it answers. */
export const findWords: InEachLanguage<typeof fr> = { fr, en };
