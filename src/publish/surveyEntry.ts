import type { CallerEffect } from '../domain/callerEffect.ts';
import type { CampaignQuality, SampleQuality } from '../domain/campaignQuality.ts';

/** What the intervals of a campaign of calls pay for, and how even its plan was (METHOD 3.4, D12-D17). */
export interface SurveyEntry {
  /** `declared` by the campaign, or the questions asked in equal shares. */
  readonly weights: CampaignQuality['weights'];
  /**
   * By indicator: the intraclass correlation and the callers of the campaign, or why there is none (`pairs_of_calls`: a pair
   * has two callers, so that more calls would not help).
   */
  readonly caller_effects: readonly CallerEffectEntry[];
  /** Answers judged twice; absent where none was. */
  readonly double_coding?:
    { readonly codings: number; readonly agreed: number; readonly kappa?: number | undefined } | undefined;
  /** By organisation. */
  readonly samples: readonly SampleEntry[];
}
export type CallerEffectEntry =
  | { readonly indicator: string; readonly icc: number; readonly callers: number }
  | { readonly indicator: string; readonly unmeasurable: Extract<CallerEffect, { kind: 'unmeasurable' }>['reason'] };
export interface SampleEntry {
  readonly organisation: string;
  /** Eligible sequences; those excluded are counted apart. */
  readonly calls: number;
  readonly excluded: number;
  readonly callers: number;
  readonly largest_caller_share?: number | undefined;
  /** Kish's n over n, from 0 to 1. */
  readonly weight_efficiency: number;
  /** `cells` over one: cells of fewer than two calls were joined. */
  readonly strata: SampleQuality['strata'];
  /**
   * Callers stand as letters, most calls first. `uneven`: the plan was not kept (D12), `imbalance` being the greatest number
   * of calls over the smallest, each in proportion to its planned share.
   */
  readonly counts: SampleQuality['counts'];
}

/** The survey part of a quality report. */
export function surveyEntry({ weights, callerEffects, coding, samples }: CampaignQuality): SurveyEntry {
  return {
    weights,
    caller_effects: callerEffects.map(({ indicator, effect }) =>
      effect.kind === 'measured'
        ? { indicator, icc: effect.icc, callers: effect.callers }
        : { indicator, unmeasurable: effect.reason },
    ),
    double_coding: coding && { codings: coding.codings, agreed: coding.agreed, kappa: coding.kappa },
    samples: samples.map((sample) => ({
      organisation: sample.organisation,
      calls: sample.calls,
      excluded: sample.excluded,
      callers: sample.callers,
      largest_caller_share: sample.largestCallerShare,
      weight_efficiency: sample.weightEfficiency,
      strata: sample.strata,
      counts: sample.counts,
    })),
  };
}
