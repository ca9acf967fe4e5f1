/**
 * Size of the simple random sample that would be as precise: p(1 − p) / V.
 *
 * @param share p, strictly between 0 and 1: at the ends no variance says anything
 * @param variance V of the estimate, > 0
 * @throws RangeError unless 0 < share < 1 and variance > 0
 * @source Kish 1965, Survey Sampling, 8.2
 * @example designEffectiveN(0.5, 0.0025) // 100
 */
export function designEffectiveN(share: number, variance: number): number {
  if (!(share > 0 && share < 1)) throw new RangeError(`invalid share; not in (0, 1): ${share}`);
  if (!(variance > 0)) throw new RangeError(`invalid variance; not > 0: ${variance}`);
  return (share * (1 - share)) / variance;
}
