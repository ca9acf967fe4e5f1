import { normalQuantile } from './normalQuantile.ts';

/**
 * How many calls to each of two organisations show a difference of their shares with a given power (test of two
 * proportions, two-sided).
 *
 * @param first share expected, from 0 to 1; likewise second, another one
 * @param power chance of finding the difference, strictly between 0 and 1
 * @param alpha of the test, strictly between 0 and 1
 * @returns the size before rounding, and the whole one that suffices
 * @throws RangeError for shares outside [0, 1] or equal, power or alpha outside (0, 1)
 * @source METHOD 5; Fleiss, Levin & Paik 2003, Statistical Methods for Rates and Proportions, 4.2
 * @example sampleSizePerGroup(0.6, 0.7, 0.8, 0.05).whole // 356
 */
export function sampleSizePerGroup(
  first: number,
  second: number,
  power: number,
  alpha: number,
): { readonly exact: number; readonly whole: number } {
  for (const share of [first, second]) {
    if (!(share >= 0 && share <= 1)) throw new RangeError(`invalid share; not in [0, 1]: ${share}`);
  }
  if (first === second) throw new RangeError(`invalid shares; not different: ${first}`);
  if (!(power > 0 && power < 1)) throw new RangeError(`invalid power; not in (0, 1): ${power}`);
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`invalid alpha; not in (0, 1): ${alpha}`);
  const mean = (first + second) / 2;
  const underNull = normalQuantile(1 - alpha / 2) * Math.sqrt(2 * mean * (1 - mean));
  const underDifference = normalQuantile(power) * Math.sqrt(first * (1 - first) + second * (1 - second));
  const exact = (Math.max(0, underNull + underDifference) / (first - second)) ** 2;
  return { exact, whole: Math.max(1, Math.ceil(exact - 1e-9)) };
}
