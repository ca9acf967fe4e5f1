import { kishEffectiveN } from '../stats/kishEffectiveN.ts';
import { notAbove } from '../stats/notAbove.ts';
import { stratifiedVariance } from '../stats/stratifiedVariance.ts';
import type { SampleGroup } from './sampleGroup.ts';

/**
 * n_design of an estimate whose variance is known by the contributions of its sequences (METHOD 3.4, step 3): the
 * simple random sample that would be as precise, never more than what was counted. Without a variance, Kish's n.
 *
 * @param unitVariance variance of one observation in that simple random sample: p(1 − p) of a share
 * @param contributions linearised, weights included, one of each sequence of the group; they sum to 0
 * @param values of each sequence; undefined outside the base
 */
export function designSize(
  { design }: SampleGroup,
  unitVariance: number,
  contributions: readonly number[],
  values: readonly unknown[],
): number {
  const own = design.weights.filter((_, i) => values[i] !== undefined);
  const variance = designVariance(design, contributions);
  if (!(unitVariance > 0 && variance > 0)) {
    return own.length === 0 ? 0 : kishEffectiveN(own.map((share) => ({ n: 1, share })));
  }
  return notAbove(unitVariance / variance, own.length);
}

/**
 * Variance of an estimate by the contributions of its sequences. Of one stratum without the factor n/(n − 1), so that a
 * plain share of n calls has an n_design of exactly n.
 */
export function designVariance({ strata, stratumOf }: SampleGroup['design'], contributions: readonly number[]): number {
  const n = contributions.length;
  if (n < 2) return 0;
  const variance = stratifiedVariance(contributions, stratumOf);
  return strata.length === 1 ? (variance * (n - 1)) / n : variance;
}
