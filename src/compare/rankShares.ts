import { codeUnitOrder } from '../domain/codeUnitOrder.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { Indicator } from '../domain/indicator.ts';
import { ALPHA } from '../domain/method.ts';
import type { Pair, RankedEntry } from '../domain/ranking.ts';
import { rankIntervals, type PairwiseTest } from '../stats/rankIntervals.ts';
import type { Comparable } from './comparableShare.ts';
import { compareFigures } from './compareFigures.ts';

/** Whose figure it is: a share, or a mean. */
export interface NamedShare {
  readonly organisation: OrganisationId;
  readonly share: Comparable;
}

/**
 * Ranks shares that compare with one another (METHOD 3.5): point ranks by the exact figure (equal figures share one,
 * and the next ranks stay empty: 1, 2, 2, 4), rank intervals from all pairs. The order of the input changes nothing.
 *
 * @param better which end a caller would prefer; the higher one where there is none
 * @returns entries best first, ties by organisation id; pairs (a, b) in the order of ids
 */
export function rankShares(
  shares: readonly NamedShare[],
  better: Indicator['better'],
): { readonly ranked: readonly RankedEntry[]; readonly pairs: readonly Pair[] } {
  const byId = [...shares].sort((x, y) => codeUnitOrder(x.organisation, y.organisation));
  const sign = better === 'lower' ? -1 : 1;
  const tests: PairwiseTest[] = [];
  const compared: Omit<Pair, 'established'>[] = [];
  byId.forEach((a, first) => {
    byId.slice(first + 1).forEach((b, i) => {
      const { difference, low, high, p } = compareFigures(a.share, b.share);
      const gain = sign * difference;
      tests.push({ first, second: first + 1 + i, p, better: gain > 0 ? 'first' : gain < 0 ? 'second' : 'none' });
      compared.push({ a: a.organisation, b: b.organisation, difference, low, high, p });
    });
  });
  const { low, high, established } = rankIntervals(byId.length, tests, ALPHA);
  const bestFirst = byId.map(({ share }) => sign * share.value).sort((x, y) => y - x);
  const ranked = byId
    .map(({ organisation, share }, i) => ({
      organisation,
      rank: bestFirst.indexOf(sign * share.value) + 1,
      rankLow: low[i] ?? 1,
      rankHigh: high[i] ?? byId.length,
    }))
    .sort((x, y) => x.rank - y.rank || codeUnitOrder(x.organisation, y.organisation));
  return { ranked, pairs: compared.map((pair, i) => ({ ...pair, established: established[i] === true })) };
}
