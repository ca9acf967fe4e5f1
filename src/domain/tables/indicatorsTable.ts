import { code, id, text } from '../cells.ts';
import { indicatorIdSchema } from '../ids.ts';
import { DIRECTIONS, UNITS } from '../indicator.ts';
import { optional, type ParsedRow, required } from '../table.ts';

/** `indicators.csv`: what other publishers measure. */
export const indicatorsTable = {
  file: 'indicators.csv',
  columns: {
    id: required('id', id(indicatorIdSchema, /^[a-z0-9]+([-_][a-z0-9]+)*$/), {
      fr: 'Identifiant de l’indicateur.',
      en: 'Id of the indicator.',
      aliases: ['identifiant'],
    }),
    name_fr: required('nameFr', text, { fr: 'Nom français.', en: 'French name.', aliases: ['nom', 'nom français'] }),
    name_en: optional('nameEn', text, { fr: 'Nom anglais.', en: 'English name.', aliases: ['nom anglais'] }),
    unit: required('unit', code(UNITS), { fr: 'Unité.', en: 'Unit.', aliases: ['unité'] }),
    better: required('better', code(DIRECTIONS), {
      fr: 'Sens favorable : higher, lower ou none.',
      en: 'The better end: higher, lower or none.',
      aliases: ['sens', 'sens favorable'],
    }),
    definition_fr: required('definitionFr', text, { fr: 'Définition.', en: 'Definition.', aliases: ['définition'] }),
    definition_en: optional('definitionEn', text, {
      fr: 'Définition en anglais.',
      en: 'Definition in English.',
      aliases: ['définition en anglais'],
    }),
    base: required('base', text, {
      fr: 'Ce dont le chiffre est une part.',
      en: 'What the figure is a share of.',
      aliases: ['assiette', 'base de calcul'],
    }),
    publisher: optional('publisher', text, {
      fr: 'Qui publie l’indicateur.',
      en: 'Who publishes it.',
      aliases: ['éditeur', 'producteur'],
    }),
  },
};

export type IndicatorRow = ParsedRow<typeof indicatorsTable>;
