import { CONFIDENCE } from '../domain/method.ts';
import { twoSidedQuantile } from '../stats/twoSidedQuantile.ts';
import { wilsonZ } from '../stats/wilsonZ.ts';
import type { CallerEffect } from '../domain/callerEffect.ts';
import { callerPenalty } from './callerEffect.ts';
import type { LevelEstimate } from './callIndicator.ts';
import { designSize } from './designSize.ts';
import type { Linearised } from './linearised.ts';
import { meanEstimate } from './meanEstimate.ts';
import type { SampleGroup } from './sampleGroup.ts';

/**
 * A weighted mean with the n that weights and callers leave, by the same machinery as a share. The interval takes
 * Student's quantile, cut to the scale. Marks that are all alike have no variance: the interval is then Wilson's of the
 * mean's place on the scale, since none would promise certainty.
 *
 * @param values of each sequence, in the order of the group; undefined outside the base, which is not empty
 * @param mean of them, with the part of each
 * @param scale lowest and highest mark
 */
export function estimateMean(
  group: SampleGroup,
  values: readonly (number | undefined)[],
  mean: Linearised,
  callers: CallerEffect,
  scale: { readonly min: number; readonly max: number },
): LevelEstimate {
  const spread = varianceOf(group, values);
  const denominator = values.filter((value) => value !== undefined).length;
  const { deff, degreesOfFreedom, comparisonDegreesOfFreedom } = callerPenalty(callers, group, values);
  const effectiveN = designSize(group, spread, mean.contributions, values) / deff;
  const single = Math.max(1, effectiveN - 1);
  const df = Number.isFinite(degreesOfFreedom) ? degreesOfFreedom : single;
  const quantile = twoSidedQuantile(CONFIDENCE, df);
  const base = {
    kind: 'level',
    value: mean.value,
    denominator,
    effectiveN,
    degreesOfFreedom: df,
    comparisonDegreesOfFreedom: Math.min(comparisonDegreesOfFreedom, single),
  } as const;
  if (!(spread > 0)) {
    const width = scale.max - scale.min;
    const place = wilsonZ(((mean.value - scale.min) / width) * effectiveN, effectiveN, quantile);
    const [low, high] = [scale.min + width * place.low, scale.min + width * place.high];
    return { ...base, low, high, standardError: (high - low) / (2 * quantile) };
  }
  // Strata have this factor in their variance; one sample does not, so that its n is what was counted.
  const unbiased = group.design.strata.length === 1 && denominator > 1 ? denominator / (denominator - 1) : 1;
  const standardError = Math.sqrt((spread * unbiased) / effectiveN);
  return {
    ...base,
    low: Math.max(scale.min, mean.value - quantile * standardError),
    high: Math.min(scale.max, mean.value + quantile * standardError),
    standardError,
  };
}

/** Weighted variance of single values about their mean. */
function varianceOf(group: SampleGroup, values: readonly (number | undefined)[]): number {
  const mean = meanEstimate(group, values)?.value ?? NaN;
  let weights = 0;
  let squares = 0;
  for (const [i, value] of values.entries()) {
    if (value === undefined) continue;
    const weight = group.design.weights[i] ?? 0;
    weights += weight;
    squares += weight * (value - mean) ** 2;
  }
  return squares / weights;
}
