import type { CallCounts } from '../domain/campaignQuality.ts';

/** Greatest count over smallest from which a plan was not the same for all (METHOD 4, D12). */
const UNEVEN = 1.5;

/** A category in which others were called and this organisation was not is no small difference either. */
export function isUneven({ imbalance, counts }: CallCounts): boolean {
  if (counts.length > 1 && counts.some(({ calls }) => calls === 0)) return true;
  return imbalance !== undefined && imbalance > UNEVEN;
}
