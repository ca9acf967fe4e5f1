import { describe, expect, it } from 'vitest';
import { PUBLISHED_STATE } from '../../../src/browser/ranking/rankingState.ts';
import { sortedBy } from '../../../src/browser/ranking/sortedBy.ts';

describe('pressing the head of a column', () => {
  it('sorts numbers from the largest, words from the first letter', () => {
    expect(sortedBy(PUBLISHED_STATE, 'value')).toEqual({ sort: 'value', descending: true });
    expect(sortedBy(PUBLISHED_STATE, 'n')).toEqual({ sort: 'n', descending: true });
    expect(sortedBy(PUBLISHED_STATE, 'name')).toEqual({ sort: 'name', descending: false });
  });

  it('turns the order where it is pressed again', () => {
    expect(sortedBy(PUBLISHED_STATE, 'rank')).toEqual({ sort: 'rank', descending: true });
    expect(sortedBy({ sort: 'value', descending: true }, 'value')).toEqual({ sort: 'value', descending: false });
  });
});
