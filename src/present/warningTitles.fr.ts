import type { ISSUE_KINDS, IssueCode } from '../domain/issueCodes.ts';

/** Codes that are warnings: what a quality report may count. */
export type WarningCode = {
  [Code in IssueCode]: (typeof ISSUE_KINDS)[Code]['severity'] extends 'warning' ? Code : never;
}[IssueCode];

/**
 * What a public page says of a warning: its kind, never its cell, which could tell the minute of a call or the pseudonym of a
 * caller (D23). The operator reads the whole sentence in `check-data`.
 */
export const warningTitlesFr: Readonly<Record<WarningCode, string>> = {
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
