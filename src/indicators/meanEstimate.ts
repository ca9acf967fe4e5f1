import type { Linearised } from './linearised.ts';
import type { SampleGroup } from './sampleGroup.ts';

/**
 * Weighted mean of a value over the sequences that have one. Undefined where none has. Counted from the first value, so
 * that values that are all alike have exactly that mean, and no variance, whatever the weights do in floating point.
 */
export function meanEstimate({ design }: SampleGroup, values: readonly (number | undefined)[]): Linearised | undefined {
  const first = values.find((value) => value !== undefined) ?? 0;
  // Of one stratum all weigh alike: the mean is the sum over the number, to the last bit.
  const weightOf = (i: number) => (design.strata.length === 1 ? 1 : (design.weights[i] ?? 0));
  let weights = 0;
  let sum = 0;
  for (const [i, value] of values.entries()) {
    if (value === undefined) continue;
    const weight = weightOf(i);
    weights += weight;
    sum += weight * (value - first);
  }
  if (!(weights > 0)) return undefined;
  const mean = first + sum / weights;
  const contributions = values.map((value, i) => (value === undefined ? 0 : (weightOf(i) * (value - mean)) / weights));
  return { value: mean, contributions };
}
