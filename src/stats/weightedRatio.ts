import type { LinearisedEstimate } from './stratifiedProportion.ts';
import { stratifiedVariance } from './stratifiedVariance.ts';

/** One sampled unit: its weight, its stratum, and what it adds to the two totals. */
export interface WeightedUnit {
  readonly weight: number;
  readonly y: number;
  readonly x: number;
  readonly stratum: string;
}

/**
 * Ratio of two weighted totals, Σ w y over Σ w x, with its linearised variance: the general form, for scores and marks
 * as for shares. With x = 1 everywhere it is the weighted mean of y.
 *
 * Each unit stands as w (y − R x) / Σ w x; a stratum adds n/(n − 1) times their squares about their mean.
 *
 * @param units in any order; two or more in each stratum
 * @returns undefined where Σ w x is 0
 * @throws RangeError without a unit, for a stratum of one, a weight not > 0, or y or x no finite number
 * @source Woodruff 1971, J. Am. Stat. Assoc. 66:411-414; Särndal, Swensson & Wretman 1992, 5.5
 * @example weightedRatio([1, 0, 0, 1].map((y) => ({ weight: 1, y, x: 1, stratum: '' }))).variance // 0.0833333333333
 */
export function weightedRatio(units: readonly WeightedUnit[]): LinearisedEstimate | undefined {
  if (!(units.length > 0)) throw new RangeError('invalid units; not one or more: 0');
  let numerator = 0;
  let denominator = 0;
  for (const { weight, y, x } of units) {
    if (!(weight > 0 && weight < Infinity)) throw new RangeError(`invalid weight; not > 0: ${weight}`);
    if (!Number.isFinite(y) || !Number.isFinite(x)) throw new RangeError(`invalid y or x; not finite: ${y}, ${x}`);
    numerator += weight * y;
    denominator += weight * x;
  }
  if (denominator === 0) return undefined;
  const ratio = numerator / denominator;
  const variance = stratifiedVariance(
    units.map(({ weight, y, x }) => (weight * (y - ratio * x)) / denominator),
    units.map(({ stratum }) => stratum),
  );
  return { value: ratio, variance };
}
