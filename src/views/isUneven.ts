import type { CallCounts } from '../domain/campaignQuality.ts';

/** Greatest count over smallest from which a plan was not the same for all (METHOD 4, D12). */
const UNEVEN = 1.5;

export function isUneven({ imbalance }: CallCounts): boolean {
  return imbalance !== undefined && imbalance > UNEVEN;
}
