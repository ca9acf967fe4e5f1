import type { Campaign } from '../domain/campaign.ts';
import { codeUnitOrder } from '../domain/codeUnitOrder.ts';
import { isListed } from '../domain/isListed.ts';
import { ALPHA } from '../domain/method.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { ProfileComparison, ProfilePair } from '../domain/profileComparison.ts';
import type { Result } from '../domain/result.ts';
import { holm } from '../stats/holm.ts';
import { comparable } from './comparableShare.ts';
import { compareFigures } from './compareFigures.ts';
import { ABOUT_ANSWER, PROFILE_INDICATORS } from './profileIndicators.ts';
import { profileSamples, sampleKey, type ProfileSample } from './profileSamples.ts';

/**
 * Whether each organisation treated the profiles of its callers alike (PU14): every two profiles with a figure, after
 * Holm over the pairs of one indicator.
 *
 * @param breakdowns of all campaigns; other dimensions than `profile` are passed over
 * @returns in the order of the campaigns, then organisation, indicator; none where fewer than two profiles called or
 *   where nothing was noted
 */
export function computeProfileComparisons(
  campaigns: readonly Campaign[],
  breakdowns: readonly Result[],
  organisations: readonly Organisation[],
): ProfileComparison[] {
  const listed = new Set(organisations.filter(isListed).map(({ id }) => id));
  const own = breakdowns.filter(
    ({ cut, indicator, organisation }) =>
      cut?.dimension === 'profile' && listed.has(organisation) && PROFILE_INDICATORS.some((id) => id === indicator),
  );
  const ofCampaign = Map.groupBy(own, ({ campaign }) => campaign);
  return campaigns.flatMap((campaign) => {
    const results = ofCampaign.get(campaign.id);
    if (campaign.kind !== 'calls' || results === undefined) return [];
    const samples = profileSamples(campaign);
    return [...Map.groupBy(results, ({ organisation, indicator }) => `${organisation} ${indicator}`)]
      .sort(([a], [b]) => codeUnitOrder(a, b))
      .flatMap(([, figures]) => comparisonOf(figures, samples) ?? []);
  });
}

function comparisonOf(
  figures: readonly Result[],
  samples: ReadonlyMap<string, ProfileSample>,
): ProfileComparison | undefined {
  const profiles = figures
    .flatMap((result) =>
      result.cut === undefined ? [] : [{ name: result.cut.category, result, share: comparable(result) }],
    )
    .sort((a, b) => codeUnitOrder(a.name, b.name));
  const [one, other] = profiles;
  if (one === undefined || other === undefined || profiles.every(({ result }) => result.kind === 'not_measured')) {
    return undefined;
  }
  const { campaign, organisation, indicator } = one.result;
  const asked = (profile: string) =>
    ABOUT_ANSWER.has(indicator) ? samples.get(sampleKey(organisation, profile))?.asked : undefined;
  const compared: Omit<ProfilePair, 'adjustedP' | 'established'>[] = [];
  for (const [i, a] of profiles.entries()) {
    for (const b of profiles.slice(i + 1)) {
      if (a.share === undefined || b.share === undefined || asked(a.name) !== asked(b.name)) continue;
      compared.push({ a: a.name, b: b.name, ...compareFigures(a.share, b.share) });
    }
  }
  const { adjusted, rejected } = holm(
    compared.map(({ p }) => p),
    ALPHA,
  );
  return {
    campaign,
    organisation,
    indicator,
    pairs: compared.map((pair, i) => ({ ...pair, adjustedP: adjusted[i] ?? 1, established: rejected[i] === true })),
    untested: profiles.filter(({ share }) => share === undefined).map(({ name }) => name),
  };
}
