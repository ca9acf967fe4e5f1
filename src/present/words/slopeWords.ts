import type { InEachLanguage, WordsOf } from './WordsOf.ts';

const fr = {
  caption: 'Deux ou trois relevés d’un même protocole, du plus ancien au plus récent',
  measure: 'Mesure',
  figures: 'Du plus ancien au plus récent',
  noteOn: (periods: readonly string[]) => `${periods.join(', ')} :`,
  untested: 'Sans test : rien ne dit si l’écart est établi.',
};

const en: WordsOf<typeof fr> = {
  caption: 'Two or three figures of one protocol, oldest first',
  measure: 'Measure',
  figures: 'Oldest first',
  noteOn: (periods) => `${periods.join(', ')}:`,
  untested: 'No test: nothing says whether the difference is established.',
};

/** Published figures of one protocol that are too few for a line. */
export const slopeWords: InEachLanguage<typeof fr> = { fr, en };
