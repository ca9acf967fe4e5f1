/**
 * Cohen's kappa: agreement of two coders beyond what their habits would give by chance.
 *
 * @param table square; row = code given by the first, column = by the second; counts ≥ 0, not all 0
 * @returns observed and expected agreement, and kappa from −1 to 1; no kappa where both used one and the same code
 *   throughout, which chance explains entirely
 * @throws RangeError for a table that is not square, a count not ≥ 0, or counts all 0
 * @source Cohen 1960, Educ. Psychol. Meas. 20:37-46
 * @example cohenKappa([[20, 5], [10, 15]]).kappa // 0.4
 */
export function cohenKappa(table: readonly (readonly number[])[]): {
  readonly observed: number;
  readonly expected: number;
  readonly kappa: number | undefined;
} {
  const rows = table.map(() => 0);
  const columns = table.map(() => 0);
  let total = 0;
  let agreed = 0;
  for (const [i, row] of table.entries()) {
    if (row.length !== table.length) throw new RangeError(`invalid table; not square: row of ${row.length}`);
    for (const [j, count] of row.entries()) {
      if (!(count >= 0)) throw new RangeError(`invalid count; not >= 0: ${count}`);
      rows[i] = (rows[i] ?? NaN) + count;
      columns[j] = (columns[j] ?? NaN) + count;
      total += count;
      if (i === j) agreed += count;
    }
  }
  if (!(total > 0)) throw new RangeError(`invalid table; total not > 0: ${total}`);
  const byChance = rows.reduce((sum, row, i) => sum + row * (columns[i] ?? NaN), 0);
  const oneCode = rows.some((row, i) => row === total && columns[i] === total);
  return {
    observed: agreed / total,
    expected: byChance / (total * total),
    // Of whole numbers, so that a kappa of .4 is not taken for one below.
    kappa: oneCode ? undefined : (agreed * total - byChance) / (total * total - byChance),
  };
}
