import { describe, expect, it } from 'vitest';
import { departementNeighbours } from '../../src/domain/departementNeighbours.ts';
import { places } from '../views/places.ts';

const codes = places.departements.map(({ code }) => code);

describe('departementNeighbours', () => {
  it('are neighbours of each other, and exist', () => {
    for (const code of codes)
      for (const next of departementNeighbours(code)) {
        expect(codes).toContain(next);
        expect(departementNeighbours(next), `${next} beside ${code}`).toContain(code);
      }
  });

  it.each([
    ['69', ['01', '38', '42', '71']],
    ['75', ['92', '93', '94']],
    ['2A', ['2B']],
    ['974', []],
  ])('of %s are %j', (code, expected) => {
    expect(departementNeighbours(code)).toEqual(expected);
  });

  it('leave no département of the continent alone', () => {
    expect(codes.filter((code) => departementNeighbours(code).length === 0)).toEqual([
      '971',
      '972',
      '973',
      '974',
      '976',
    ]);
  });
});
