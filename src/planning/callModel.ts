import type { Profile } from './callDesign.ts';
import type { OrganisationTruth } from './organisationTruth.ts';

/** Who calls: effects on the logit of being answered and of getting an acceptable answer. */
export interface SimulatedCaller {
  /** `E` and 2 to 4 digits. */
  readonly pseudonym: string;
  readonly pickupEffect: number;
  readonly answerEffect: number;
}

/** A question with what makes it easy or hard, logit scale. */
export interface ScenarioDifficulty {
  readonly scenario: string;
  readonly difficulty: number;
}

/** Attempt 1 is the first eligible one. Weekday 1-5, band 0-4. */
export interface CallMoment {
  readonly campaign: number;
  readonly attempt: number;
  readonly weekday: number;
  readonly band: number;
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** Probability that a human answers this dial. */
export function pickupProbability(
  truth: OrganisationTruth,
  moment: CallMoment,
  profile: Profile,
  caller: SimulatedCaller,
): number {
  const { pickup } = truth;
  const best = pickup.bestSlot;
  const bonus = best !== undefined && best.weekday === moment.weekday && best.band === moment.band ? best.effect : 0;
  return logistic(
    (pickup.logits[moment.campaign] ?? 0) +
      (pickup.weekdayEffects[moment.weekday - 1] ?? 0) +
      (pickup.bandEffects[moment.band] ?? 0) +
      bonus +
      (pickup.attemptEffects[moment.attempt - 1] ?? 0) +
      pickup.profileEffects[profile] +
      caller.pickupEffect,
  );
}

/** Probability that the answer of a human is acceptable (or complete). It does not depend on the slot nor the attempt. */
export function acceptableProbability(
  truth: OrganisationTruth,
  difficulty: number,
  profile: Profile,
  caller: SimulatedCaller,
): number {
  return logistic(truth.answers.logit + truth.answers.profileEffects[profile] + caller.answerEffect - difficulty);
}
