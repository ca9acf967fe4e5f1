import { text } from '../cells.ts';
import { date } from '../dateCells.ts';
import { required } from '../table.ts';

/** What the sheet of results in a spreadsheet has before the columns of `results.csv`: whoever reads a row reads no ids. */
export const workbookColumns = {
  organisation_name: required('organisationName', text, { fr: 'Nom de l’organisme.', en: 'Name of the organisation.' }),
  indicator_name: required('indicatorName', text, {
    fr: 'Nom de l’indicateur, en français.',
    en: 'Name of the indicator, in French.',
  }),
  fieldwork_from: required('fieldworkFrom', date, { fr: 'Premier jour de terrain.', en: 'First day of fieldwork.' }),
  fieldwork_to: required('fieldworkTo', date, { fr: 'Dernier jour de terrain.', en: 'Last day of fieldwork.' }),
};
