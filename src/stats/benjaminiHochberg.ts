/**
 * Benjamini and Hochberg's adjusted p-values: those under q make a list of which a share q at most is expected false.
 *
 * @param pValues each from 0 to 1
 * @returns adjusted values in the order given, from 0 to 1
 * @throws RangeError for a p outside [0, 1]
 * @source Benjamini & Hochberg 1995, J. R. Stat. Soc. B 57:289-300
 * @example benjaminiHochberg([0.04, 0.001, 0.03, 0.001]) // [0.04, 0.002, 0.04, 0.002]
 */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  const descending = pValues
    .map((p, index) => {
      if (!(p >= 0 && p <= 1)) throw new RangeError(`invalid p; not in [0, 1]: ${p}`);
      return { p, index };
    })
    .sort((x, y) => y.p - x.p);
  const adjusted = new Array<number>(pValues.length).fill(1);
  let smallest = 1;
  descending.forEach(({ p, index }, r) => {
    smallest = Math.min(smallest, (pValues.length / (pValues.length - r)) * p);
    adjusted[index] = smallest;
  });
  return adjusted;
}
