import { describe, expect, it } from 'vitest';
import { findMeant } from '../../src/find/findMeant.ts';
import { index } from './finder.ts';

describe('findMeant', () => {
  it.each([
    ['CAF', 'caf'],
    ['é d f', 'edf'],
    ['allocations familiales', 'caf'],
    // Both bear the name; one has taken the other's place.
    ['3230', 'caf'],
    ['Pôle emploi', 'france-travail'],
  ])('%s is %s', (typed, id) => {
    expect(findMeant(index, typed)?.id).toBe(id);
  });

  it.each(['', 'ca', 'caf lyon', 'alocations familiales', '69003', 'Valmont'])('leaves « %s » to the list', (typed) => {
    expect(findMeant(index, typed)).toBeUndefined();
  });
});
