import { stratifiedEffectiveN } from '../stats/stratifiedEffectiveN.ts';
import type { StratumRatio } from '../stats/stratifiedRatio.ts';
import type { CallerEffect } from '../domain/callerEffect.ts';
import { callerPenalty } from './callerEffect.ts';
import type { NoEstimate, ShareEstimate } from './callIndicator.ts';
import { designSize } from './designSize.ts';
import type { Corrected } from './linearised.ts';
import type { SampleGroup } from './sampleGroup.ts';

/**
 * A share of a group with the n that weights and callers leave (METHOD 3.4): the one place where counts become an
 * estimate.
 *
 * @param values 1 or 0 of each sequence, in the order of the group; undefined outside the base
 * @param corrected the estimate that stands in for the weighted counts, where those would be biased, and by what
 */
export function estimateShare(
  group: SampleGroup,
  values: readonly (number | undefined)[],
  callers: CallerEffect,
  corrected?: Corrected,
): ShareEstimate | NoEstimate {
  const strata = countStrata(group, values);
  const denominator = strata.reduce((sum, { base }) => sum + base, 0);
  const numerator = strata.reduce((sum, { k }) => sum + k, 0);
  if (denominator === 0) return { kind: 'not_measured', reason: 'nobody_reached' };
  const value = corrected?.value ?? weightedShare(strata);
  const size = corrected
    ? designSize(group, value * (1 - value), corrected.contributions, values)
    : countedSize(strata);
  const { deff, degreesOfFreedom, comparisonDegreesOfFreedom } = callerPenalty(callers, group, values);
  return {
    kind: 'share',
    value,
    numerator,
    denominator,
    effectiveN: size / deff,
    degreesOfFreedom,
    comparisonDegreesOfFreedom,
    ...(corrected && { correction: corrected.correction }),
  };
}

/** Counts of each stratum, in the order of the design. */
function countStrata({ design }: SampleGroup, values: readonly (number | undefined)[]): StratumRatio[] {
  const counts = new Map(design.strata.map(({ id, share, n }) => [id, { share, n, base: 0, k: 0 }]));
  for (const [i, value] of values.entries()) {
    const stratum = counts.get(design.stratumOf[i] ?? '');
    if (stratum === undefined || value === undefined) continue;
    stratum.base += 1;
    stratum.k += value;
  }
  return [...counts.values()];
}

/** Σ W k/n over Σ W base/n; of one stratum the plain quotient, so that 3 of 7 is 3/7 to the last bit. */
function weightedShare(strata: readonly StratumRatio[]): number {
  const [only, ...others] = strata;
  if (only !== undefined && others.length === 0) return only.k / only.base;
  let numerator = 0;
  let denominator = 0;
  for (const { k, base, n, share } of strata) {
    numerator += (share * k) / n;
    denominator += (share * base) / n;
  }
  // All and none stay exactly 1 and 0, whatever the weights do in floating point.
  if (strata.every(({ k, base }) => k === base)) return 1;
  return numerator / denominator;
}

function countedSize(strata: readonly StratumRatio[]): number {
  const [only, ...others] = strata;
  return only !== undefined && others.length === 0 ? only.base : stratifiedEffectiveN(strata);
}
