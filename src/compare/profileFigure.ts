import type { CallerEffect } from '../domain/callerEffect.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { Result } from '../domain/result.ts';
import { designEffect } from '../stats/designEffect.ts';
import { ABOUT_ANSWER, type ProfileIndicatorId } from './profileIndicators.ts';
import { sampleKey, type ProfileSample } from './profileSamples.ts';

/** What one profile obtained from one organisation, before its callers take anything from it. */
export interface ProfileFigure {
  readonly organisation: OrganisationId;
  readonly profile: string;
  /** What the other profile must have in common for a comparison: the questions, where the figure depends on them. */
  readonly stratum: string;
  readonly value: number;
  /** Calls as counted, and as many as weights leave of them. */
  readonly counted: number;
  readonly n: number;
  /** Sum and sum of squares of the marks of a mean; absent for a share, whose variance is that of its value. */
  readonly marks?: { readonly sum: number; readonly squares: number };
  readonly callers: readonly number[];
}

/**
 * None of a total, nor where there is no value. Counts that are too few for a rate of their own still count in a sum of
 * many, as they were counted: no weighted share of them is published that could be taken.
 *
 * Marks are taken from the calls, question by question, not from the published mean: that one stands only where its
 * effective n suffices, which is so oftener where its variance came out small, and a test of such means alone would
 * reject too often.
 */
export function profileFigures(
  result: Result,
  indicator: ProfileIndicatorId,
  samples: ReadonlyMap<string, ProfileSample>,
  effect: CallerEffect,
): ProfileFigure[] {
  const { organisation } = result;
  const profile = result.cut?.category;
  if (profile === undefined) return [];
  const sample = samples.get(sampleKey(organisation, profile));
  if (sample === undefined) return [];
  if (indicator === 'courtesy') {
    if (result.kind === 'not_measured') return [];
    return sample.marks.map(({ question: stratum, n, sum, squares, callers }) => {
      return { organisation, profile, stratum, value: sum / n, counted: n, n, marks: { sum, squares }, callers };
    });
  }
  const estimate = estimateOf(result);
  if (estimate === undefined) return [];
  const { value, counted, effectiveN } = estimate;
  const callers = sample.callers(indicator);
  const sizes = callers.filter((size) => size > 0);
  if (sizes.length === 0) return [];
  const deff = effect.kind === 'measured' ? designEffect(sizes, effect.icc) : 1;
  const n = Math.min(counted, effectiveN * deff);
  const stratum = ABOUT_ANSWER.has(indicator) ? sample.asked : '';
  return [{ organisation, profile, stratum, value, counted, n, callers }];
}

function estimateOf(result: Result) {
  if (result.kind === 'measured' || result.kind === 'fragile') {
    return { value: result.value, counted: result.denominator, effectiveN: result.effectiveN };
  }
  if (result.kind !== 'counts_only' || result.numerator === undefined) return undefined;
  const { numerator, denominator: counted, effectiveN } = result;
  return { value: numerator / counted, counted, effectiveN };
}
