import type { Locale } from '../../domain/locale.ts';
import { rankingControlsWords } from '../../present/words/rankingControlsWords.ts';
import type { RankingRow } from './readRows.ts';

/** Gives each ranked row a button that compares the others with it. `choose` hears whose was pressed. */
export function addCompareButtons(
  rows: readonly RankingRow[],
  locale: Locale,
  choose: (organisation: string) => void,
): void {
  const words = rankingControlsWords[locale];
  for (const { element, id, isRanked, name } of rows) {
    const link = element.querySelector('.compare');
    if (!link || !isRanked) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'compare';
    const whom = document.createElement('span');
    whom.className = 'sr';
    whom.textContent = ` ${words.compareTo(name)}`;
    button.append(words.compare, whom);
    button.addEventListener('click', () => choose(id));
    link.replaceWith(button);
  }
}

/** Says which of them is pressed. */
export function markCompared(rows: readonly RankingRow[], against: string | undefined): void {
  for (const { element, id } of rows) {
    const button = element.querySelector('button.compare');
    if (button) button.ariaPressed = String(id === against);
  }
}
