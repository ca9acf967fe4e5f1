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
  'file-not-read': 'fichier non lu',
  'column-unknown': 'colonne inconnue, non lue',
  'column-unnamed': 'colonne sans nom, non lue',
  'column-redundant': 'colonne en double emploi',
  'setting-unknown': 'réglage inconnu, ignoré',
  'mapping-unused': 'traduction de colonne ou de mot sans emploi',
  'constant-ignored': 'valeur constante ignorée, la colonne existe',
  'public-holiday': 'tentative un jour férié',
  'outside-opening-hours': 'tentative hors des heures d’ouverture publiées',
  'sequence-incomplete': 'appel arrêté avant la dernière tentative permise',
  'complete-in-no-time': 'réponse complète en moins de 5 secondes de conversation',
  'human-in-no-time': 'quelqu’un décroche en moins de 2 secondes',
};
