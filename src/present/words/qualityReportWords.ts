import type { InEachLanguage, WordsOf } from './WordsOf.ts';

type Nouns = readonly [one: string, many: string];

const fr = {
  lines: {
    callers: 'Enquêteurs',
    weights: 'Poids',
    excluded: 'Appels écartés',
    incomplete: 'Appels inachevés',
    balance: 'Même plan pour tous',
    coding: 'Double jugement',
    corrections: 'Corrections',
  },
  callers: ['enquêteur', 'enquêteurs'] as Nouns,
  joined: ['strate réunie à sa voisine', 'strates réunies à leurs voisines'] as Nouns,
  organisations: ['organisme', 'organismes'] as Nouns,
  reason: (reason: string, count: string) => `${reason}, ${count}`,
  incomplete: (incomplete: string, calls: string, share: string) => `${incomplete} sur ${calls} (${share})`,
  columns: {
    organisation: 'Organisme',
    reason: 'Motif',
    calls: 'Appels',
    excluded: 'Écartés',
    incomplete: 'Inachevés',
    byScenario: 'Par question',
    bySlot: 'Par créneau',
    byWeekday: 'Par jour',
    byProfile: 'Par profil',
    byCaller: 'Par enquêteur',
    stratum: 'Strate',
    share: 'Part',
    efficiency: 'Efficacité des poids',
    indicator: 'Indicateur',
    correlation: 'Corrélation',
    callers: 'Enquêteurs',
    profiles: 'Profils',
    difference: 'Écart',
    interval: 'Intervalle à 95 %',
    organisations: 'Organismes',
    afterCorrection: 'Après correction',
  },
  exclusions: {
    title: 'Appels écartés, par organisme et motif',
    caption: 'Comptés et listés, jamais retirés en silence',
  },
  balance: {
    title: 'Équilibre des appels, par organisme',
    caption: (campaign: string) =>
      `Appels de chaque organisme et leur répartition, du plus petit au plus grand nombre, ${campaign}`,
  },
  span: (min: string, max: string) => `${min} à ${max}`,
  counts: {
    slot: 'Appels par créneau',
    weekday: 'Appels par jour',
    profile: 'Appels par profil',
    caller: 'Appels par enquêteur',
  },
  perOrganisation: (title: string) => `${title}, par organisme`,
  strata: {
    title: 'Strates et poids, par organisme',
    caption: 'Part de chaque strate dans le résultat, et nombre d’appels qui la portent',
  },
  callerEffects: {
    title: 'Effet enquêteur, par indicateur',
    caption: 'Ressemblance des appels d’un même enquêteur (corrélation intraclasse)',
  },
  profiles: 'Écarts entre profils, à organisme égal',
  established: 'établi',
  notShown: 'non démontré',
};

const en: WordsOf<typeof fr> = {
  lines: {
    callers: 'Callers',
    weights: 'Weights',
    excluded: 'Calls set aside',
    incomplete: 'Unfinished calls',
    balance: 'Same plan for all',
    coding: 'Judged twice',
    corrections: 'Corrections',
  },
  callers: ['caller', 'callers'],
  joined: ['stratum joined to its neighbour', 'strata joined to their neighbours'],
  organisations: ['organisation', 'organisations'],
  reason: (reason, count) => `${reason}, ${count}`,
  incomplete: (incomplete, calls, share) => `${incomplete} out of ${calls} (${share})`,
  columns: {
    organisation: 'Organisation',
    reason: 'Reason',
    calls: 'Calls',
    excluded: 'Set aside',
    incomplete: 'Unfinished',
    byScenario: 'By question',
    bySlot: 'By slot',
    byWeekday: 'By day',
    byProfile: 'By profile',
    byCaller: 'By caller',
    stratum: 'Stratum',
    share: 'Share',
    efficiency: 'Efficiency of weights',
    indicator: 'Indicator',
    correlation: 'Correlation',
    callers: 'Callers',
    profiles: 'Profiles',
    difference: 'Difference',
    interval: '95% interval',
    organisations: 'Organisations',
    afterCorrection: 'After correction',
  },
  exclusions: {
    title: 'Calls set aside, by organisation and reason',
    caption: 'Counted and listed, never removed in silence',
  },
  balance: {
    title: 'Balance of calls, by organisation',
    caption: (campaign) =>
      `Calls of each organisation and how they divide, from the smallest number to the greatest, ${campaign}`,
  },
  span: (min, max) => `${min} to ${max}`,
  counts: {
    slot: 'Calls by slot',
    weekday: 'Calls by day',
    profile: 'Calls by profile',
    caller: 'Calls by caller',
  },
  perOrganisation: (title) => `${title}, for each organisation`,
  strata: {
    title: 'Strata and weights, by organisation',
    caption: 'Share of each stratum in the result, and number of calls behind it',
  },
  callerEffects: {
    title: 'Caller effect, by indicator',
    caption: 'How alike the calls of one caller are (intraclass correlation)',
  },
  profiles: 'Differences between profiles, organisation by organisation',
  established: 'established',
  notShown: 'not shown',
};

/** Labels and tables of a campaign's quality report; its sentences are in `Messages.quality`. */
export const qualityReportWords: InEachLanguage<typeof fr> = { fr, en };
