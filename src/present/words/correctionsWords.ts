import type { InEachLanguage, WordsOf } from './WordsOf.ts';

const fr = {
  title: 'Corrections',
  lead: 'Chaque chiffre publié puis corrigé, avec l’ancien, le nouveau et la raison.',
  none: 'Aucun chiffre publié n’a été corrigé à ce jour. La première correction paraîtra ici, avec l’ancien et le nouveau chiffre.',
};

const en: WordsOf<typeof fr> = {
  title: 'Corrections',
  lead: 'Each figure that was published and then corrected, with the old one, the new one and the reason.',
  none: 'No published figure has been corrected so far. The first correction will appear here, with the old figure and the new one.',
};

/** The page of errata; an erratum itself speaks by `publicationWords`. */
export const correctionsWords: InEachLanguage<typeof fr> = { fr, en };
