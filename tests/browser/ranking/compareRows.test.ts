import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRows, type SortFacts } from '../../../src/browser/ranking/compareRows.ts';

const rows: readonly SortFacts[] = [
  { place: 0, name: 'Orne', value: 0.9, n: 200 },
  { place: 1, name: 'Écluse', value: 0.9, n: 100 },
  { place: 2, name: 'Fibre', n: 400 },
  { place: 3, name: 'Brume', value: 0.4 },
];
const names = (sort: 'rank' | 'name' | 'value' | 'n', descending = false) =>
  rows.toSorted(compareRows({ sort, descending }, 'fr')).map(({ name }) => name);

describe('the order of rows', () => {
  it('is that of the ranking, either way round', () => {
    expect(names('rank')).toEqual(['Orne', 'Écluse', 'Fibre', 'Brume']);
    expect(names('rank', true)).toEqual(['Brume', 'Fibre', 'Écluse', 'Orne']);
  });

  it('reads names as a dictionary does', () => {
    expect(names('name')).toEqual(['Brume', 'Écluse', 'Fibre', 'Orne']);
  });

  it('keeps the order of the ranking among equals, and puts last what is not known', () => {
    expect(names('value')).toEqual(['Brume', 'Orne', 'Écluse', 'Fibre']);
    expect(names('value', true)).toEqual(['Orne', 'Écluse', 'Brume', 'Fibre']);
    expect(names('n', true)).toEqual(['Fibre', 'Orne', 'Écluse', 'Brume']);
    expect(names('n')).toEqual(['Écluse', 'Orne', 'Fibre', 'Brume']);
  });

  it('does not depend on the order before', () => {
    const sort = fc.constantFrom('rank', 'name', 'value', 'n');
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...rows], { minLength: rows.length }),
        sort,
        fc.boolean(),
        (mixed, key, down) => {
          const order = compareRows({ sort: key, descending: down }, 'fr');
          expect(mixed.toSorted(order)).toEqual(rows.toSorted(order));
        },
      ),
    );
  });
});
