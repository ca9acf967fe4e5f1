import type { MethodConstant, MethodConstants } from '../domain/methodDefinition.ts';
import type { Locale } from '../domain/locale.ts';
import { formatDuration } from '../present/formatDuration.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { formatPercent } from '../present/formatPercent.ts';
import { methodTableWords } from '../present/words/methodTableWords.ts';
import { left, text, type TableView } from './tableView.ts';

type Format = 'percent' | 'count' | 'decimal' | 'duration' | 'weights' | 'text';

/** How each constant is written. One that is not here does not compile: the page would be silent on it. */
const FORMATS: Readonly<Record<MethodConstant, Format>> = {
  CONFIDENCE: 'percent',
  ALPHA: 'percent',
  MIN_N_RATE: 'count',
  MIN_N_RANK: 'count',
  MIN_RANKED: 'count',
  INCOMPLETE_WARNING: 'percent',
  INCOMPLETE_REFUSAL: 'percent',
  DEFAULT_MAX_ATTEMPTS: 'count',
  DEFAULT_MIN_GAP_SECONDS: 'duration',
  DEFAULT_TIME_ZONE: 'text',
  MAX_DURATION_SECONDS: 'duration',
  BOOTSTRAP_REPLICATES: 'count',
  KAPPA_WARNING: 'decimal',
  KAPPA_REFUSAL: 'decimal',
  MIN_CELL_CALLS: 'count',
  DEFAULT_SCORE_WEIGHTS: 'weights',
  SCORE_FULL_WAIT_SECONDS: 'duration',
  SCORE_NO_WAIT_SECONDS: 'duration',
};

/** A constant as the page writes it: « 95 % », « 5 min », « décroché 40, attente 20 ». */
export function constantText(name: string, value: unknown, locale: Locale): string {
  const format = Object.hasOwn(FORMATS, name) ? FORMATS[name as MethodConstant] : 'text';
  if (typeof value === 'number') {
    if (format === 'percent') return formatPercent(value, locale, { decimals: 0 });
    if (format === 'duration') return formatDuration(value, locale);
    return formatNumber(value, locale, { decimals: format === 'decimal' ? 1 : 0 });
  }
  if (typeof value !== 'object' || value === null) return String(value);
  const parts: Readonly<Record<string, string>> = methodTableWords[locale].scoreParts;
  return Object.entries(value)
    .map(([part, weight]) => `${parts[part] ?? part} ${String(weight)}`)
    .join(', ');
}

/** Every constant of a version, read from the program that computes by it. */
export function constantsTable(constants: MethodConstants, locale: Locale): TableView {
  const { constants: meanings, constantsTable: words } = methodTableWords[locale];
  return {
    caption: words.caption,
    columns: [left(words.meaning), left(words.value)],
    rows: Object.entries(constants).map(([name, value]) => [
      text(Object.hasOwn(meanings, name) ? meanings[name as MethodConstant] : name),
      text(constantText(name, value, locale)),
    ]),
  };
}
