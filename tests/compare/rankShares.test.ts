import { describe, expect, it } from 'vitest';
import { rankShares } from '../../src/compare/rankShares.ts';
import { organisationIdSchema } from '../../src/domain/ids.ts';
import { newcombeDifference } from '../../src/stats/newcombeDifference.ts';
import { newcombePValue } from '../../src/stats/newcombePValue.ts';

const share = (name: string, k: number) => ({
  organisation: organisationIdSchema.parse(name),
  share: { value: k / 200, n: 200, kMin: k, kMax: k },
});

describe('rankShares', () => {
  const shares = [share('c', 100), share('a', 20), share('d', 104), share('b', 100)];
  const places = (better: 'higher' | 'lower' | 'none') =>
    rankShares(shares, better).ranked.map((one) => [one.organisation, one.rank, one.rankLow, one.rankHigh]);

  it('puts the best first, equals by their names, whichever end is better', () => {
    const upwards = [
      ['d', 1, 1, 3],
      ['b', 2, 1, 3],
      ['c', 2, 1, 3],
      ['a', 4, 4, 4],
    ];
    expect(places('higher')).toEqual(upwards);
    expect(places('none')).toEqual(upwards);
    expect(places('lower')).toEqual([
      ['a', 1, 1, 1],
      ['b', 2, 2, 4],
      ['c', 2, 2, 4],
      ['d', 4, 2, 4],
    ]);
  });

  it('compares every two in the order of names, whatever the order given and the direction', () => {
    const { pairs } = rankShares(shares, 'higher');
    expect(pairs.map(({ a, b, established }) => `${a}${b} ${established}`)).toEqual([
      'ab true',
      'ac true',
      'ad true',
      'bc false',
      'bd false',
      'cd false',
    ]);
    expect(pairs[0]).toEqual({
      a: 'a',
      b: 'b',
      ...newcombeDifference(20, 200, 100, 200, 0.95),
      p: newcombePValue(20, 200, 100, 200),
      established: true,
    });
    expect(rankShares([...shares].reverse(), 'lower').pairs).toEqual(pairs);
  });
});
