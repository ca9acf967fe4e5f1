/** Two rows of two counts. */
export type FourfoldTable = readonly [readonly [number, number], readonly [number, number]];

/** Tables whose chances differ by rounding alone are equally likely. */
const AS_LIKELY = 1 + 1e-7;

/**
 * Fisher's exact test of a fourfold table, two-sided: the chance, with the margins as they are, of a table no more
 * likely than the observed one.
 *
 * Chances are built from the most likely table outwards by the ratio of neighbours, in units of that table's chance:
 * no factorial, no overflow.
 *
 * @param table whole counts ≥ 0
 * @returns p from 0 to 1
 * @throws RangeError for a count that is not whole and ≥ 0
 * @source Fisher 1934, Statistical Methods for Research Workers, 21.02
 * @example fisherExact([[3, 1], [1, 3]]) // 0.485714285714
 */
export function fisherExact(table: FourfoldTable): number {
  for (const count of table.flat()) {
    if (!(count >= 0 && Number.isInteger(count))) throw new RangeError(`invalid count; not whole and >= 0: ${count}`);
  }
  const [[observed, b], [c, d]] = table;
  const row = observed + b;
  const column = observed + c;
  const others = d - observed;
  const least = Math.max(0, -others);
  const most = Math.min(row, column);
  const ratioToNext = (x: number) => ((row - x) * (column - x)) / ((x + 1) * (others + x + 1));
  const mode = Math.min(most, Math.max(least, Math.floor(((row + 1) * (column + 1)) / (row + column + others + 2))));
  const chances = new Map([[mode, 1]]);
  for (let x = mode, chance = 1; x < most; x++) chances.set(x + 1, (chance *= ratioToNext(x)));
  for (let x = mode, chance = 1; x > least; x--) chances.set(x - 1, (chance /= ratioToNext(x - 1)));
  const limit = (chances.get(observed) ?? NaN) * AS_LIKELY;
  let all = 0;
  let asExtreme = 0;
  for (const chance of [...chances.values()].sort((x, y) => x - y)) {
    all += chance;
    if (chance <= limit) asExtreme += chance;
  }
  return asExtreme / all;
}
