import type { CallerEffect } from '../domain/callerEffect.ts';
import type { CallsCampaign, Campaign } from '../domain/campaign.ts';
import type { CampaignQuality } from '../domain/campaignQuality.ts';
import { codeUnitOrder } from '../domain/codeUnitOrder.ts';
import { isListed } from '../domain/isListed.ts';
import { ALPHA, CONFIDENCE, MIN_N_RATE } from '../domain/method.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { ProfileEffect, ProfileEffectPair } from '../domain/profileComparison.ts';
import type { Result } from '../domain/result.ts';
import type { ContrastStratum } from '../stats/contrastDesignEffect.ts';
import { holm } from '../stats/holm.ts';
import { twoSidedQuantile } from '../stats/twoSidedQuantile.ts';
import { twoSidedTail } from '../stats/twoSidedTail.ts';
import { callerContrast } from './callerContrast.ts';
import { callerEffectOf } from './callerEffectOf.ts';
import { profileFigures, type ProfileFigure } from './profileFigure.ts';
import { PROFILE_INDICATORS } from './profileIndicators.ts';
import { profileSamples } from './profileSamples.ts';

/**
 * Whether the profile of the caller matters at equal organisation, over a whole campaign (PU14): every two profiles, by
 * their differences within organisations, which are weighed by calls and never averaged as levels; Holm over the pairs.
 *
 * Without callers the test is Cochran, Mantel and Haenszel's; of marks Mantel's of 1963, at equal question too. A profile is often played by few callers, who call every
 * organisation: what is theirs is then in all the differences at once, and the test is charged for it.
 *
 * @param breakdowns of all campaigns; other dimensions than `profile` are passed over
 * @returns in the order of the campaigns, then indicator; none where no organisation was called with two profiles
 */
export function computeProfileEffects(
  campaigns: readonly Campaign[],
  breakdowns: readonly Result[],
  quality: readonly CampaignQuality[],
  organisations: readonly Organisation[],
): ProfileEffect[] {
  const listed = new Set(organisations.filter(isListed).map(({ id }) => id));
  const own = breakdowns.filter(({ cut, organisation }) => cut?.dimension === 'profile' && listed.has(organisation));
  const ofCampaign = Map.groupBy(own, ({ campaign }) => campaign);
  return campaigns.flatMap((campaign) => {
    const results = ofCampaign.get(campaign.id);
    return campaign.kind === 'calls' && results !== undefined ? effectsOf(campaign, results, quality) : [];
  });
}

function effectsOf(
  campaign: CallsCampaign,
  results: readonly Result[],
  quality: readonly CampaignQuality[],
): ProfileEffect[] {
  const samples = profileSamples(campaign);
  const byIndicator = Map.groupBy(results, ({ indicator }): string => indicator);
  return [...PROFILE_INDICATORS].sort(codeUnitOrder).flatMap((id): ProfileEffect[] => {
    const effect = callerEffectOf(quality, campaign.id, id);
    const own = byIndicator.get(id) ?? [];
    const figures = own
      .flatMap((result) => profileFigures(result, id, samples, effect))
      .sort((a, b) => codeUnitOrder(a.organisation, b.organisation));
    const profiles = [...new Set(figures.map(({ profile }) => profile))].sort(codeUnitOrder);
    const [first] = own;
    if (first === undefined || profiles.length < 2) return [];
    const tried = profiles.flatMap((a, i) => profiles.slice(i + 1).map((b) => pairOf(a, b, figures, effect)));
    const compared = tried.filter((pair) => typeof pair === 'object');
    const { adjusted, rejected } = holm(
      compared.map(({ p }) => p),
      ALPHA,
    );
    const pairs = compared.map((pair, i) => ({
      ...pair,
      adjustedP: adjusted[i] ?? 1,
      established: rejected[i] === true,
    }));
    return [
      {
        campaign: campaign.id,
        indicator: first.indicator,
        pairs,
        verdict: verdictOf(pairs, tried.includes('all_equal')),
      },
    ];
  });
}

