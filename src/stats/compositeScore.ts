/** One part of a score: its weight, and how well it went from 0 to 1; undefined where it was not noted. */
export interface ScorePart {
  readonly weight: number;
  readonly value: number | undefined;
}

/**
 * Weighted mean of the parts that were noted, from 0 to 100: the weight of a missing part is shared out among the
 * others in proportion.
 *
 * @param parts at least one of them noted, with a weight > 0
 * @throws RangeError for a weight not ≥ 0, a value outside [0, 1], or nothing noted
 * @source METHOD 2.5
 * @example compositeScore([{ weight: 40, value: 1 }, { weight: 20, value: 0.5 }, { weight: 40, value: undefined }]) // 83.3333333333
 */
export function compositeScore(parts: readonly ScorePart[]): number {
  let weights = 0;
  let sum = 0;
  for (const { weight, value } of parts) {
    if (!(weight >= 0 && weight < Infinity)) throw new RangeError(`invalid weight; not >= 0: ${weight}`);
    if (value === undefined) continue;
    if (!(value >= 0 && value <= 1)) throw new RangeError(`invalid value; not in [0, 1]: ${value}`);
    weights += weight;
    sum += weight * value;
  }
  if (!(weights > 0)) throw new RangeError('invalid parts; none noted with a weight > 0');
  return (100 * sum) / weights;
}
