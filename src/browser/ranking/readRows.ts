import type { SortFacts } from './compareRows.ts';
import type { RowFacts } from './filterRows.ts';

/** An organisation of a ranking where it stands on the page: a row of the table, or an entry of the list under it. */
export interface RankingRow extends RowFacts, SortFacts {
  readonly id: string;
  readonly element: HTMLElement;
  /** The group that it was published in. */
  readonly home: HTMLElement;
  readonly isRanked: boolean;
  readonly inTable: boolean;
}

/** Reads what a row can be arranged by off its markup: its figure, its attributes, its place. */
export function readRows(root: HTMLElement): readonly RankingRow[] {
  return [...root.querySelectorAll<HTMLElement>('[data-organisation]:not(data)')].flatMap((element, place) => {
    const figure = element.querySelector('data');
    const home = element.parentElement;
    if (!figure || !home) return [];
    const { organisation = '', sector = '', network, territory } = element.dataset;
    const [value, n] = [figure.value, figure.dataset['denominator']];
    return {
      id: organisation,
      element,
      home,
      place,
      isRanked: (home.dataset['group'] ?? 'unranked') !== 'unranked',
      inTable: element.tagName === 'TR',
      name: element.querySelector('a')?.textContent.trim() ?? '',
      sector,
      ...(network && { network }),
      territory: territory?.split(' ') ?? [],
      ...(value && { value: Number(value) }),
      ...(n && { n: Number(n) }),
    };
  });
}
