import type { InEachLanguage, WordsOf } from './WordsOf.ts';

const fr = {
  title: 'Données et API',
  lead: 'Tous les chiffres du site, avec leur base, leur effectif, leur intervalle et leur source.',
  files: 'Télécharger',
  details: {
    resultsCsv: (rows: string) => `tous les chiffres, une ligne chacun : ${rows}`,
    resultsExcelCsv: 'les mêmes pour Excel en français : point-virgule, virgule décimale',
    resultsXlsx: 'les mêmes en classeur, avec les noms et le sens des colonnes',
    resultsJson: 'les mêmes, avec sources et provenance',
    organisations: 'les organismes',
    campaigns: 'les campagnes',
    indicators: 'les indicateurs et leurs définitions',
    errata: 'les corrections',
    index: 'le sommaire de l’API',
  },
  byCampaign: 'Par campagne',
  breakdowns: 'détail par question, CSV',
  licence: 'Licence',
  cite: (name: string) => `Citez « ${name} », la campagne et la version de la méthode.`,
};

const en: WordsOf<typeof fr> = {
  title: 'Data and API',
  lead: 'All the figures of the site, with their base, number of calls, interval and source.',
  files: 'Download',
  details: {
    resultsCsv: (rows) => `all figures, one row each: ${rows}`,
    resultsExcelCsv: 'the same for a French Excel: semicolon, decimal comma',
    resultsXlsx: 'the same as a workbook, with names and the meaning of columns',
    resultsJson: 'the same, with sources and provenance',
    organisations: 'the organisations',
    campaigns: 'the campaigns',
    indicators: 'the indicators and their definitions',
    errata: 'the corrections',
    index: 'the contents of the API',
  },
  byCampaign: 'By campaign',
  breakdowns: 'by question, CSV',
  licence: 'Licence',
  cite: (name) => `Cite “${name}”, the campaign and the version of the method.`,
};

/** The page of data. */
export const dataWords: InEachLanguage<typeof fr> = { fr, en };
