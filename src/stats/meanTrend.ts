/** A mean at a time: its standard error is > 0, its score the time. */
export interface DatedMean {
  readonly value: number;
  readonly standardError: number;
  readonly score: number;
}

/**
 * Do means rise or fall in a straight line? The least-squares slope with weights 1/s², and what is left of the spread
 * about it: under no departure from the line χ² with K − 2 degrees of freedom.
 *
 * @param means two or more
 * @returns z is the slope over its standard error; undefined where all scores are equal
 * @throws RangeError for fewer than two means, a standard error not > 0, or a value or score that is not finite
 * @source Cochran 1954, Biometrics 10:101-129; Draper & Smith 1998, Applied Regression Analysis, 9.2
 * @example meanTrend([1, 2].map((score) => ({ value: score, standardError: 1, score }))).z // 0.707106781187
 */
export function meanTrend(
  means: readonly DatedMean[],
): { readonly z: number; readonly residualChi2: number; readonly degreesOfFreedom: number } | undefined {
  if (!(means.length >= 2)) throw new RangeError(`invalid means; not two or more: ${means.length}`);
  let weights = 0;
  let scores = 0;
  let values = 0;
  for (const { value, standardError, score } of means) {
    if (!(standardError > 0 && standardError < Infinity)) {
      throw new RangeError(`invalid standardError; not > 0: ${standardError}`);
    }
    if (!Number.isFinite(value) || !Number.isFinite(score)) {
      throw new RangeError(`invalid value or score; not finite: ${value}, ${score}`);
    }
    const weight = 1 / standardError ** 2;
    weights += weight;
    scores += weight * score;
    values += weight * value;
  }
  // Not by their spread: a score may miss the mean of its equals by rounding, and that would be tested.
  if (new Set(means.map(({ score }) => score)).size === 1) return undefined;
  const middle = scores / weights;
  const mean = values / weights;
  let across = 0;
  let along = 0;
  let spread = 0;
  for (const { value, standardError, score } of means) {
    const weight = 1 / standardError ** 2;
    across += weight * (score - middle) ** 2;
    along += weight * (score - middle) * (value - mean);
    spread += weight * (value - mean) ** 2;
  }
  const z = along / Math.sqrt(across);
  return { z, residualChi2: Math.max(0, spread - z * z), degreesOfFreedom: means.length - 2 };
}
