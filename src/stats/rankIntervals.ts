/** Two of J compared: `first` and `second` are positions from 0 to J − 1. */
export interface PairwiseTest {
  readonly first: number;
  readonly second: number;
  /** Two-sided p-value of « equal ». */
  readonly p: number;
  /** Which one is better as observed; none where the estimates are equal. */
  readonly better: 'first' | 'second' | 'none';
}

export interface RankIntervals {
  /** Best rank that the data allow, per position. */
  readonly low: readonly number[];
  /** Worst rank that the data allow, per position. */
  readonly high: readonly number[];
  /** Per test, in the order given: is the difference established among all of them? */
  readonly established: readonly boolean[];
}

/**
 * Simultaneous rank intervals from all pairwise comparisons, by one-sided Holm over the J(J − 1) hypotheses
 * « i is not better than j »: with probability 1 − alpha all of them hold the true ranks at once.
 *
 * Half of the hypotheses go against what was observed and cannot be rejected, so only the J(J − 1)/2 others are
 * sorted; the r-th (from 0) is rejected while p/2 ≤ alpha / (J(J − 1) − r), and the first failure ends it.
 *
 * @param size J, the number compared
 * @param tests every pair once
 * @param alpha family-wise error, strictly between 0 and 1
 * @throws RangeError where a pair is missing, a p is outside [0, 1] or alpha outside (0, 1)
 * @source METHOD 3.5; Mogstad, Romano, Shaikh & Wilhelm 2023, Rev. Econ. Stud. 91:476-518
 * @example rankIntervals(2, [{ first: 0, second: 1, p: 0.001, better: 'first' }], 0.05).high // [1, 2]
 */
export function rankIntervals(size: number, tests: readonly PairwiseTest[], alpha: number): RankIntervals {
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`invalid alpha; not in (0, 1): ${alpha}`);
  if (tests.length !== (size * (size - 1)) / 2) {
    throw new RangeError(`invalid tests; not every pair of ${size} once: ${tests.length}`);
  }
  const hypotheses = size * (size - 1);
  const ascending: { readonly test: PairwiseTest; readonly index: number }[] = [];
  for (const [index, test] of tests.entries()) {
    if (!(test.p >= 0 && test.p <= 1)) throw new RangeError(`invalid p; not in [0, 1]: ${test.p}`);
    // What is over alpha alone is over every threshold: no need to sort it.
    if (test.better !== 'none' && test.p / 2 <= alpha) ascending.push({ test, index });
  }
  ascending.sort((x, y) => x.test.p - y.test.p);
  const established = new Array<boolean>(tests.length).fill(false);
  const better = new Array<number>(size).fill(0);
  const worse = new Array<number>(size).fill(0);
  for (const [r, { test, index }] of ascending.entries()) {
    if (test.p / 2 > alpha / (hypotheses - r)) break;
    established[index] = true;
    const [winner, loser] = test.better === 'first' ? [test.first, test.second] : [test.second, test.first];
    worse[winner] = (worse[winner] ?? 0) + 1;
    better[loser] = (better[loser] ?? 0) + 1;
  }
  return {
    low: better.map((count) => 1 + count),
    high: worse.map((count) => size - count),
    established,
  };
}
