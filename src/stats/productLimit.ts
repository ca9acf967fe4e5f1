/** One attempt: how many units entered it, and how many of them it reached. */
export interface AttemptCount {
  readonly entered: number;
  readonly reached: number;
}

/**
 * Chance of being reached within all attempts, where some units stopped before the last: 1 − Π(1 − r/e), with
 * Greenwood's variance. Where nobody stopped early it is reached / entered, and its variance p(1 − p)/n.
 *
 * @param attempts in order, one or more; sums of weights as well as counts
 * @returns the value is a share from 0 to 1
 * @throws RangeError without an attempt, for entered not > 0 or reached outside [0, entered]
 * @source METHOD 2; Kaplan & Meier 1958, J. Am. Stat. Assoc. 53:457-481; Greenwood 1926 for the variance
 * @example productLimit([{ entered: 100, reached: 40 }, { entered: 60, reached: 20 }]).value // 0.6
 */
export function productLimit(attempts: readonly AttemptCount[]): { readonly value: number; readonly variance: number } {
  if (!(attempts.length > 0)) throw new RangeError('invalid attempts; not one or more: 0');
  let unreached = 1;
  let relativeVariance = 0;
  for (const { entered, reached } of attempts) {
    if (!(entered > 0)) throw new RangeError(`invalid entered; not > 0: ${entered}`);
    if (!(reached >= 0 && reached <= entered)) {
      throw new RangeError(`invalid reached; not in [0, ${entered}]: ${reached}`);
    }
    unreached *= 1 - reached / entered;
    relativeVariance += reached / (entered * (entered - reached));
  }
  return { value: 1 - unreached, variance: unreached === 0 ? 0 : unreached * unreached * relativeVariance };
}
