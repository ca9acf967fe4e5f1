import type { InEachLanguage, WordsOf } from './WordsOf.ts';

const fr = {
  notMeasured: 'non mesuré',
  notPublished: 'non publié',
  unknownBase: 'base non publiée',
  /** In place of a duration, and why: of few calls only counts are said, and no count is one. */
  tooFew: 'trop peu d’appels',
  noDuration: (bar: string) => `Sous ${bar}, aucune durée n’est calculée.`,
  /** « part des appels », of a share whose counts are not printed. */
  shareOf: (noun: string) => `part des ${noun}`,
  answers: 'réponses',
  /** k and n without a noun. */
  outOf: (part: string, total: string) => `${part} sur ${total}`,
  interval: (interval: string) => `intervalle à 95 % : ${interval}`,
  indication: 'indication',
  sources: { primary: 'source première', press: 'presse ou reprise' },
  columns: {
    organisation: 'Organisme',
    indicator: 'Indicateur',
    figure: 'Chiffre',
    baseAndInterval: 'Base, intervalle',
    period: 'Période',
    source: 'Source',
    measure: 'Mesure',
    valueAndInterval: 'Valeur, intervalle à 95 %',
  },
  /** `calls`: whose last attempt was never made. */
  incomplete: (calls: string, all: string, share: string, refused: boolean) =>
    `${calls} avant la dernière tentative sur ${all} (${share}) : ${refused ? 'trop pour publier les taux qui en dépendent' : 'à lire avec prudence'}.`,
  stoppedCall: ['appel arrêté', 'appels arrêtés'] as readonly [string, string],
};

const en: WordsOf<typeof fr> = {
  notMeasured: 'not measured',
  notPublished: 'not published',
  unknownBase: 'base not published',
  tooFew: 'too few calls',
  noDuration: (bar) => `Below ${bar}, no duration is computed.`,
  shareOf: (noun) => `share of ${noun}`,
  answers: 'answers',
  outOf: (part, total) => `${part} out of ${total}`,
  interval: (interval) => `95% interval: ${interval}`,
  indication: 'indicative',
  sources: { primary: 'primary source', press: 'press or secondary source' },
  columns: {
    organisation: 'Organisation',
    indicator: 'Indicator',
    figure: 'Figure',
    baseAndInterval: 'Base, interval',
    period: 'Period',
    source: 'Source',
    measure: 'Measure',
    valueAndInterval: 'Value, 95% interval',
  },
  incomplete: (calls, all, share, refused) =>
    `${calls} before the last attempt out of ${all} (${share}): ${refused ? 'too many to publish the rates that depend on them' : 'read with caution'}.`,
  stoppedCall: ['call stopped', 'calls stopped'],
};

/** A figure and the tables of figures. */
export const figureWords: InEachLanguage<typeof fr> = { fr, en };
