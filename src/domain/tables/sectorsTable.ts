import { id, number, text } from '../cells.ts';
import { sectorIdSchema } from '../ids.ts';
import { defaulted, optional, type ParsedRow, required } from '../table.ts';

/** `sectors.csv`. */
export const sectorsTable = {
  file: 'sectors.csv',
  columns: {
    id: required('id', id(sectorIdSchema), {
      fr: 'Identifiant du secteur.',
      en: 'Id of the sector.',
      aliases: ['identifiant'],
    }),
    name_fr: required('nameFr', text, { fr: 'Nom français.', en: 'French name.', aliases: ['nom', 'nom français'] }),
    name_en: optional('nameEn', text, { fr: 'Nom anglais.', en: 'English name.', aliases: ['nom anglais'] }),
    order: defaulted('order', number({ min: 0 }), 9999, {
      fr: 'Rang d’affichage ; sans lui, après les autres.',
      en: 'Position in lists; without it, after the others.',
      aliases: ['ordre', 'rang'],
    }),
  },
};

export type SectorRow = ParsedRow<typeof sectorsTable>;
