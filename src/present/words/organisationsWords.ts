import type { InEachLanguage, WordsOf } from './WordsOf.ts';

const fr = {
  title: 'Organismes, de A à Z',
  description: (count: string) =>
    `Les ${count} organismes suivis, de A à Z : leur dernier chiffre, sa base et sa source.`,
  question: ['Quel organisme', 'appelez-vous ?'] as readonly [string, string],
  lead: (count: string) => `${count} organismes, de A à Z, chacun avec son dernier chiffre publié.`,
  field: 'Nom, sigle ou ancien nom',
  example: 'CAF, sécu, Orange…',
  search: 'Chercher',
  letters: 'Lettres',
  nothingYet: 'Pas encore de chiffre publié',
  found: {
    none: 'Aucun organisme de ce nom. Essayez un sigle, ou parcourez la liste complète.',
    one: 'Un organisme trouvé.',
    /** `{n}` stands for the count: a script of the page puts it there. */
    many: '{n} organismes trouvés.',
  },
};

const en: WordsOf<typeof fr> = {
  title: 'Organisations, A to Z',
  description: (count) =>
    `The ${count} organisations followed, A to Z: the latest figure of each, its base and its source.`,
  question: ['Which organisation', 'are you calling?'],
  lead: (count) => `${count} organisations, A to Z, each with its latest published figure.`,
  field: 'Name, initials or former name',
  example: 'CAF, sécu, Orange…',
  search: 'Search',
  letters: 'Letters',
  nothingYet: 'No figure published yet',
  found: {
    none: 'No organisation of that name. Try initials, or go through the whole list.',
    one: 'One organisation found.',
    many: '{n} organisations found.',
  },
};

/** The list of organisations. */
export const organisationsWords: InEachLanguage<typeof fr> = { fr, en };
