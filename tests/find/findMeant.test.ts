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
    // A sector is called so as well.
    ['impôts', 'dgfip'],
    ['impôt sur le revenu', 'dgfip'],
    ['tarif bleu', 'edf'],
  ])('%s is %s', (typed, id) => {
    expect(findMeant(index, typed)).toMatchObject({ kind: 'organisation', id });
  });

  it.each([
    ['santé', 'sante'],
    ['l’énergie', 'energie'],
    ['Public services', 'services-publics'],
    ['internet', 'telecoms'],
  ])('%s, which no organisation bears, is the sector %s', (typed, id) => {
    expect(findMeant(index, typed)).toMatchObject({ kind: 'sector', id });
  });

  it.each(['', 'ca', 'caf lyon', 'alocations familiales', '69003', 'Valmont', 'sant'])(
    'leaves « %s » to the list',
    (typed) => {
      expect(findMeant(index, typed)).toBeUndefined();
    },
  );
});
