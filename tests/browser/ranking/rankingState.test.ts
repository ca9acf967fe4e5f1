import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseRankingState,
  PUBLISHED_STATE,
  serialiseRankingState,
  type RankingState,
} from '../../../src/browser/ranking/rankingState.ts';

const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,3}$/);
const text = fc.string({ minLength: 1 }).filter((s) => s.trim() === s && /./.test(s) && s.isWellFormed());

const state: fc.Arbitrary<RankingState> = fc.record(
  {
    sort: fc.constantFrom('rank', 'name', 'value', 'n'),
    descending: fc.boolean(),
    sector: id,
    network: text,
    territory: fc.constantFrom('01', '14', '2A', '2B', '971', '976'),
    minN: fc.integer({ min: 1, max: 999_999 }),
    against: id,
  },
  { requiredKeys: ['sort', 'descending'] },
);

describe('the state of a ranking in its address', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(state, (written) => {
        expect(parseRankingState(serialiseRankingState(written))).toEqual(written);
      }),
    );
  });

  it('is nothing where nothing was asked', () => {
    expect(serialiseRankingState(PUBLISHED_STATE)).toBe('');
    expect(parseRankingState('')).toEqual(PUBLISHED_STATE);
  });

  it('reads as words that one may type', () => {
    expect(serialiseRankingState({ sort: 'value', descending: true, sector: 'eau', minN: 150 })).toBe(
      '?secteur=eau&minimum=150&tri=-taux',
    );
  });

  it('passes over what it does not understand', () => {
    const odd = '?tri=beaute&secteur=<b>&departement=Calvados&minimum=-3&face=&reseau=%20&utm=x';
    expect(parseRankingState(odd)).toEqual(PUBLISHED_STATE);
  });

  it('never throws, whatever stands in the address', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        expect(parseRankingState(query).sort).toBeDefined();
      }),
    );
  });
});
