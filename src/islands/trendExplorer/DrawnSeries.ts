import type { TrendSeries } from '../../charts/trend/TrendSeries.ts';

/** A line that the reader sees. */
export interface DrawnSeries extends TrendSeries {
  /** `o:caf` for an organisation, `i:acceptable` for an indicator, `own` for the line that was there before. */
  readonly id: string;
  /** Which stroke and mark it has: 0 is the line that was there before. */
  readonly slot: number;
  /** Whose it is, and of what. */
  readonly fullName: string;
  /** What n counts. */
  readonly noun: string;
}

/** More lines than this hide each other. */
export const MOST_LINES = 4;
