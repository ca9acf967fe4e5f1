import type { Correction } from '../domain/result.ts';

/** An estimate with the part of each sequence in it. */
export interface Linearised {
  readonly value: number;
  /** Linearised, weights included, in the order of the sequences; they sum to 0. */
  readonly contributions: readonly number[];
}

/** One that stands in for plain counts. */
export interface Corrected extends Linearised {
  readonly correction: Correction;
}
