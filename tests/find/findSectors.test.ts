import { describe, expect, it } from 'vitest';
import { findSectors } from '../../src/find/findSectors.ts';
import { BEGINS, SAME } from '../../src/find/matchName.ts';
import { sectorNames } from '../../src/find/sectorNames.ts';
import { rankedSectors } from '../../src/views/rankingIndex.ts';
import { real } from '../views/site.ts';
import { index } from './finder.ts';

const found = (typed: string) => findSectors(index, typed).map(({ id, score, heard }) => [id, score, heard]);

describe('findSectors', () => {
  it.each([
    ['SANTE', 'sante', SAME, undefined],
    ['health', 'sante', SAME, undefined],
    ['les télécoms', 'telecoms', SAME, undefined],
    ['eau', 'eau', SAME, undefined],
    ['publicservices', 'services-publics', SAME, undefined],
    ['san', 'sante', BEGINS, undefined],
    ['service', 'services-publics', BEGINS, undefined],
    ['box', 'telecoms', SAME, 'box'],
    ['electri', 'energie', BEGINS, 'électricité'],
  ])('hears « %s » as %s', (typed, id, score, heard) => {
    expect(found(typed)).toEqual([[id, score, heard]]);
  });

  it.each(['', 'sa', 'la', 'l’é', 'services sociaux', 'snaté', 'santé lyon', 'impots.gouv.fr'])(
    'does not hear « %s »',
    (typed) => {
      expect(found(typed)).toEqual([]);
    },
  );

  it('leads to pages that exist, to all of them', () => {
    expect(index.sectors.map(([, , id]) => id).sort()).toEqual([...rankedSectors(real)].sort());
  });
});

describe('sectorNames', () => {
  it('speak of sectors that there are', () => {
    const ids = real.sectors.map(({ id }) => id as string);
    expect(Object.keys(sectorNames).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('give a word to one sector only', () => {
    for (const word of Object.values(sectorNames).flat())
      expect(
        findSectors(index, word).filter(({ score }) => score === SAME),
        word,
      ).toHaveLength(1);
  });
});
