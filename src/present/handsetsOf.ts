import { roundTo } from './roundTo.ts';

/** Whole handsets of ten. `resolved` only where answers were judged; never more than `reached`. */
export interface Handsets {
  readonly reached: number;
  readonly resolved?: number;
}

/**
 * Rounds exact shares to whole handsets: the picture and the sentence « Sur 10 appels … » both count with this.
 *
 * @example handsetsOf({ pickup: 0.5885, resolved: 0.3151 }) // { reached: 6, resolved: 3 }
 */
export function handsetsOf(shares: { readonly pickup: number; readonly resolved?: number }): Handsets {
  const reached = ofTen(shares.pickup);
  if (shares.resolved === undefined) return { reached };
  if (!(shares.resolved <= shares.pickup + 1e-12))
    throw new RangeError(`invalid share; resolved not <= pickup: ${shares.resolved} > ${shares.pickup}`);
  return { reached, resolved: ofTen(shares.resolved) };
}

function ofTen(share: number): number {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`invalid share; not in [0, 1]: ${share}`);
  return roundTo(share * 10, 0);
}
