import type { CallsCampaign } from '../domain/campaign.ts';
import type { OwnIndicatorId } from '../domain/ownIndicators.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { Correction, Level, NotMeasured, ResultKey } from '../domain/result.ts';
import type { CallerEffect } from '../domain/callerEffect.ts';
import type { SampleGroup } from './sampleGroup.ts';

/** A share with what stands behind it; `value` from 0 to 1, counts before any weight. */
export interface ShareEstimate {
  readonly kind: 'share';
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number;
  /** What intervals, tests and the publishing bar go by. */
  readonly effectiveN: number;
  /** Infinity for the normal law. */
  readonly degreesOfFreedom: number;
  readonly comparisonDegreesOfFreedom: number;
  readonly correction?: Correction;
}

/** A level with its interval, in the unit of its indicator; see `Level` of `domain/result.ts`. */
export interface LevelEstimate extends Omit<Level, keyof ResultKey | 'status' | keyof Freedom> {
  readonly degreesOfFreedom: number;
  readonly comparisonDegreesOfFreedom: number;
}
type Freedom = Pick<Level, 'degreesOfFreedom' | 'comparisonDegreesOfFreedom'>;

/** Why there is no estimate. */
export type NoEstimate = Pick<NotMeasured, 'kind' | 'reason' | 'counts'>;

export type CallEstimate = ShareEstimate | LevelEstimate | NoEstimate;

/** What an estimate may ask of the campaign around its group. */
export interface EstimateContext {
  readonly campaign: CallsCampaign;
  readonly organisation: OrganisationId;
  readonly callers: CallerEffect;
}

/** One row of METHOD 2. Name, unit, base and direction stand in `domain/ownIndicators.ts`; here stands the formula. */
export interface CallIndicator {
  readonly id: OwnIndicatorId;
  /** Absent: no breakdown, since the indicator speaks of all calls together. */
  readonly totalOnly?: true;
  /** False where the callers of a campaign never wrote down what this takes; absent: it takes nothing optional. */
  readonly isNoted?: (campaign: CallsCampaign) => boolean;
  /** What calls of one caller might share: a value of each sequence of the group, undefined outside the base. */
  readonly values: (group: SampleGroup, campaign: CallsCampaign) => readonly (number | undefined)[];
  /** @param group one sequence or more */
  readonly estimate: (group: SampleGroup, context: EstimateContext) => CallEstimate;
}
