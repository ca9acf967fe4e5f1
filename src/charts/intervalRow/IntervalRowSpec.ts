/** One value with its interval on a shared scale, in the units of the domain. */
export interface IntervalRowSpec {
  readonly value: number;
  /** Absent where n is unknown or no sampling interval exists: the point is then hollow and has no line. */
  readonly interval?: { readonly low: number; readonly high: number };
  readonly domain: Domain;
}

/** Both ends of a scale: 0 to 1 for shares, 0 to 10 for scores. */
export interface Domain {
  readonly min: number;
  readonly max: number;
}

/** A mark of the axis and what is written under it. */
export interface Tick {
  readonly at: number;
  readonly label: string;
  /** Left out where its neighbours would touch it. */
  readonly minor?: true;
}
