import { QUALIFIERS } from '../campaign.ts';
import { cellOf, code, decodeNumber, id, integer, percentage, Refused, text, url, yesNo } from '../cells.ts';
import { publicationDate } from '../dateCells.ts';
import { indicatorIdSchema, organisationIdSchema } from '../ids.ts';
import { defaulted, optional, type ParsedRow, required } from '../table.ts';

/** A level as printed; its range depends on the unit of the indicator (D19). */
const level = cellOf('number', (written) => {
  const value = decodeNumber(written);
  return Number.isNaN(value) ? new Refused('number-malformed') : value;
});

/** `campaigns/<id>/published.csv`: figures of another publisher. */
export const publishedTable = {
  file: 'published.csv',
  columns: {
    organisation: required('organisation', id(organisationIdSchema), {
      refersTo: 'organisation',
      fr: 'Identifiant de l’organisme dont parle le chiffre.',
      en: 'Id of the organisation that the figure is about.',
      aliases: ['organisme', 'id organisme'],
    }),
    indicator: required('indicator', id(indicatorIdSchema, /^[a-z0-9]+([-_][a-z0-9]+)*$/), {
      refersTo: 'indicator',
      fr: 'Identifiant de l’indicateur : un des nôtres, ou un d’indicators.csv.',
      en: 'Id of the indicator: one of ours, or one of indicators.csv.',
      aliases: ['indicateur'],
    }),
    base: required('base', text, {
      fr: 'Ce dont le chiffre est une part ; « unknown » quand la source ne le dit pas.',
      en: 'What the figure is a share of; "unknown" where the source does not say.',
      aliases: ['assiette', 'base de calcul', 'dénominateur'],
    }),
    qualifier: optional('qualifier', code(QUALIFIERS, { '≤': '<=' }), {
      fr: 'Présent quand le chiffre imprimé est une borne : « < », « <= » ou « > ».',
      en: 'Present where the printed number is a bound: "<", "<=" or ">".',
      aliases: ['borne', 'signe'],
    }),
    n: optional('n', integer({ min: 1 }), {
      fr: 'Effectif.',
      en: 'Sample size.',
      aliases: ['effectif', 'nombre d’appels', 'nombre de réponses', 'échantillon'],
    }),
    k: optional('k', integer({ min: 0 }), {
      fr: 'Nombre de cas favorables parmi l’effectif.',
      en: 'Count of cases among n.',
      aliases: ['décompte', 'nombre de cas'],
    }),
    pct: optional('pct', percentage, {
      fr: 'Pourcentage tel qu’imprimé, sans le signe %.',
      en: 'Percentage as printed, without the % sign.',
      aliases: ['pourcentage', 'taux', '%', 'pour cent'],
    }),
    pct_decimals: optional('percentDecimals', integer({ min: 0, max: 6 }), {
      fr: 'Nombre de décimales imprimées ; vide : celles de la cellule.',
      en: 'Decimals that were printed; empty: those of the cell.',
      aliases: ['décimales'],
    }),
    value: optional('value', level, {
      fr: 'Valeur, pour une unité autre que le pourcentage.',
      en: 'Value, for a unit other than the percentage.',
      aliases: ['valeur'],
    }),
    unit: optional('unit', text, {
      fr: 'Unité, la même que celle de l’indicateur.',
      en: 'Unit, the same as the indicator’s.',
      aliases: ['unité'],
    }),
    sampled: defaulted('sampled', yesNo, true, {
      fr: '« no » pour un décompte de tout le trafic, sans échantillon.',
      en: '"no" for a count of all traffic, without a sample.',
      aliases: ['échantillonné', 'par sondage'],
    }),
    source_title: required('sourceTitle', text, {
      fr: 'Titre de la source.',
      en: 'Title of the source.',
      aliases: ['source', 'titre de la source'],
    }),
    source_url: optional('sourceUrl', url, {
      fr: 'Adresse de la source ; à défaut, « source_reference ».',
      en: 'Address of the source; failing that, "source_reference".',
      aliases: ['adresse de la source', 'url', 'lien', 'lien source'],
    }),
    source_reference: optional('sourceReference', text, {
      fr: 'Référence d’une source sans adresse : titre, page, éditeur.',
      en: 'Reference of a source without an address: title, page, publisher.',
      aliases: ['référence', 'référence de la source'],
    }),
    source_kind: optional('sourceKind', text, {
      fr: 'Nature de la source : primaire, presse…',
      en: 'Kind of source: primary, press…',
      aliases: ['nature de la source', 'type de source'],
    }),
    published_on: optional('publishedOn', publicationDate, {
      fr: 'Date de publication : une année, un mois ou un jour.',
      en: 'Date of publication: a year, a month or a day.',
      aliases: ['publié le', 'date de publication', 'parution'],
    }),
    published_on_certain: defaulted('publishedOnCertain', yesNo, true, {
      fr: '« no » quand la date est déduite.',
      en: '"no" where the date is inferred.',
      aliases: ['date certaine'],
    }),
    note: optional('note', text, {
      fr: 'Réserve publiée avec le chiffre.',
      en: 'Reservation, published with the figure.',
      aliases: ['remarque', 'commentaire', 'remarques'],
    }),
    note_en: optional('noteEn', text, {
      fr: 'La même réserve en anglais ; vide : les pages en anglais la donnent en français.',
      en: 'The same reservation in English; empty: English pages give it in French.',
      aliases: ['note en anglais', 'remarque en anglais'],
    }),
  },
};

export type PublishedRow = ParsedRow<typeof publishedTable>;
