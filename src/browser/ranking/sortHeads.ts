import type { RankingState, SortKey } from './rankingState.ts';

/** The heads of a table that one can sort by, as buttons. */
export interface SortHeads {
  /** Says in the heads which column sorts the table, and which way. */
  readonly mark: (state: RankingState) => void;
}

/**
 * Turns the heads of columns that one can sort by into buttons, as they stand. `sort` hears which was pressed. Which head says so
 * of the published order is known from the page: that of ranks, or of names where nobody has one.
 */
export function sortHeads(table: HTMLTableElement, sort: (key: SortKey) => void): SortHeads {
  const heads = [...table.querySelectorAll<HTMLElement>('th[data-sort]')];
  const published = heads.find((head) => head.hasAttribute('aria-sort'));
  for (const head of heads) {
    const button = document.createElement('button');
    button.type = 'button';
    // On a phone the button is away, since it could not be seen to have the focus; who hears the head hears its name alone.
    const name = document.createElement('span');
    name.className = 'head-name';
    name.textContent = head.textContent.trim();
    button.append(...head.childNodes);
    head.append(button, name);
    button.addEventListener('click', () => sort(head.dataset['sort'] as SortKey));
  }
  return {
    mark: (state) => {
      const asPublished = state.sort === 'rank' && !state.descending;
      for (const head of heads) {
        const isSorted = asPublished ? head === published : head.dataset['sort'] === state.sort;
        if (isSorted) head.ariaSort = state.descending ? 'descending' : 'ascending';
        else head.removeAttribute('aria-sort');
      }
    },
  };
}
