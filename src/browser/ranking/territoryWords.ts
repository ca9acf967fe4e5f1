import type { Locale } from '../../domain/locale.ts';
import { nationalWords } from '../../present/words/nationalWords.ts';
import { meetsConditions, type RowFacts } from './filterRows.ts';
import type { RankingState } from './rankingState.ts';

/** A figure of the whole country is not passed off as that of a place; empty where no place is asked for, or all are of it. */
export function territoryWords(rows: readonly RowFacts[], state: RankingState, locale: Locale): string {
  if (state.territory === undefined) return '';
  const met = rows.filter((row) => meetsConditions(row, state));
  const national = met.filter(({ territory }) => territory.length === 0).length;
  return national === 0 ? '' : nationalWords[locale].nationals(met.length - national, national);
}
