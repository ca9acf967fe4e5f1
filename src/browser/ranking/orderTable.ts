import type { Locale } from '../../domain/locale.ts';
import { compareRows } from './compareRows.ts';
import type { RankingState } from './rankingState.ts';
import type { RankingRow } from './readRows.ts';

/**
 * Puts the rows of a table in the order that a state asks for. Ranked rows leave their groups for one body, since « peuvent être
 * premiers » is a heading of the published order alone; rows without a rank stay below the line, in that order too.
 */
export function orderTable(
  table: HTMLTableElement,
  rows: readonly RankingRow[],
  state: RankingState,
  locale: Locale,
): void {
  const asPublished = state.sort === 'rank' && !state.descending;
  const sorted = rows.filter(({ inTable }) => inTable).toSorted(compareRows(state, locale));
  const mixed = table.querySelector<HTMLTableSectionElement>('tbody[data-group="mixed"]') ?? mixedBody(table);
  // A page opens in the published order: rows that stand so are not touched, nor laid out again.
  const now = table.querySelectorAll(':scope > tbody > [data-organisation]');
  if (!asPublished || !sorted.every(({ element, home }, at) => element === now[at] && element.parentElement === home))
    for (const { element, home, isRanked } of sorted) (asPublished || !isRanked ? home : mixed).append(element);
  mixed.hidden = asPublished;
  for (const body of table.tBodies) if (body !== mixed) body.hidden = !body.querySelector('[data-organisation]');
}

/** The body for ranked rows out of their groups: before the groups, so that the unranked stay last. */
function mixedBody(table: HTMLTableElement): HTMLTableSectionElement {
  const body = table.createTBody();
  body.setAttribute('role', 'rowgroup');
  body.dataset['group'] = 'mixed';
  body.hidden = true;
  table.tHead?.after(body);
  return body;
}
