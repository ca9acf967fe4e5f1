import type { Locale } from '../../domain/locale.ts';
import { rankingControlsWords } from '../../present/words/rankingControlsWords.ts';
import type { RankingRow } from './readRows.ts';

/** In a ranking of one département each body without a territory says that its figure is of the whole country. */
export function markNational(rows: readonly RankingRow[], territory: string | undefined, locale: Locale): void {
  for (const { element, territory: own } of rows) {
    element.querySelector('.national')?.remove();
    if (territory === undefined || own.length > 0) continue;
    const mark = document.createElement('small');
    mark.className = 'national';
    mark.textContent = rankingControlsWords[locale].national;
    (element.querySelector('.c-org') ?? element.querySelector('a')?.parentElement)?.append(mark);
  }
}
