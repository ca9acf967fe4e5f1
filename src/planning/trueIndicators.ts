import { BANDS, CELL_COUNT, PROFILES, WEEKDAYS, type Profile } from './callDesign.ts';
import {
  acceptableProbability,
  pickupProbability,
  type ScenarioDifficulty,
  type SimulatedCaller,
} from './callModel.ts';
import type { OrganisationTruth } from './organisationTruth.ts';

export interface TrueIndicators {
  readonly pickup: number;
  readonly pickup_first: number;
  readonly resolved: number;
  readonly acceptable: number;
  readonly complete: number;
  readonly wrong: number;
}

/** Mean probability over the 25 cells of the design: both first attempts and the later ones fall on each alike. */
function averageCell(
  truth: OrganisationTruth,
  campaign: number,
  attempt: number,
  profile: Profile,
  caller: SimulatedCaller,
): number {
  let sum = 0;
  for (const weekday of WEEKDAYS) {
    for (let band = 0; band < BANDS.length; band++) {
      sum += pickupProbability(truth, { campaign, attempt, weekday, band }, profile, caller);
    }
  }
  return sum / CELL_COUNT;
}

/**
 * What a campaign without chance would measure: the model averaged over the design, that is every cell, profile,
 * scenario and caller in equal shares. Given caller and profile the attempts are independent, so a sequence is reached
 * with 1 − Π(1 − p_a); callers are integrated over those of the campaign, not over a population of callers.
 */
export function trueIndicators(
  truth: OrganisationTruth,
  campaign: number,
  maxAttempts: number,
  callers: readonly SimulatedCaller[],
  scenarios: readonly ScenarioDifficulty[],
): TrueIndicators {
  let pickup = 0;
  let first = 0;
  let resolved = 0;
  for (const caller of callers) {
    for (const profile of PROFILES) {
      let unreached = 1;
      for (let attempt = 1; attempt <= maxAttempts; attempt++) {
        const reached = averageCell(truth, campaign, attempt, profile, caller);
        if (attempt === 1) first += reached;
        unreached *= 1 - reached;
      }
      let acceptable = 0;
      for (const { difficulty } of scenarios) acceptable += acceptableProbability(truth, difficulty, profile, caller);
      pickup += 1 - unreached;
      resolved += ((1 - unreached) * acceptable) / scenarios.length;
    }
  }
  const cases = callers.length * PROFILES.length;
  const acceptable = resolved / pickup;
  return {
    pickup: pickup / cases,
    pickup_first: first / cases,
    resolved: resolved / cases,
    acceptable,
    complete: acceptable * truth.answers.completeShare,
    wrong: (1 - acceptable) * truth.answers.otherwise.wrong,
  };
}
