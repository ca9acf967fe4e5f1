import type { Locale } from '../domain/locale.ts';
import type { ISSUE_KINDS, IssueCode } from '../domain/issueCodes.ts';

/** Codes that are warnings: what a quality report may count. */
export type WarningCode = {
  [Code in IssueCode]: (typeof ISSUE_KINDS)[Code]['severity'] extends 'warning' ? Code : never;
}[IssueCode];

type Titles = Readonly<Record<WarningCode, string>>;

const fr: Titles = {
  'file-unknown': 'fichier inconnu, non lu',
  'campaign-folder-empty': 'dossier de campagne vide, ignoré',
  'file-not-read': 'fichier non lu',
  'column-unknown': 'colonne inconnue, non lue',
  'column-unnamed': 'colonne sans nom, non lue',
  'column-redundant': 'colonne en double emploi',
  'setting-unknown': 'réglage inconnu, ignoré',
  'mapping-unused': 'traduction de colonne ou de mot sans emploi',
  'constant-ignored': 'valeur constante ignorée, la colonne existe',
  'weights-not-normalised': 'parts dont la somme n’est pas 1, divisées par leur somme',
  'call-outside-slots': 'appels hors des créneaux déclarés',
  'public-holiday': 'tentative un jour férié',
  'outside-opening-hours': 'tentative hors des heures d’ouverture publiées',
  'gap-too-short': 'tentative trop proche de la précédente',
  'sequence-incomplete': 'appel arrêté avant la dernière tentative permise',
  'complete-in-no-time': 'réponse complète en moins de 5 secondes de conversation',
  'human-in-no-time': 'quelqu’un décroche en moins de 2 secondes',
  'outside-planned-slot': 'tentative hors du créneau prévu',
  'caller-not-planned': 'appel passé par un autre enquêteur que prévu',
  'planned-not-called': 'appels prévus et jamais passés',
  'calls-unbalanced': 'appels d’un organisme mal répartis entre enquêteurs, créneaux ou questions',
  'stratum-too-small': 'partie de l’enquête avec moins de deux appels, réunie à sa voisine',
  'weights-uneven': 'poids qui coûtent plus de 30 % de la précision',
  'caller-dominant': 'plus de 40 % des appels passés par un seul enquêteur',
  'caller-effect': 'résultats qui dépendent de l’enquêteur, intervalles élargis',
  'durations-repeated': 'durées d’appel identiques, à vérifier',
  'durations-constant': 'durées d’appel toujours égales, à vérifier',
  'calls-without-pause': 'appels enchaînés sans pause, à vérifier',
  'durations-rounded': 'durées arrondies, estimées plutôt que mesurées',
  'coding-without-answer': 'second jugement d’un appel sans réponse, non lu',
  'codings-differ': 'double jugement des réponses : accord insuffisant',
  'codings-unreliable': 'double jugement des réponses : accord trop faible, indicateurs de réponse non publiés',
  'days-differ': 'jours où l’on a répondu bien moins que les autres',
};

const en: Titles = {
  'file-unknown': 'unknown file, not read',
  'campaign-folder-empty': 'empty campaign folder, ignored',
  'file-not-read': 'file not read',
  'column-unknown': 'unknown column, not read',
  'column-unnamed': 'column without a name, not read',
  'column-redundant': 'column given twice',
  'setting-unknown': 'unknown setting, ignored',
  'mapping-unused': 'translation of a column or word that nothing uses',
  'constant-ignored': 'constant value ignored, the column exists',
  'weights-not-normalised': 'shares that do not add up to 1, divided by their sum',
  'call-outside-slots': 'calls outside the declared times of day',
  'public-holiday': 'attempt on a public holiday',
  'outside-opening-hours': 'attempt outside published opening hours',
  'gap-too-short': 'attempt too soon after the previous one',
  'sequence-incomplete': 'call stopped before the last attempt allowed',
  'complete-in-no-time': 'complete answer in less than 5 seconds of talk',
  'human-in-no-time': 'someone picks up in less than 2 seconds',
  'outside-planned-slot': 'attempt outside the planned time',
  'caller-not-planned': 'call made by another caller than planned',
  'planned-not-called': 'calls planned and never made',
  'calls-unbalanced': 'calls to an organisation unevenly shared among callers, times or questions',
  'stratum-too-small': 'part of the survey with fewer than two calls, joined to its neighbour',
  'weights-uneven': 'weights that cost more than 30% of the precision',
  'caller-dominant': 'more than 40% of calls made by one caller',
  'caller-effect': 'results that depend on the caller, intervals widened',
  'durations-repeated': 'identical call times, to be checked',
  'durations-constant': 'call times that never vary, to be checked',
  'calls-without-pause': 'calls made without a pause, to be checked',
  'durations-rounded': 'rounded times, estimated rather than measured',
  'coding-without-answer': 'second judgement of an unanswered call, not read',
  'codings-differ': 'answers judged twice: insufficient agreement',
  'codings-unreliable': 'answers judged twice: too little agreement, indicators of answers not published',
  'days-differ': 'days on which far fewer calls were answered than on the others',
};

/**
 * What a public page says of a warning: its kind, never its cell, which could tell the minute of a call or the pseudonym of a
 * caller (D23). The operator reads the whole sentence in `check-data`.
 */
export const warningTitles: Readonly<Record<Locale, Titles>> = { fr, en };
