import type { InEachLanguage, WordsOf } from './WordsOf.ts';

const fr = {
  title: 'Personne à cette adresse',
  lead: 'La page demandée n’existe pas, ou plus. L’organisme que vous cherchez est peut-être ici.',
  all: 'Tous les organismes',
  home: 'La page d’accueil',
};

const en: WordsOf<typeof fr> = {
  title: 'Nobody at this address',
  lead: 'The page you asked for does not exist, or no longer does. The organisation you are looking for may be here.',
  all: 'All organisations',
  home: 'The home page',
};

/** The error page, which speaks both languages at once. */
export const notFoundWords: InEachLanguage<typeof fr> = { fr, en };
