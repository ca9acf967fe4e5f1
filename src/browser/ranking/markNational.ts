import type { Locale } from '../../domain/locale.ts';
import { nationalWords } from '../../present/words/nationalWords.ts';
import type { RankingState } from './rankingState.ts';
import type { RankingRow } from './readRows.ts';
import { territoryWords } from './territoryWords.ts';

/** In a ranking of one département each body without a territory says that its figure is of the whole country. Returns how many do. */
export function markNational(rows: readonly RankingRow[], state: RankingState, locale: Locale): string {
  for (const { element, territory: own } of rows) {
    element.querySelector('.national')?.remove();
    if (state.territory === undefined || own.length > 0) continue;
    const mark = document.createElement('small');
    mark.className = 'national';
    mark.textContent = nationalWords[locale].national;
    (element.querySelector('.c-org') ?? element.querySelector('a')?.parentElement)?.append(mark);
  }
  return territoryWords(rows, state, locale);
}
