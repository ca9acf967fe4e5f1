import { chiSquareSf } from './chiSquareSf.ts';

/**
 * Do the last digits of durations look measured? χ² with 9 degrees of freedom against ten digits equally likely, and
 * the share of 0 and 5, of which chance gives one in five.
 *
 * @param durations seconds, one or more; a fraction of a second is dropped
 * @throws RangeError without a duration, or for one not ≥ 0
 * @source METHOD 4, D16; Preece 1981, Statistician 30:31-60
 * @example digitPreference([10, 21, 32, 43, 54, 65, 76, 87, 98, 9]) // {"chi2": 0, "p": 1, "zeroOrFive": 0.2}
 */
export function digitPreference(durations: readonly number[]): {
  readonly chi2: number;
  readonly p: number;
  readonly zeroOrFive: number;
} {
  const n = durations.length;
  if (!(n > 0)) throw new RangeError('invalid durations; not one or more: 0');
  const counts = new Array<number>(10).fill(0);
  for (const duration of durations) {
    if (!(duration >= 0 && duration < Infinity)) throw new RangeError(`invalid duration; not >= 0: ${duration}`);
    const digit = Math.floor(duration) % 10;
    counts[digit] = (counts[digit] ?? 0) + 1;
  }
  const expected = n / 10;
  const chi2 = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  return { chi2, p: chiSquareSf(chi2, 9), zeroOrFive: ((counts[0] ?? 0) + (counts[5] ?? 0)) / n };
}
