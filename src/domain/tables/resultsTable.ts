import { QUALIFIERS } from '../campaign.ts';
import { code, id, integer, number, text, url } from '../cells.ts';
import { campaignIdSchema, indicatorIdSchema, organisationIdSchema } from '../ids.ts';
import { UNITS, type Unit } from '../indicator.ts';
import type { ResultStatus } from '../result.ts';
import { optional, required } from '../table.ts';

const STATUSES = [
  'measured',
  'fragile',
  'counts_only',
  'not_measured',
  'published',
  'published_without_n',
] as const satisfies readonly ResultStatus[];
const OUR_UNITS = [...UNITS, 'score5', 'score100'] as const satisfies readonly Unit[];

const count = integer({ min: 0 });
const level = number({ min: Number.NEGATIVE_INFINITY });
const place = integer({ min: 1 });

/** `results.csv`, for good (CONTRACT §4): one row a figure. */
export const resultsTable = {
  file: 'results.csv',
  columns: {
    campaign: required('campaign', id(campaignIdSchema), {
      fr: 'Campagne, comme dans les adresses.',
      en: 'Campaign, as in addresses.',
    }),
    organisation: required('organisation', id(organisationIdSchema), {
      fr: 'Organisme, ou total d’un autre éditeur.',
      en: 'Organisation, or another publisher’s total.',
    }),
    indicator: required('indicator', id(indicatorIdSchema, /^[a-z0-9]+([-_][a-z0-9]+)*$/), {
      fr: 'Indicateur, défini dans indicators.json.',
      en: 'Indicator, defined in indicators.json.',
    }),
    unit: required('unit', code(OUR_UNITS), {
      fr: 'Unité. « percent » : une part de 0 à 1.',
      en: 'Unit. "percent": a share from 0 to 1.',
    }),
    base: required('base', text, {
      fr: 'Ce dont le chiffre est une part ou une mesure ; « unknown » : l’éditeur ne le dit pas.',
      en: 'What the figure is a share or a measure of; "unknown": its publisher does not say.',
    }),
    qualifier: optional('qualifier', code(QUALIFIERS), {
      fr: 'Présent quand le chiffre publié est une borne.',
      en: 'Present where the published number is a bound.',
    }),
    status: required('status', code(STATUSES), {
      fr: 'Ce que le chiffre vaut : mesuré, fragile (effectif efficace, effective_n, de 30 à moins de 100 appels), nombres seuls (moins de 30), non mesuré, repris d’un autre éditeur avec ou sans effectif.',
      en: 'What the figure is worth: measured, fragile (effective_n from 30 to under 100 calls), counts only (under 30), not measured, taken from another publisher with or without its n.',
    }),
    value: optional('value', level, {
      fr: 'Valeur, sans arrondi. Ce n’est pas toujours numerator / denominator : un taux peut être pondéré, ou corrigé des appels inachevés et des attentes interrompues. Vide : aucune valeur, jamais zéro.',
      en: 'Value, unrounded. Not always numerator / denominator: a rate may be weighted, or corrected for unfinished calls and waits cut short. Empty: no value, never zero.',
    }),
    low: optional('low', level, {
      fr: 'Borne basse de l’intervalle à 95 %.',
      en: 'Lower end of the 95% interval.',
    }),
    high: optional('high', level, {
      fr: 'Borne haute de l’intervalle à 95 %.',
      en: 'Upper end of the 95% interval.',
    }),
    numerator: optional('numerator', count, {
      fr: 'Nombre de cas. Vide quand le pourcentage publié en laisse plusieurs possibles.',
      en: 'Number of cases. Empty where the published percentage leaves several possible.',
    }),
    denominator: optional('denominator', count, {
      fr: 'Effectif compté, avant toute pondération.',
      en: 'Number counted, before any weight.',
    }),
    effective_n: optional('effectiveN', number({ min: 0 }), {
      fr: 'Effectif qui a servi au calcul, une fois comptés les poids et l’effet des enquêteurs.',
      en: 'The n that was computed with, weights and caller effect counted in.',
    }),
    rank: optional('rank', place, {
      fr: 'Rang parmi tous les organismes de la campagne. Vide : non classé.',
      en: 'Rank among all organisations of the campaign. Empty: not ranked.',
    }),
    rank_low: optional('rankLow', place, {
      fr: 'Meilleure place que les appels n’excluent pas.',
      en: 'Best place that the calls do not rule out.',
    }),
    rank_high: optional('rankHigh', place, {
      fr: 'Moins bonne place que les appels n’excluent pas.',
      en: 'Worst place that the calls do not rule out.',
    }),
    ranked_among: optional('rankedAmong', place, {
      fr: 'Nombre d’organismes classés.',
      en: 'How many organisations are ranked.',
    }),
    method: required('method', text, { fr: 'Version de la méthode.', en: 'Version of the method.' }),
    source_url: optional('sourceUrl', url, {
      fr: 'Adresse où le chiffre d’un autre éditeur a été lu.',
      en: 'Where another publisher’s figure was read.',
    }),
  },
};

/** What `breakdowns/<campaign>.csv` has in addition. */
export const cutColumns = {
  dimension: required('dimension', text, {
    fr: 'Ce qui découpe le chiffre : scenario, weekday, slot, profile.',
    en: 'What the figure is cut by: scenario, weekday, slot, profile.',
  }),
  category: required('category', text, { fr: 'La part dont parle la ligne.', en: 'The part that the row is about.' }),
};

/** Last column of fictional files only, so that real ones have the columns of the contract and no other. */
export const noticeColumn = {
  notice: optional('notice', text, {
    fr: '« DONNÉES FICTIVES » à chaque ligne simulée.',
    en: '"DONNÉES FICTIVES" (fictional data) in each simulated row.',
  }),
};
