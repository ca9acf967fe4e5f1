import { mulberry32 } from './mulberry32.ts';

/**
 * Bootstrap of categories within strata: the resamples of `bootstrap`, draw for draw, told only how many units of each
 * stratum and category were drawn. A resample costs one step a draw, however many units there are to tell apart.
 *
 * @param strata the categories of the units of each stratum, numbers from 0 on, in the order given; one unit or more
 * @param categories how many there are
 * @param statistic of a resample: counts by stratum and category; pure
 * @param replicates how many resamples, whole, > 0
 * @param seed of mulberry32
 * @returns the statistics, in the order drawn
 * @throws RangeError without a unit, for a category that is not one, or for replicates not whole and > 0
 * @source METHOD 3.8; Efron & Tibshirani 1993, An Introduction to the Bootstrap, 6 and 8
 * @example bootstrapCategories([[0], [1, 1]], 2, ([one, two]) => one[0] + two[1], 2, 1) // [3, 3]
 */
export function bootstrapCategories<Statistic>(
  strata: readonly (readonly number[])[],
  categories: number,
  statistic: (counts: readonly (readonly number[])[]) => Statistic,
  replicates: number,
  seed: number,
): Statistic[] {
  if (!strata.some(({ length }) => length > 0)) throw new RangeError('invalid strata; no unit');
  const stray = strata
    .flat()
    .find((category) => !(Number.isInteger(category) && category >= 0 && category < categories));
  if (stray !== undefined) throw new RangeError(`invalid category; not in [0, ${categories}): ${stray}`);
  if (!(replicates > 0 && Number.isInteger(replicates))) {
    throw new RangeError(`invalid replicates; not whole and > 0: ${replicates}`);
  }
  const random = mulberry32(seed);
  return Array.from({ length: replicates }, () =>
    statistic(
      strata.map((units) => {
        const counts = new Array<number>(categories).fill(0);
        const size = units.length;
        for (let draw = 0; draw < size; draw++) {
          const category = units[Math.floor(random() * size)] ?? 0;
          counts[category] = (counts[category] ?? 0) + 1;
        }
        return counts;
      }),
    ),
  );
}
