import type { InEachLanguage, WordsOf } from './WordsOf.ts';

const fr = {
  title: 'Plan du site',
  lead: (pages: string) => `Les ${pages} pages du site, par groupe.`,
  home: 'Accueil',
  sectors: 'Classements par secteur',
  rankings: 'Classements par indicateur',
  campaignRankings: 'Classements de chaque campagne',
  calls: 'Appels un par un',
  comparisons: 'Comparaisons',
  everySector: 'tous les organismes',
  methodVersion: (version: string) => `Méthode, version ${version}`,
};

const en: WordsOf<typeof fr> = {
  title: 'Site map',
  lead: (pages) => `The ${pages} pages of the site, by group.`,
  home: 'Home',
  sectors: 'Rankings by sector',
  rankings: 'Rankings by indicator',
  campaignRankings: 'Rankings of each campaign',
  calls: 'Calls, one by one',
  comparisons: 'Comparisons',
  everySector: 'all organisations',
  methodVersion: (version) => `Method, version ${version}`,
};

/** The list of all pages. */
export const sitePlanWords: InEachLanguage<typeof fr> = { fr, en };
