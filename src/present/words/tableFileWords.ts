import type { InEachLanguage, WordsOf } from './WordsOf.ts';

const fr = {
  rows: ['ligne', 'lignes'] as readonly [string, string],
  csv: (rows: string) => `Les chiffres, CSV, ${rows}`,
  excelCsv: (rows: string) => `Pour Excel en français, CSV, ${rows}`,
  xlsx: (rows: string) => `En classeur, XLSX, ${rows}`,
  /** Among files of one campaign, in a list of all. */
  short: { csv: 'CSV', excelCsv: 'CSV pour Excel', xlsx: 'XLSX', json: 'JSON', zip: 'le tout, zip' },
  follow: 'Suivre cet organisme, flux Atom',
  zip: 'Tous les fichiers de la campagne, avec lisez-moi et dictionnaire, zip',
};

const en: WordsOf<typeof fr> = {
  rows: ['row', 'rows'],
  csv: (rows) => `The figures, CSV, ${rows}`,
  excelCsv: (rows) => `For a French Excel, CSV, ${rows}`,
  xlsx: (rows) => `As a workbook, XLSX, ${rows}`,
  short: { csv: 'CSV', excelCsv: 'CSV for a French Excel', xlsx: 'XLSX', json: 'JSON', zip: 'everything, zip' },
  follow: 'Follow this organisation, Atom feed',
  zip: 'All files of the campaign, with read-me and dictionary, zip',
};

/** Links to tables of figures, by their format and size. */
export const tableFileWords: InEachLanguage<typeof fr> = { fr, en };
