import { NO_BREAK } from '../spaces.ts';
import type { InEachLanguage, WordsOf } from './WordsOf.ts';

const fr = {
  title: 'Organismes, de A à Z',
  description: (count: string) =>
    `Les ${count} organismes suivis, de A à Z : leur chiffre principal, sa base et sa source.`,
  question: ['Quel organisme', 'appelez-vous ?'] as readonly [string, string],
  lead: (count: string) => `${count} organismes, de A à Z, chacun avec son chiffre principal.`,
  field: 'Nom, sigle, ancien nom, commune ou code postal',
  example: 'CAF, sécu, Orange…',
  exampleFictional: 'Nom, sigle, 69003…',
  search: 'Chercher',
  letters: 'Lettres',
  nothingYet: 'Pas encore de chiffre publié',
  found: {
    none: 'Rien de ce nom. Essayez un sigle, un ancien nom, une commune ou un code postal.',
    one: 'Un organisme trouvé.',
    many: (count: number) => `${count} organismes trouvés.`,
  },
  /** What was typed is no postcode, and nothing resembles it. */
  absent: (typed: string) =>
    `«${NO_BREAK}${typed}${NO_BREAK}» n’est pas (ou pas encore) dans le baromètre${NO_BREAK}: nous n’en connaissons ni chiffre ni campagne. Essayez un sigle ou un ancien nom. Voici la liste entière.`,
  sectors: 'Ou par secteur :',
  withoutScript: {
    before: 'Sans script, cette liste ne se filtre pas. Communes et codes postaux sont sous',
    places: 'Territoires',
  },
  /** Places were found too: a national figure must not pass for that of a place. */
  nearPlace:
    'Rien de ce nom exactement : voici ce qui s’en approche. La page d’un lieu dit ce qui y est mesuré ; le chiffre d’un organisme national n’est pas celui d’un lieu.',
  onlyPlaces: 'Aucun organisme de ce nom. La page d’un lieu dit ce qui y est mesuré :',
};

const en: WordsOf<typeof fr> = {
  title: 'Organisations, A to Z',
  description: (count) =>
    `The ${count} organisations followed, A to Z: the latest figure of each, its base and its source.`,
  question: ['Which organisation', 'are you calling?'],
  lead: (count) => `${count} organisations, A to Z, each with its latest published figure.`,
  field: 'Name, initials, former name, town or postcode',
  example: 'CAF, sécu, Orange…',
  exampleFictional: 'Name, initials, 69003…',
  search: 'Search',
  letters: 'Letters',
  nothingYet: 'No figure published yet',
  found: {
    none: 'Nothing by that name. Try initials, a former name, a town or a postcode.',
    one: 'One organisation found.',
    many: (count) => `${count} organisations found.`,
  },
  absent: (typed) =>
    `“${typed}” is not (or not yet) in the barometer: we know no figure and no campaign about it. Try initials or a former name. Here is the whole list.`,
  sectors: 'Or by sector:',
  withoutScript: {
    before: 'Without script this list is not filtered. Towns and postcodes are found under',
    places: 'Places',
  },
  nearPlace:
    'Nothing by that name exactly: here is what comes close. The page of a place says what is measured there; the figure of a national body is not that of a place.',
  onlyPlaces: 'No organisation by that name. The page of a place says what is measured there:',
};

/** The list of organisations. */
export const organisationsWords: InEachLanguage<typeof fr> = { fr, en };
