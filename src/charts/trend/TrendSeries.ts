import type { TrendPoint } from './TrendSpec.ts';

/** One line of a chart that holds several. */
export interface TrendSeries {
  /** As the drawing calls it, short. */
  readonly name: string;
  readonly pieces: readonly TrendPiece[];
}

/** Points of one protocol, asked alike, oldest first: nothing joins two pieces. */
export interface TrendPiece {
  /** Position of its protocol among the segments of the first line. */
  readonly segment: number;
  readonly points: readonly TrendPoint[];
}
