/**
 * Chance that two drawn without replacement bear the same code: Σ c(c − 1) / (n(n − 1)), unbiased for the chance that
 * two calls on one question get the same answer.
 *
 * @param counts how many bear each code, ≥ 0
 * @returns from 0 to 1; undefined where there is no pair
 * @throws RangeError for a count not ≥ 0
 * @source METHOD 2, `consistency`; Simpson 1949, Nature 163:688
 * @example pairAgreement([3, 1]) // 0.5
 */
export function pairAgreement(counts: readonly number[]): number | undefined {
  let n = 0;
  let pairs = 0;
  for (const count of counts) {
    if (!(count >= 0)) throw new RangeError(`invalid count; not >= 0: ${count}`);
    n += count;
    pairs += count * (count - 1);
  }
  return n < 2 ? undefined : pairs / (n * (n - 1));
}
