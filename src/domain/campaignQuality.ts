import type { CallerEffect } from './callerEffect.ts';
import type { CampaignId, IndicatorId, OrganisationId } from './ids.ts';

/** How many calls fell to each category of one dimension (day, slot, profile, caller, question). */
export interface CallCounts {
  readonly dimension: 'scenario' | 'slot' | 'weekday' | 'profile' | 'caller';
  /** In the order of categories; a caller stands as `A`, `B` …, never under a pseudonym (D23). */
  readonly counts: readonly { readonly category: string; readonly calls: number }[];
  /** The plan was not kept here, by the check that the operator sees (D12): never of days and profiles, never under 30 calls. */
  readonly uneven?: true;
  /** With `uneven`: most over fewest calls, each in proportion to its planned share; absent where a category has none. */
  readonly imbalance?: number;
}

/** How the calls of one organisation stand for all of them. */
export interface SampleQuality {
  readonly organisation: OrganisationId;
  /** Eligible sequences, exclusions left out. */
  readonly calls: number;
  readonly excluded: number;
  /** Known ones. */
  readonly callers: number;
  /** Share of the caller who made most calls; absent where callers are not known. */
  readonly largestCallerShare?: number;
  readonly strata: readonly {
    readonly id: string;
    readonly share: number;
    readonly calls: number;
    /** More than one: cells of fewer than two calls were joined. */
    readonly cells: number;
  }[];
  /** Kish's n over n: what unequal weights leave, from 0 to 1. */
  readonly weightEfficiency: number;
  readonly counts: readonly CallCounts[];
}

/** The quality report of a campaign of calls: what its intervals have to pay for, and how even its plan was (OR11). */
export interface CampaignQuality {
  readonly campaign: CampaignId;
  /** `declared` by `designWeights`, or the questions asked in equal shares. */
  readonly weights: 'declared' | 'equal_scenarios';
  readonly callerEffects: readonly { readonly indicator: IndicatorId; readonly effect: CallerEffect }[];
  /** Double coding; absent where no answer was judged twice. */
  readonly coding?: CodingAgreement;
  /** By organisation. */
  readonly samples: readonly SampleQuality[];
}

/** How far a second coder judged the same answers alike (D17). */
export interface CodingAgreement {
  /** Answers judged twice. */
  readonly codings: number;
  /** Of which alike. */
  readonly agreed: number;
  /** Cohen's kappa; absent where both gave one and the same code throughout. */
  readonly kappa?: number;
}
