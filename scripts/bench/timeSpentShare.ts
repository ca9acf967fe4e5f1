import { CALLER_NODES } from './callerEffect.ts';
import {
  END_SECONDS,
  ENDED_SHARE,
  MAX_ATTEMPTS,
  targetShare,
  type PlantedDesign,
  type PlantedOrganisation,
} from './plantedDesign.ts';
import { plantedLaw, waitShare, withinCaps } from './plantedLaw.ts';

/**
 * Share of the sequences that have reached a human after so many seconds of all their dials together. A dial without a
 * human lasts one of a few times, so all dials before the last one together do too.
 *
 * @param campaign rank of the campaign in its folder, from 0
 */
export function timeSpentShare(
  design: PlantedDesign,
  organisation: PlantedOrganisation,
  campaign: number,
): (seconds: number) => number {
  const law = plantedLaw(design);
  const openings = new Map<number, number>(); // seconds lost before a dial → share that gets there, times willingness
  for (const scenario of design.scenarios) {
    for (const slot of design.slots) {
      for (const { z, weight } of CALLER_NODES) {
        const pickup = law.pickup(organisation, scenario, slot, campaign, z);
        const willing = law.willingness(organisation, pickup);
        let lost = new Map([[0, weight * targetShare(design, scenario, slot)]]);
        for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
          for (const [seconds, share] of lost) openings.set(seconds, (openings.get(seconds) ?? 0) + share * willing);
          lost = afterAFailure(lost, failuresOf(design, organisation, willing));
        }
      }
    }
  }
  return (seconds) =>
    [...openings].reduce((sum, [lost, share]) => sum + share * withinCaps(design, organisation, seconds - lost), 0);
}

/** How long a dial without a human lasts, and the chance of each. */
function failuresOf(
  design: PlantedDesign,
  organisation: PlantedOrganisation,
  willing: number,
): readonly (readonly [number, number])[] {
  const ended = END_SECONDS.map((seconds) => [seconds, ((1 - willing) * ENDED_SHARE) / END_SECONDS.length] as const);
  const capped = design.caps.map(({ seconds, share }) => {
    const tooSlow = willing * (1 - waitShare(organisation, seconds));
    return [seconds, share * ((1 - willing) * (1 - ENDED_SHARE) + tooSlow)] as const;
  });
  return [...ended, ...capped];
}

function afterAFailure(
  lost: ReadonlyMap<number, number>,
  failures: readonly (readonly [number, number])[],
): Map<number, number> {
  const next = new Map<number, number>();
  for (const [before, share] of lost) {
    for (const [seconds, chance] of failures) {
      next.set(before + seconds, (next.get(before + seconds) ?? 0) + share * chance);
    }
  }
  return next;
}
