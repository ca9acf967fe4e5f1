import type { RankingRow } from './readRows.ts';

/** Makes of the link to each comparison a button that shows it here. `choose` hears whose was pressed. */
export function addCompareButtons(rows: readonly RankingRow[], choose: (organisation: string) => void): void {
  for (const { element, id, isRanked } of rows) {
    const link = element.querySelector('.compare');
    if (!link || !isRanked) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'compare';
    button.append(...link.childNodes);
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
