/** A comparison of two organisations as the API publishes it (`rankings/`): `difference` is a − b. */
export interface PublishedPair {
  readonly a: string;
  readonly b: string;
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  readonly holm_rejects: boolean;
}

/** One organisation seen from another: its figure minus the other's. */
export interface Gap {
  readonly relation: 'higher' | 'lower' | 'not_established';
  readonly difference: number;
  readonly low: number;
  readonly high: number;
}

/** How `organisation` stands to `against`; undefined where the ranking does not compare them. */
export function gapOf(pairs: readonly PublishedPair[], organisation: string, against: string): Gap | undefined {
  const pair = pairs.find(({ a, b }) => (a === organisation && b === against) || (a === against && b === organisation));
  if (!pair) return undefined;
  const turned = pair.a === against;
  const difference = turned ? -pair.difference : pair.difference;
  return {
    relation: !pair.holm_rejects ? 'not_established' : difference > 0 ? 'higher' : 'lower',
    difference,
    low: turned ? -pair.high : pair.low,
    high: turned ? -pair.low : pair.high,
  };
}
