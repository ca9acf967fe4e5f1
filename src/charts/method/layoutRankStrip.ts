/** Shares of the width, 0 to 1. */
export interface RankStripLayout {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

/**
 * Places from 1 to `of`, each in the middle of its part of the width.
 *
 * @throws RangeError unless 1 <= low <= high <= of
 */
export function layoutRankStrip(low: number, high: number, of: number): RankStripLayout {
  if (!(low >= 1 && low <= high && high <= of))
    throw new RangeError(`invalid ranks; not 1 <= low <= high <= ${of}: ${low}, ${high}`);
  const place = (rank: number): number => (rank - 0.5) / of;
  return { from: place(low), to: place(high), ticks: Array.from({ length: of }, (_, index) => place(index + 1)) };
}
