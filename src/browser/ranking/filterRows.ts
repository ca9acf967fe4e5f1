import type { RankingState } from './rankingState.ts';

/** What a row of a ranking can be kept or hidden by. */
export interface RowFacts {
  readonly sector: string;
  readonly network?: string;
  /** Codes of départements; none: national. */
  readonly territory: readonly string[];
  /** Absent where no n is published. */
  readonly n?: number;
}

export type Condition = 'sector' | 'network' | 'territory' | 'minN';

const TESTS: Readonly<Record<Condition, (row: RowFacts, state: RankingState) => boolean>> = {
  sector: (row, { sector }) => sector === undefined || row.sector === sector,
  network: (row, { network }) => network === undefined || row.network === network,
  // Who is national answers everywhere.
  territory: (row, { territory }) =>
    territory === undefined || row.territory.length === 0 || row.territory.includes(territory),
  // An n that nobody has published is not known to be large enough.
  minN: (row, { minN }) => minN === undefined || (row.n !== undefined && row.n >= minN),
};

const CONDITIONS = Object.keys(TESTS) as Condition[];

/** True where a row meets every condition. */
export function meetsConditions(row: RowFacts, state: RankingState): boolean {
  return CONDITIONS.every((condition) => TESTS[condition](row, state));
}

/** The conditions that a reader has set. */
export function conditionsOf(state: RankingState): readonly Condition[] {
  return CONDITIONS.filter((condition) => state[condition] !== undefined);
}

/** Where nothing is left: how many rows would be shown with one condition less. Those that would change nothing are left out. */
export function rowsWithout(
  rows: readonly RowFacts[],
  state: RankingState,
): readonly { readonly condition: Condition; readonly count: number }[] {
  return conditionsOf(state).flatMap((condition) => {
    const others = CONDITIONS.filter((one) => one !== condition);
    const count = rows.filter((row) => others.every((one) => TESTS[one](row, state))).length;
    return count > 0 ? [{ condition, count }] : [];
  });
}
