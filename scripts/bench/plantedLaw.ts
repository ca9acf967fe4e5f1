import { callerSpread, expit } from './callerEffect.ts';
import {
  MAX_ATTEMPTS,
  WAIT_RANGE,
  type PlantedDesign,
  type PlantedOrganisation,
  type PlantedScenario,
  type PlantedSlot,
} from './plantedDesign.ts';

/**
 * The law by which planted calls are made, and from which their truth is derived: one place, so that both are about the
 * same world. `z`, standard normal numbers, are the caller's own effects.
 */
export interface PlantedLaw {
  /** Chance that a human answers within all attempts allowed. */
  readonly pickup: (
    organisation: PlantedOrganisation,
    scenario: PlantedScenario,
    slot: PlantedSlot,
    campaign: number,
    z: number,
  ) => number;
  /** Chance that the answer of a human is acceptable. */
  readonly answer: (organisation: PlantedOrganisation, scenario: PlantedScenario, z: number) => number;
  /** Chance of each of the four steps of courtesy above 1. */
  readonly courtesyStep: (organisation: PlantedOrganisation, z: number) => number;
  /** Chance that a human would take the dial in the end, were there no cap, where sequences end so. */
  readonly willingness: (organisation: PlantedOrganisation, pickup: number) => number;
}

export function plantedLaw(design: PlantedDesign): PlantedLaw {
  const spread = callerSpread(design.icc);
  return {
    pickup: (organisation, scenario, slot, campaign, z) =>
      expit(organisation.pickup + organisation.drift * campaign + scenario.pickupShift + slot.pickupShift + spread * z),
    answer: (organisation, scenario, z) => expit(organisation.answer + scenario.answerShift + spread * z),
    courtesyStep: (organisation, z) => expit(organisation.courtesy + spread * z),
    willingness: (organisation, pickup) =>
      Math.min(1, successOfADial(pickup) / withinCaps(design, organisation, Infinity)),
  };
}

/** Chance of a human at one dial, where all dials have the same and `pickup` is that of all together. */
function successOfADial(pickup: number): number {
  return 1 - (1 - pickup) ** (1 / MAX_ATTEMPTS);
}

/** Share of the humans who answer in so many whole seconds at most: an exponential law, cut at the slowest human. */
export function waitShare({ waitMeanSeconds }: PlantedOrganisation, seconds: number): number {
  const span = WAIT_RANGE.max - WAIT_RANGE.min + 1;
  const elapsed = Math.min(span, Math.floor(seconds) - WAIT_RANGE.min + 1);
  if (!(elapsed > 0)) return 0;
  return (1 - Math.exp(-elapsed / waitMeanSeconds)) / (1 - Math.exp(-span / waitMeanSeconds));
}

/** The wait of a human, whole seconds, from a uniform number: the inverse of {@link waitShare}. */
export function waitSeconds({ waitMeanSeconds }: PlantedOrganisation, u: number): number {
  const span = WAIT_RANGE.max - WAIT_RANGE.min + 1;
  return WAIT_RANGE.min + Math.floor(-waitMeanSeconds * Math.log(1 - u * (1 - Math.exp(-span / waitMeanSeconds))));
}

/** Share of the willing humans who answer in so many seconds and before the caller hangs up. */
export function withinCaps(design: PlantedDesign, organisation: PlantedOrganisation, seconds: number): number {
  return design.caps.reduce((sum, cap) => sum + cap.share * waitShare(organisation, Math.min(seconds, cap.seconds)), 0);
}
