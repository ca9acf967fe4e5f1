import { designEffectiveN } from './designEffectiveN.ts';
import { notAbove } from './notAbove.ts';
import { stratifiedRatio, type StratumRatio } from './stratifiedRatio.ts';

/**
 * Effective n of a stratified share, before caller effects.
 *
 * One stratum: what was counted. Else p(1 − p)/V, never above what was counted. Where the variance is 0 (all, none, or
 * strata of one kind each) it is Kish's n of the weights, since 0 would promise certainty.
 *
 * @param strata as for {@link stratifiedRatio}; base = n for a share of all
 * @returns 0 where the base is empty
 * @throws RangeError as {@link stratifiedRatio}
 * @source METHOD 3.4, step 3
 * @example stratifiedEffectiveN([{ k: 9, base: 20, n: 30, share: 1 }]) // 20
 */
export function stratifiedEffectiveN(strata: readonly StratumRatio[]): number {
  const estimate = stratifiedRatio(strata);
  if (estimate === undefined) return 0;
  const { value, variance } = estimate;
  const counted = strata.reduce((sum, { base }) => sum + base, 0);
  if (strata.length === 1) return counted;
  if (variance > 0) return notAbove(designEffectiveN(value, variance), counted);
  let sum = 0;
  let sumOfSquares = 0;
  for (const { base, n, share } of strata) {
    const weight = share / n;
    sum += weight * base;
    sumOfSquares += weight * weight * base;
  }
  return notAbove((sum * sum) / sumOfSquares, counted);
}
