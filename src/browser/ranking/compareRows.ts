import type { Locale } from '../../domain/locale.ts';
import type { RankingState } from './rankingState.ts';

/** What a row can be sorted by. */
export interface SortFacts {
  /** Place in the ranking as published, from 0. */
  readonly place: number;
  readonly name: string;
  /** Absent where no value is published. */
  readonly value?: number;
  readonly n?: number;
}

/** The order that a state asks for. Equal rows keep the order of the ranking; what is not known stands last either way. */
export function compareRows(
  { sort, descending }: Pick<RankingState, 'sort' | 'descending'>,
  locale: Locale,
): (a: SortFacts, b: SortFacts) => number {
  const sign = descending ? -1 : 1;
  if (sort === 'rank') return (a, b) => sign * (a.place - b.place);
  if (sort === 'name') return (a, b) => sign * a.name.localeCompare(b.name, locale) || a.place - b.place;
  return (a, b) => {
    const [x, y] = [a[sort], b[sort]];
    if (x === undefined || y === undefined)
      return Number(x === undefined) - Number(y === undefined) || a.place - b.place;
    return sign * (x - y) || a.place - b.place;
  };
}
