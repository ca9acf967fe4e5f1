import type { IndicatorId } from './ids.ts';

export const UNITS = ['percent', 'seconds', 'score10', 'score20', 'per100k', 'count'] as const;
export type Unit = (typeof UNITS)[number];
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
  /** What it is a share of: `sequences`, `picked_up`, or a publisher's words. */
  readonly base: string;
  readonly publisher?: string;
  /** True where the figure depends on the question asked: ranked only among the same scenarios (3.5). */
  readonly aboutAnswer: boolean;
}
