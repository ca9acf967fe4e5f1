import { campaignId } from './plantFolder.ts';
import type { PlantedDesign } from './plantedDesign.ts';
import { plantedTruth, type PlantedTruth } from './plantedTruth.ts';

/** What was planted, by the ids under which it is published; undefined where nothing is known. */
export type TruthOf = (campaign: string, organisation: string, indicator: string) => number | undefined;

/** Equal laws give equal truths but for the last digits. */
export const ROUNDING = 1e-12;

/** All truths of one planted folder. */
export function truthsOf(design: PlantedDesign): TruthOf {
  const known = new Map<string, PlantedTruth>();
  for (let campaign = 0; campaign < design.campaigns; campaign++) {
    for (const organisation of design.organisations) {
      known.set(`${campaignId(campaign)} ${organisation.id}`, plantedTruth(design, organisation, campaign));
    }
  }
  return (campaign, organisation, indicator) => known.get(`${campaign} ${organisation}`)?.[indicator];
}
