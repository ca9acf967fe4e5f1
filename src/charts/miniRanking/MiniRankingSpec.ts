import type { Domain } from '../intervalRow/IntervalRowSpec.ts';

/** A whole ranking at a glance: one line an organisation, in the order of the ranking. */
export interface MiniRankingSpec {
  readonly domain: Domain;
  readonly rows: readonly {
    readonly value: number;
    /** Absent where no interval is published: the point is then hollow. */
    readonly interval?: { readonly low: number; readonly high: number };
  }[];
}
