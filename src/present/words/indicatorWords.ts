import type { InEachLanguage, WordsOf } from './WordsOf.ts';

const fr = {
  pickup: 'Décroché',
  pickup_first: 'Décroché à la première tentative',
  acceptable: 'Réponse acceptable',
  complete: 'Réponse complète',
  wrong: 'Réponse fausse',
  redirected: 'Renvoi vers le site',
  resolved: 'Démarche aboutie',
};

const en: WordsOf<typeof fr> = {
  pickup: 'Answered',
  pickup_first: 'Answered at the first attempt',
  acceptable: 'Acceptable answer',
  complete: 'Complete answer',
  wrong: 'Wrong answer',
  redirected: 'Referred to the website',
  resolved: 'Sorted out',
};

/** How the site names its own indicators in a line; METHOD's full names stand with their definitions. */
export const indicatorWords: InEachLanguage<typeof fr> = { fr, en };
