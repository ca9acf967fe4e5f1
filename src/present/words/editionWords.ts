import { quoted } from '../quoted.ts';
import type { InEachLanguage, WordsOf } from './WordsOf.ts';

const fr = {
  nothingYet: 'Aucun résultat n’est encore publié.',
  /** Of a campaign, before its days. */
  /** Where a page shows figures of several times. */
  eachPeriod: 'Chiffres repris : chacun porte sa période.',
  kinds: { calls: 'Campagne', published: 'Chiffres repris' },
  publication: (date: string) => `Publication : ${date}.`,
  provenance: (title: string, protocol: string, version: string) =>
    `${title}, protocole ${protocol}, méthode version ${version}.`,
  /** « n = 302 à 412 appels par organisme ». */
  sample: (n: string, noun: string) => `n = ${n} ${noun}`,
  samples: (least: string, most: string, noun: string) => `n = ${least} à ${most} ${noun} par organisme`,
  /** `edition`: title and days of a campaign; `licence`: of our data. Either may be empty. `published`, `reprintedBy`: figures of others. */
  citation: (words: {
    readonly author: string;
    readonly reprintedBy?: string;
    /** Where that was read, if elsewhere: nobody cites what nobody opened. */
    readonly readIn?: string;
    readonly published?: string;
    readonly what: string;
    readonly edition: readonly string[];
    readonly version: string;
    readonly day: string;
    readonly licence: readonly string[];
  }) =>
    [
      words.author,
      quoted(words.what, 'fr'),
      ...words.edition,
      ...(words.published === undefined ? [] : [`publication : ${words.published}`]),
      ...(words.reprintedBy === undefined ? [] : [`repris par ${words.reprintedBy}`]),
      ...(words.readIn ? [`lu dans ${words.readIn}`] : []),
      `méthode version ${words.version}`,
      `page produite le ${words.day}`,
      ...words.licence,
    ].join(', '),
  cite: 'Citer',
  download: 'Télécharger',
  table: 'Le tableau',
  campaign: 'La campagne',
  /** Files that hold more than the chart over them. */
  campaignCsv: 'Toute la campagne, CSV',
  campaignJson: 'JSON',
  method: (version: string) => `Méthode ${version}`,
};

const en: WordsOf<typeof fr> = {
  nothingYet: 'No result has been published yet.',
  eachPeriod: 'Figures published elsewhere: each says its period.',
  kinds: { calls: 'Campaign', published: 'Figures published elsewhere' },
  publication: (date) => `Published ${date}.`,
  provenance: (title, protocol, version) => `${title}, protocol ${protocol}, method version ${version}.`,
  sample: (n, noun) => `n = ${n} ${noun}`,
  samples: (least, most, noun) => `n = ${least} to ${most} ${noun} per organisation`,
  citation: ({ author, reprintedBy, readIn, published, what, edition, version, day, licence }) =>
    [
      author,
      quoted(what, 'en'),
      ...edition,
      ...(published === undefined ? [] : [`published ${published}`]),
      ...(reprintedBy === undefined ? [] : [`as reprinted by ${reprintedBy}`]),
      ...(readIn ? [`read in ${readIn}`] : []),
      `method version ${version}`,
      `page produced on ${day}`,
      ...licence,
    ].join(', '),
  cite: 'Cite',
  download: 'Download',
  table: 'The table',
  campaign: 'The campaign',
  campaignCsv: 'The whole campaign, CSV',
  campaignJson: 'JSON',
  method: (version) => `Method ${version}`,
};

/** Where a page or a chart stands in time, and how to cite and take it. */
export const editionWords: InEachLanguage<typeof fr> = { fr, en };
