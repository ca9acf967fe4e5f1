import { newcombePValue } from '../../src/stats/newcombePValue.ts';
import type { PairwiseTest } from '../../src/stats/rankIntervals.ts';

/** Every pair of some shares tested by Newcombe's p, a greater share being better. */
export function everyPair(shares: readonly { readonly k: number; readonly n: number }[]): PairwiseTest[] {
  return shares.flatMap((a, first) =>
    shares.slice(first + 1).map((b, offset) => {
      const difference = a.k / a.n - b.k / b.n;
      return {
        first,
        second: first + 1 + offset,
        p: newcombePValue(a.k, a.n, b.k, b.n),
        better: difference > 0 ? 'first' : difference < 0 ? 'second' : 'none',
      } as const;
    }),
  );
}
