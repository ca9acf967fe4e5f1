/** What may be said of an indicator: nothing, counts, a fragile rate, or a rate that is ranked. */
export type PublicationStatus = 'none' | 'counts_only' | 'fragile' | 'publish_and_rank';

/**
 * The publishing bar on the effective n of an indicator.
 *
 * @param effectiveN ≥ 0, on the base of that indicator
 * @param minRate from here a rate and its interval are published, as fragile
 * @param minRank from here it is ranked
 * @throws RangeError when effectiveN is negative or not a number
 * @source METHOD 0, decision 8
 * @example publicationStatus(99, 30, 100) // "fragile"
 */
export function publicationStatus(effectiveN: number, minRate: number, minRank: number): PublicationStatus {
  if (!(effectiveN >= 0)) throw new RangeError(`invalid effectiveN; not >= 0: ${effectiveN}`);
  if (effectiveN === 0) return 'none';
  if (effectiveN < minRate) return 'counts_only';
  return effectiveN < minRank ? 'fragile' : 'publish_and_rank';
}
