import type { CallerEffect } from '../domain/callerEffect.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { OwnIndicatorId } from '../domain/ownIndicators.ts';
import type { Result } from '../domain/result.ts';
import { designEffect } from '../stats/designEffect.ts';
import { ABOUT_ANSWER } from './profileIndicators.ts';
import { sampleKey, type ProfileSample } from './profileSamples.ts';

/** What one profile obtained from one organisation, before its callers take anything from it. */
export interface ProfileFigure {
  readonly organisation: OrganisationId;
  readonly profile: string;
  readonly value: number;
  /** Calls as counted, and as many as weights leave of them. */
  readonly counted: number;
  readonly n: number;
  /** Of the mean of a mark; absent for a share, whose variance is that of its value. */
  readonly meanVariance?: number;
  readonly callers: readonly number[];
  /** Questions asked, where the figure depends on them. */
  readonly asked: string | undefined;
}

/** Undefined where there is no value. Counts that are too few for a rate of their own still count in a sum of many. */
export function profileFigure(
  result: Result,
  indicator: OwnIndicatorId,
  samples: ReadonlyMap<string, ProfileSample>,
  effect: CallerEffect,
): ProfileFigure | undefined {
  const profile = result.cut?.category ?? '';
  const sample = samples.get(sampleKey(result.organisation, profile));
  const estimate = estimateOf(result);
  if (sample === undefined || estimate === undefined) return undefined;
  const { value, counted, effectiveN, standardError } = estimate;
  const callers = sample.callers(indicator);
  const sizes = callers.filter((size) => size > 0);
  if (sizes.length === 0) return undefined;
  const deff = effect.kind === 'measured' ? designEffect(sizes, effect.icc) : 1;
  return {
    organisation: result.organisation,
    profile,
    value,
    counted,
    n: Math.min(counted, effectiveN * deff),
    ...(standardError !== undefined && { meanVariance: standardError ** 2 / deff }),
    callers,
    asked: ABOUT_ANSWER.has(indicator) ? sample.asked : undefined,
  };
}

function estimateOf(result: Result) {
  if (result.kind === 'level') {
    const { value, standardError, denominator: counted, effectiveN } = result;
    return value === undefined || standardError === undefined
      ? undefined
      : { value, standardError, counted, effectiveN };
  }
  if (result.unit !== 'percent') return undefined;
  if (result.kind === 'measured' || result.kind === 'fragile') {
    return { value: result.value, counted: result.denominator, effectiveN: result.effectiveN };
  }
  if (result.kind !== 'counts_only' || result.numerator === undefined || !(result.denominator > 0)) return undefined;
  const { numerator, denominator: counted, effectiveN } = result;
  return { value: numerator / counted, counted, effectiveN };
}
