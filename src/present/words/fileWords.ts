import type { InEachLanguage, WordsOf } from './WordsOf.ts';

const fr = {
  fictional: 'DONNÉES FICTIVES : organismes inventés et appels simulés par ordinateur. Ne pas citer.',
  title: (site: string, what: string) => `${site} : ${what}`,
  everything: 'tous les résultats',
  about: 'De quoi il s’agit',
  kinds: { calls: 'Campagne d’appels mystères', published: 'Chiffres repris d’autres éditeurs' },
  fieldwork: (days: string) => `Terrain : ${days}.`,
  protocol: (protocol: string) => `Protocole : ${protocol}.`,
  /** `protocols`: in the order of time. */
  severalCampaigns: (campaigns: number, protocols: readonly string[]) =>
    `${campaigns} campagnes, ${
      protocols.length === 1
        ? `protocole ${protocols.join('')}.`
        : `protocoles ${protocols.join(' puis ')}. D’un protocole à l’autre, les chiffres ne se comparent pas.`
    }`,
  campaignOf: (title: string, days: string, protocol: string) => `${title} (${days}) : protocole ${protocol}.`,
  operator: (name: string) => `Réalisation : ${name}.`,
  source: (name: string) => `Source : ${name}.`,
  /** A figure that was printed: the title of the article, and where it is found. */
  printed: (title: string, reference: string) => `Source sans adresse : ${title}, ${reference}.`,
  funding: (name: string) => `Financement : ${name}.`,
  method: (version: string, address: string) => `Méthode, version ${version} : ${address}`,
  page: (address: string) => `Page : ${address}`,
  reading: 'Comment lire',
  shares: 'Une part va de 0 à 1, sans arrondi ; le classeur l’affiche en pourcentage.',
  quotient:
    'value n’est pas toujours numerator / denominator : un taux peut être pondéré, ou corrigé des appels inachevés et des attentes interrompues. Les nombres sont ceux des appels comptés.',
  empty: 'Une case vide veut dire « pas de valeur », jamais zéro.',
  interval:
    'low et high bornent l’intervalle à 95 % : ne citez pas une valeur sans lui ni sans son effectif (denominator).',
  few: (rate: string, rank: string) =>
    `Sous un effectif efficace (effective_n) de ${rate} appels, les nombres seuls sont donnés ; sous ${rank}, la valeur est fragile et l’organisme n’est pas classé.`,
  ranks: 'Un rang est un intervalle : les places que les appels n’excluent pas.',
  others:
    'Les chiffres d’autres éditeurs gardent leur base et leur source : ne les comparez pas entre eux sans les lire.',
  errata: 'Rectificatifs',
  noErratum: 'Aucun à ce jour.',
  erratum: (day: string, subject: string, change: string, reason: string) => `${day}, ${subject}${change} : ${reason}`,
  change: (before: string, after: string) => ` (${before}, devenu ${after})`,
  licence: 'Licence et citation',
  licenceOf: (name: string, address: string) => `${name} : ${address}`,
  licenceMissing: 'Licence à préciser par l’éditeur du site.',
  sourceLicence: (name: string) => `Chiffres de la source : ${name}.`,
  files: 'Les fichiers',
  rows: ['ligne', 'lignes'] as readonly [string, string],
  check: 'Vérifier',
  checkCommand: 'Dans ce dossier : sha256sum -c SHA256SUMS',
  sheets: { readMe: 'Lisez-moi', results: 'Résultats', dictionary: 'Dictionnaire' },
  inZip: {
    'results.csv': 'les chiffres, une ligne chacun (CSV, RFC 4180)',
    'results-excel.csv': 'les mêmes pour Excel en français (point-virgule, virgule décimale)',
    'campaign.xlsx': 'les mêmes en classeur, avec les noms et le dictionnaire',
    'campaign.json': 'la campagne entière : protocole, questions, qualité, résultats, sources',
    'breakdowns.csv': 'les chiffres par question, jour, créneau et profil',
    'attempts.csv': 'les appels un par un, sans la minute ni l’enquêteur',
    'dictionary.csv': 'le sens de chaque colonne',
  },
};

const en: WordsOf<typeof fr> = {
  fictional:
    'FICTITIOUS DATA – DONNÉES FICTIVES: invented organisations, calls simulated by a computer. Not to be cited.',
  title: (site, what) => `${site}: ${what}`,
  everything: 'all results',
  about: 'What this is',
  kinds: { calls: 'Campaign of mystery calls', published: 'Figures taken from other publishers' },
  fieldwork: (days) => `Fieldwork: ${days}.`,
  protocol: (protocol) => `Protocol: ${protocol}.`,
  severalCampaigns: (campaigns, protocols) =>
    `${campaigns} campaigns, ${
      protocols.length === 1
        ? `protocol ${protocols.join('')}.`
        : `protocols ${protocols.join(' then ')}. Figures do not compare from one protocol to another.`
    }`,
  campaignOf: (title, days, protocol) => `${title} (${days}): protocol ${protocol}.`,
  operator: (name) => `Carried out by: ${name}.`,
  source: (name) => `Source: ${name}.`,
  printed: (title, reference) => `Source without an address: ${title}, ${reference}.`,
  funding: (name) => `Funding: ${name}.`,
  method: (version, address) => `Method, version ${version}: ${address}`,
  page: (address) => `Page: ${address}`,
  reading: 'How to read it',
  shares: 'A share runs from 0 to 1, unrounded; the workbook shows it as a percentage.',
  quotient:
    'value is not always numerator / denominator: a rate may be weighted, or corrected for unfinished calls and waits cut short. The numbers are those of the calls counted.',
  empty: 'An empty cell means “no value”, never zero.',
  interval:
    'low and high are the ends of the 95% interval: quote no value without it, nor without its n (denominator).',
  few: (rate, rank) =>
    `Under an effective n (effective_n) of ${rate} calls only counts are given; under ${rank} the value is fragile and the organisation is not ranked.`,
  ranks: 'A rank is an interval: the places that the calls do not rule out.',
  others: 'Figures of other publishers keep their base and their source: compare none of them before reading those.',
  errata: 'Corrections',
  noErratum: 'None so far.',
  erratum: (day, subject, change, reason) => `${day}, ${subject}${change}: ${reason}`,
  change: (before, after) => ` (${before}, now ${after})`,
  licence: 'Licence and citation',
  licenceOf: (name, address) => `${name}: ${address}`,
  licenceMissing: 'The licence is still to be stated by the publisher of the site.',
  sourceLicence: (name) => `Figures of the source: ${name}.`,
  files: 'The files',
  rows: ['row', 'rows'],
  check: 'Check it',
  checkCommand: 'In this folder: sha256sum -c SHA256SUMS',
  sheets: { readMe: 'Read me', results: 'Results', dictionary: 'Dictionary' },
  inZip: {
    'results.csv': 'the figures, one row each (CSV, RFC 4180)',
    'results-excel.csv': 'the same for a French Excel (semicolon, decimal comma)',
    'campaign.xlsx': 'the same as a workbook, with names and the dictionary',
    'campaign.json': 'the whole campaign: protocol, questions, quality, results, sources',
    'breakdowns.csv': 'the figures by question, weekday, slot and profile',
    'attempts.csv': 'the calls one by one, without the minute or the caller',
    'dictionary.csv': 'what each column means',
  },
};

/** What files say that people take away: the read-me of a zip, the first sheet of a workbook. */
export const fileWords: InEachLanguage<typeof fr> = { fr, en };
