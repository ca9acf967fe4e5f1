import type { IndicatorId } from './ids.ts';

export const UNITS = ['percent', 'seconds', 'score10', 'score20', 'per100k', 'count'] as const;
/** Units of other publishers' indicators, and our own: a mark from 1 to 5 and a score from 0 to 100. */
export type Unit = (typeof UNITS)[number] | 'score5' | 'score100';
export const DIRECTIONS = ['higher', 'lower', 'none'] as const;
/** Which end a caller would prefer. */
export type Direction = (typeof DIRECTIONS)[number];

/** What an indicator measures. Ours have no publisher; the others are declared in `indicators.csv`. */
export interface Indicator {
  readonly id: IndicatorId;
  readonly nameFr: string;
  readonly nameEn?: string;
  readonly unit: Unit;
  readonly better: Direction;
  readonly definitionFr: string;
  readonly definitionEn?: string;
  /** What it is a figure of: `sequences`, `picked_up`, `first_attempts`, `pairs`, or a publisher's words. */
  readonly base: string;
  readonly publisher?: string;
  /** True where the figure depends on the question asked: ranked only among the same scenarios (3.5). */
  readonly aboutAnswer: boolean;
}
