import type { InEachLanguage, WordsOf } from './WordsOf.ts';

const fr = {
  /** Cut before what may not break: « appelez-vous ? » stays on one line. */
  ask: { start: 'Quel organisme', end: 'appelez-vous ?' },
  placeholder: 'CAF, impôts, 69003…',
  /** Where no organisation is a real one. */
  placeholderFictional: 'Nom, sigle, 69003…',
  search: 'Chercher',
  suggestions: 'Suggestions',
  count: (n: number) => (n === 1 ? '1 suggestion.' : `${n} suggestions.`),
  nothing: 'Rien de ce nom. Essayez un sigle, un ancien nom, une commune ou un code postal.',
  /** Over suggestions of which none begins as what was typed. */
  near: 'Rien de ce nom exactement : voici ce qui s’en approche.',
  nearPlaces: 'Aucun organisme de ce nom. Des lieux au nom proche :',
  /** Before those places, where it has been said that nothing bears the name. */
  closePlaces: 'Des lieux ont un nom proche :',
  /** The other name by which an organisation was recognised. */
  heard: (name: string) => `« ${name} »`,
  now: (successor: string) => `devenu ${successor}`,
  /** It leads to the ranking of the sector. */
  allOf: (sector: string) => `${sector}, tous les organismes`,
  sector: 'secteur',
  departement: (name: string, code: string) => `${name} (${code})`,
  whole: 'département',
  /** Communes that share a postcode: the first of them, and how many there are. */
  some: (names: readonly string[], count: number) =>
    names.join(', ') + (count > names.length ? ` et ${count - names.length} de plus` : ''),
};

const en: WordsOf<typeof fr> = {
  ask: { start: 'Who are you', end: 'calling?' },
  placeholder: 'CAF, impôts, 69003…',
  placeholderFictional: 'Name, initials, 69003…',
  search: 'Search',
  suggestions: 'Suggestions',
  count: (n) => (n === 1 ? '1 suggestion.' : `${n} suggestions.`),
  nothing: 'Nothing by that name. Try initials, a former name, a town or a postcode.',
  near: 'Nothing by exactly that name: here is what comes close.',
  nearPlaces: 'No organisation by that name. Places whose names come close:',
  closePlaces: 'The names of some places come close:',
  heard: (name) => `“${name}”`,
  now: (successor) => `now ${successor}`,
  allOf: (sector) => `${sector}, all organisations`,
  sector: 'sector',
  departement: (name, code) => `${name} (${code})`,
  whole: 'département',
  some: (names, count) => names.join(', ') + (count > names.length ? ` and ${count - names.length} more` : ''),
};

/** The field that stands on every page, and what it answers. */
export const findWords: InEachLanguage<typeof fr> = { fr, en };
