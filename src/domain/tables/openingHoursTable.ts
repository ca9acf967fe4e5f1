import { id, integer, url } from '../cells.ts';
import { clockMinute, date } from '../dateCells.ts';
import { organisationIdSchema } from '../ids.ts';
import { optional, type ParsedRow, required } from '../table.ts';

/** `opening_hours.csv`: one row a weekday and a stretch of hours. */
export const openingHoursTable = {
  file: 'opening_hours.csv',
  columns: {
    organisation: required('organisation', id(organisationIdSchema), {
      refersTo: 'organisation',
      fr: 'Organisme.',
      en: 'Organisation.',
      aliases: ['organisme'],
    }),
    weekday: required('weekday', integer({ min: 1, max: 7 }), {
      fr: 'Jour de la semaine, 1 (lundi) à 7.',
      en: 'Weekday, 1 (Monday) to 7.',
      aliases: ['jour', 'jour de la semaine'],
    }),
    open: required('open', clockMinute, { fr: 'Ouverture.', en: 'Opening time.', aliases: ['ouverture'] }),
    close: required('close', clockMinute, { fr: 'Fermeture.', en: 'Closing time.', aliases: ['fermeture'] }),
    valid_from: optional('validFrom', date, {
      fr: 'Premier jour de ces horaires.',
      en: 'First day.',
      aliases: ['valable du'],
    }),
    valid_to: optional('validTo', date, {
      fr: 'Dernier jour de ces horaires.',
      en: 'Last day.',
      aliases: ['valable au'],
    }),
    source_url: optional('sourceUrl', url, {
      fr: 'Adresse de la source.',
      en: 'Address of the source.',
      aliases: ['source', 'url', 'lien'],
    }),
  },
};

export type OpeningHoursRow = ParsedRow<typeof openingHoursTable>;