function verdictOf(pairs: readonly ProfileEffectPair[], allEqual: boolean): ProfileEffect['verdict'] {
  if (pairs.length === 0) return { kind: 'untestable', reason: allEqual ? 'all_equal' : 'too_few_calls' };
  return {
    kind: pairs.some(({ established }) => established) ? 'established' : 'not_established',
    p: Math.min(...pairs.map(({ adjustedP }) => adjustedP)),
  };
}

/** Two profiles at one organisation, of marks on one question. */
interface Stratum {
  readonly a: ProfileFigure;
  readonly b: ProfileFigure;
  /** Mantel and Haenszel's. */
  readonly weight: number;
  /** Of the difference where there is none, before callers. */
  readonly variance: number;
}

function pairOf(
  a: string,
  b: string,
  figures: readonly ProfileFigure[],
  effect: CallerEffect,
): Omit<ProfileEffectPair, 'adjustedP' | 'established'> | 'too_few_calls' | 'all_equal' {
  const strata = strataOf(a, b, figures);
  const total = (of: (stratum: Stratum) => number) => strata.reduce((sum, stratum) => sum + of(stratum), 0);
  const fewer = Math.min(
    total(({ a: own }) => own.n),
    total(({ b: own }) => own.n),
  );
  if (!(fewer >= MIN_N_RATE)) return 'too_few_calls';
  const variance = total((one) => one.weight ** 2 * one.variance);
  if (!(variance > 0)) return 'all_equal';
  const { deff, degreesOfFreedom } = callerContrast(effect, strata.map(contrastOf));
  const weights = total(({ weight }) => weight);
  const difference = total((one) => one.weight * (one.a.value - one.b.value)) / weights;
  const standardError = Math.sqrt(deff * variance) / weights;
  const reach = twoSidedQuantile(CONFIDENCE, degreesOfFreedom) * standardError;
  return {
    a,
    b,
    organisations: new Set(strata.map(({ a: own }) => own.organisation)).size,
    n: total((one) => one.a.counted + one.b.counted),
    difference,
    low: difference - reach,
    high: difference + reach,
    p: twoSidedTail(Math.abs(difference) / standardError, degreesOfFreedom),
  };
}

function contrastOf({ a, b, weight, variance }: Stratum): ContrastStratum {
  return {
    weight: weight * Math.sqrt(variance / (1 / a.n + 1 / b.n)),
    calls: Array.from({ length: Math.max(a.callers.length, b.callers.length) }, (_, caller) => [
      a.callers[caller] ?? 0,
      b.callers[caller] ?? 0,
    ]),
  };
}

function strataOf(a: string, b: string, figures: readonly ProfileFigure[]): Stratum[] {
  const keyOf = ({ organisation, stratum }: ProfileFigure) => `${organisation} ${stratum}`;
  const others = new Map(figures.filter(({ profile }) => profile === b).map((one) => [keyOf(one), one]));
  return figures.flatMap((one) => {
    const other = others.get(keyOf(one));
    if (one.profile !== a || other === undefined) return [];
    const n = one.n + other.n;
    return [{ a: one, b: other, weight: (one.n * other.n) / n, variance: varianceOf(one, other) }];
  });
}

/** Of draws without replacement, as Mantel and Haenszel have it. */
function varianceOf(a: ProfileFigure, b: ProfileFigure): number {
  const n = a.n + b.n;
  if (!(n > 1)) return 0;
  return (spreadOf(a, b) * (1 / a.n + 1 / b.n) * n) / (n - 1);
}

/** Variance of single calls of both profiles together. */
function spreadOf(a: ProfileFigure, b: ProfileFigure): number {
  const n = a.n + b.n;
  if (a.marks === undefined || b.marks === undefined) {
    const share = (a.value * a.n + b.value * b.n) / n;
    return share * (1 - share);
  }
  // Whole numbers until the last step, so that marks all alike have no variance at all.
  return (n * (a.marks.squares + b.marks.squares) - (a.marks.sum + b.marks.sum) ** 2) / (n * n);
}
