import { mulberry32 } from './mulberry32.ts';

/**
 * Bootstrap within strata: draws as many units of each stratum as it has, with replacement, and takes the statistic of
 * each resample.
 *
 * A draw is the unit number ⌊u·n⌋ of its stratum. Strata come in the order in which they first appear, units in the
 * order given, one stream of mulberry32 for all: the same units, order and seed give the same bytes.
 *
 * @param strata the stratum of each unit, one or more units
 * @param statistic of a resample, told how often each unit was drawn, in the order given; pure
 * @param replicates how many resamples, whole, > 0
 * @param seed of mulberry32; METHOD: FNV-1a of « campaign|organisation|indicator »
 * @returns the statistics, in the order drawn
 * @throws RangeError without a unit, or for replicates not whole and > 0
 * @source METHOD 3.8; Efron & Tibshirani 1993, An Introduction to the Bootstrap, 6 and 8
 * @example bootstrap(['a', 'b'], (counts) => counts[0], 3, 1) // [1, 1, 1]
 */
export function bootstrap<Statistic>(
  strata: readonly string[],
  statistic: (counts: readonly number[]) => Statistic,
  replicates: number,
  seed: number,
): Statistic[] {
  if (!(strata.length > 0)) throw new RangeError('invalid strata; no unit');
  if (!(replicates > 0 && Number.isInteger(replicates))) {
    throw new RangeError(`invalid replicates; not whole and > 0: ${replicates}`);
  }
  const members = new Map<string, number[]>();
  for (const [unit, stratum] of strata.entries()) {
    const own = members.get(stratum);
    if (own === undefined) members.set(stratum, [unit]);
    else own.push(unit);
  }
  const random = mulberry32(seed);
  return Array.from({ length: replicates }, () => {
    const counts = new Array<number>(strata.length).fill(0);
    for (const units of members.values()) {
      const size = units.length;
      for (let draw = 0; draw < size; draw++) {
        const unit = units[Math.floor(random() * size)] ?? NaN;
        counts[unit] = (counts[unit] ?? NaN) + 1;
      }
    }
    return statistic(counts);
  });
}
