import type { Issue } from '../domain/issue.ts';
import { formatDate } from './formatDate.ts';
import type { Locale } from '../domain/locale.ts';

/** What the sentence of a finding may use: every piece already in words. An absent piece is an empty text. */
export interface IssueParts {
  /** The cell as written. */
  readonly received: string;
  /** True in a campaign's spreadsheets, which `columns`, `values` and `constants` of campaign.json can translate. */
  readonly mapped: boolean;
  /** True where the finding is about a setting: there are no columns there. */
  readonly setting: boolean;
  readonly has: (key: string) => boolean;
  readonly text: (key: string) => string;
  /** A number with the decimal mark of the language, at most two decimals. */
  readonly number: (key: string) => string;
  /** A day in words. */
  readonly day: (key: string) => string;
  readonly items: (key: string) => readonly string[];
  /** « a », « b » and « c ». */
  readonly quoted: (key: string) => string;
}

/** One sentence or two: what is wrong, why, what to do. Read after « colonne « X » : ». */
export type IssueText = (parts: IssueParts) => string;

/** More than this and a list stops. */
const LONGEST_LIST = 30;

/** The pieces of a finding in one language. */
export function issueParts({ received = '', file, params }: Issue, locale: Locale): IssueParts {
  const text = (key: string): string => {
    const value = params[key];
    return typeof value === 'object' ? value.join(', ') : String(value ?? '');
  };
  const items = (key: string): readonly string[] => {
    const value = params[key];
    return typeof value === 'object' ? value : value === undefined ? [] : [String(value)];
  };
  return {
    received,
    mapped: /^campaigns\/[^/]+\/.*\.csv$/.test(file),
    setting: file.endsWith('.json'),
    has: (key) => params[key] !== undefined && params[key] !== '',
    text,
    number: (key) => numberWords(Number(params[key]), locale),
    day: (key) => dayWords(text(key), locale),
    items,
    quoted: (key) => quotedList(items(key), locale),
  };
}

function numberWords(value: number, locale: Locale): string {
  const rounded = String(Math.round(value * 100) / 100);
  return locale === 'fr' ? rounded.replace('.', ',') : rounded;
}

function dayWords(written: string, locale: Locale): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(written) ? formatDate(written, locale) : written;
}

function quotedList(items: readonly string[], locale: Locale): string {
  const quote = (item: string): string => (locale === 'fr' ? `« ${item} »` : `“${item}”`);
  const shown = items.slice(0, LONGEST_LIST).map(quote);
  if (items.length > shown.length) return `${shown.join(', ')}…`;
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} ${locale === 'fr' ? 'et' : 'and'} ${last}`;
}
