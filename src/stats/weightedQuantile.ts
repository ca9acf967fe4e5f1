import { quantileType7 } from './quantileType7.ts';

/** A value with its sampling weight, counted `count` times (once by default), as a resample may. */
export interface WeightedValue {
  readonly value: number;
  readonly weight: number;
  readonly count?: number;
}

/** A part of the answer below this is floating point's, not the value's. */
const NOTHING = 1e-12;

/**
 * Weighted sample quantile of type 7: with equal weights it is `quantileType7`, and it moves smoothly as they part.
 *
 * With Kish's n of the weights in the place of n, the window from h − 1 to h, h = p(n − 1) + 1, is laid over the
 * cumulated weights; each value counts for the part of the window that it covers.
 *
 * @param values in any order; ∞ is allowed (never reached); some weight > 0
 * @param p share from 0 to 1
 * @throws RangeError for a value that is no number, a weight or count not ≥ 0, nothing that weighs, or p outside [0, 1]
 * @source Akinshin 2023, arXiv:2304.07265; Hyndman & Fan 1996 for type 7
 * @example weightedQuantile([1, 2, 3, 4].map((value) => ({ value, weight: 0.25 })), 0.5) // 2.5
 */
export function weightedQuantile(values: readonly WeightedValue[], p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`invalid p; not in [0, 1]: ${p}`);
  let sum = 0;
  let sumOfSquares = 0;
  const sorted: { readonly value: number; readonly mass: number }[] = [];
  for (const { value, weight, count = 1 } of values) {
    if (Number.isNaN(value)) throw new RangeError(`invalid value; not a number: ${value}`);
    if (!(weight >= 0 && weight < Infinity)) throw new RangeError(`invalid weight; not >= 0: ${weight}`);
    if (!(count >= 0 && count < Infinity)) throw new RangeError(`invalid count; not >= 0: ${count}`);
    const mass = weight * count;
    sum += mass;
    sumOfSquares += mass * weight;
    sorted.push({ value, mass });
  }
  if (!(sum > 0)) throw new RangeError('invalid values; none that weighs');
  if (values.every(({ weight, count = 1 }) => weight === values[0]?.weight && count === 1)) {
    return quantileType7(
      values.map(({ value }) => value),
      p,
    );
  }
  sorted.sort((x, y) => x.value - y.value);
  const n = (sum * sum) / sumOfSquares;
  const start = p * (n - 1);
  const covered = (mass: number) => Math.min(1, Math.max(0, (n * mass) / sum - start));
  let below = 0;
  let first: number | undefined;
  let quantile = 0;
  for (const { value, mass } of sorted) {
    const part = covered(below + mass) - covered(below);
    below += mass;
    if (!(part > NOTHING)) continue;
    first ??= value;
    // Counted from the first value, so that equal ones (∞ included) give exactly that.
    if (value !== first) quantile += part * (value - first);
  }
  return (first ?? NaN) + quantile;
}
