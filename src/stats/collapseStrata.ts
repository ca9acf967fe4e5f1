/** One cell of the design: `group` is what it may not leave (a scenario), n what was observed in it. */
export interface DesignCell {
  readonly group: string;
  readonly n: number;
}

/** A variance inside a stratum takes two observations. */
const ENOUGH = 2;

/**
 * Joins empty and single cells with a neighbour of the same group, so that each stratum has a variance.
 *
 * Declared order: a cell of fewer than two takes in the next ones of its group until it has two; at the end of the
 * group it goes to the stratum before. A whole group of fewer than two does the same among the groups.
 *
 * @param cells in the declared order (of slots within scenarios); n ≥ 0
 * @returns strata, each the positions of its cells, ascending; together every position once. One stratum may have
 *   fewer than two observations only where all cells together do
 * @throws RangeError for n not ≥ 0
 * @source METHOD 3.4; Cochran 1977, Sampling Techniques, 5A.12
 * @example collapseStrata([{ group: 'a', n: 9 }, { group: 'a', n: 1 }, { group: 'b', n: 5 }]) // [[0, 1], [2]]
 */
export function collapseStrata(cells: readonly DesignCell[]): number[][] {
  const byGroup = new Map<string, Stratum[]>();
  for (const [position, { group, n }] of cells.entries()) {
    if (!(n >= 0)) throw new RangeError(`invalid n; not >= 0: ${n}`);
    const own = byGroup.get(group) ?? [];
    own.push({ positions: [position], n });
    byGroup.set(group, own);
  }
  const strata = [...byGroup.values()].flatMap(joinSmall);
  return joinSmall(strata).map(({ positions }) => [...positions].sort((x, y) => x - y));
}

interface Stratum {
  readonly positions: readonly number[];
  readonly n: number;
}

function joinSmall(row: readonly Stratum[]): Stratum[] {
  const joined: Stratum[] = [];
  let open: Stratum | undefined;
  for (const next of row) {
    open = open === undefined ? next : join(open, next);
    if (open.n < ENOUGH) continue;
    joined.push(open);
    open = undefined;
  }
  if (open === undefined) return joined;
  const before = joined.pop();
  joined.push(before === undefined ? open : join(before, open));
  return joined;
}

function join(one: Stratum, other: Stratum): Stratum {
  return { positions: [...one.positions, ...other.positions], n: one.n + other.n };
}
