import type { Issue } from '../domain/issue.ts';
import { issueMessagesEn } from './issueMessages.en.ts';
import { issueMessagesFr } from './issueMessages.fr.ts';
import { issueParts } from './issueParts.ts';
import type { Locale } from '../domain/locale.ts';

const TEXTS = { fr: issueMessagesFr, en: issueMessagesEn };

/**
 * A finding in words: the column under its own name and ours, what is wrong, why, what to do.
 * File and line are told apart; {@link issueLine} tells all.
 */
export function issueMessage(issue: Issue, locale: Locale): string {
  return capitalised(
    [columnWords(issue, locale), sentence(issue, locale)].filter((part) => part !== '').join(colon(locale)),
  );
}

/** The same after its place: « attempts.csv, ligne 12, colonne « Durée » (time_to_exit_s) : … ». */
export function issueLine(issue: Issue, locale: Locale): string {
  const line = issue.row === undefined ? '' : `${locale === 'fr' ? 'ligne' : 'line'} ${issue.row}`;
  const place = [issue.file, line, columnWords(issue, locale)].filter((part) => part !== '').join(', ');
  return `${place}${colon(locale)}${sentence(issue, locale)}`;
}

function sentence(issue: Issue, locale: Locale): string {
  return TEXTS[locale][issue.code](issueParts(issue, locale));
}

function columnWords({ file, column, theirColumn }: Issue, locale: Locale): string {
  if (column === undefined) return '';
  const setting = !file.endsWith('.csv');
  const noun = locale === 'fr' ? (setting ? 'réglage' : 'colonne') : setting ? 'setting' : 'column';
  const quoted = locale === 'fr' ? `« ${theirColumn ?? column} »` : `“${theirColumn ?? column}”`;
  return `${noun} ${quoted}${theirColumn === undefined ? '' : ` (${column})`}`;
}

function colon(locale: Locale): string {
  return locale === 'fr' ? ' : ' : ': ';
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
