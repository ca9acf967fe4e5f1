import { notAbove } from './notAbove.ts';

/** One stratum: `share` is its weight in the whole, n what was observed in it. */
export interface StratumSize {
  readonly n: number;
  readonly share: number;
}

/**
 * Kish's effective sample size of a weighted sample: (Σw)² / Σw², each unit of a stratum weighing share / n.
 *
 * @param strata one or more; shares need not sum to 1
 * @throws RangeError without a stratum, for n not > 0 or a share not > 0
 * @source Kish 1965, Survey Sampling, 11.7
 * @example kishEffectiveN([{ n: 100, share: 0.5 }, { n: 100, share: 0.5 }]) // 200
 */
export function kishEffectiveN(strata: readonly StratumSize[]): number {
  if (!(strata.length > 0)) throw new RangeError('invalid strata; not one or more: 0');
  let counted = 0;
  let sum = 0;
  let sumOfSquares = 0;
  for (const { n, share } of strata) {
    if (!(n > 0)) throw new RangeError(`invalid n; not > 0: ${n}`);
    if (!(share > 0)) throw new RangeError(`invalid share; not > 0: ${share}`);
    counted += n;
    sum += share;
    sumOfSquares += (share * share) / n;
  }
  return notAbove((sum * sum) / sumOfSquares, counted);
}
