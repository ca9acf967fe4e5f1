import type { Campaign } from '../domain/campaign.ts';
import { codeUnitOrder } from '../domain/codeUnitOrder.ts';
import type { OrganisationId } from '../domain/ids.ts';
import { isListed } from '../domain/isListed.ts';
import { MIN_N_RATE } from '../domain/method.ts';
import type { Organisation } from '../domain/organisation.ts';
import {
  FEWEST_PEERS,
  FUNNEL_LEVELS,
  type FunnelLimit,
  type FunnelPlace,
  type PeerFunnel,
  type PeerFunnelPoint,
} from '../domain/peerFunnel.ts';
import type { Result } from '../domain/result.ts';
import { funnelLimits } from '../stats/funnelLimits.ts';
import { twoSidedQuantile } from '../stats/twoSidedQuantile.ts';
import { comparableShare, type ComparableShare } from './comparableShare.ts';
import { fewerDegrees } from './compareShares.ts';

/**
 * Funnel plots of `pickup` (Spiegelhalter 2005): for each campaign with a rate, one over all its organisations and one
 * per sector, each rate against the common one at its effective n.
 *
 * Rates are those of all calls with an interval, fragile ones included; bounds, counts of all traffic and aggregates
 * have no place in it. Where callers differ the limits take Student's quantile, of the fewest degrees of freedom that a
 * comparison of these rates has: one funnel, and the more careful one.
 *
 * @param results totals; parts are passed over
 * @returns in the order campaign, all, sectors by id; the order of the inputs changes nothing
 */
export function computePeerFunnels(
  campaigns: readonly Campaign[],
  results: readonly Result[],
  organisations: readonly Organisation[],
): PeerFunnel[] {
  const listed = new Map(organisations.filter(isListed).map((one) => [one.id, one]));
  const rates = Map.groupBy(results.flatMap(rateOf), ({ result }) => result.campaign);
  return campaigns.flatMap(({ id }) => {
    const peers = (rates.get(id) ?? [])
      .filter(({ organisation }) => listed.has(organisation))
      .sort((a, b) => codeUnitOrder(a.organisation, b.organisation));
    const [first] = peers;
    if (first === undefined) return [];
    const bySector = Map.groupBy(peers, ({ organisation }) => listed.get(organisation)?.sector);
    const sectors = [...bySector].flatMap(([sector, some]) => (sector === undefined ? [] : [{ sector, some }]));
    const key = { campaign: id, indicator: first.result.indicator };
    return [
      { ...key, scope: { kind: 'all' }, ...funnelOf(peers) },
      ...sectors
        .sort((a, b) => codeUnitOrder(a.sector, b.sector))
        .map(({ sector, some }): PeerFunnel => ({ ...key, scope: { kind: 'sector', sector }, ...funnelOf(some) })),
    ];
  });
}

interface Rate {
  readonly organisation: OrganisationId;
  readonly share: ComparableShare;
  readonly result: Result;
}

function rateOf(result: Result): readonly Rate[] {
  const { organisation, indicator, base, cut } = result;
  if (indicator !== 'pickup' || base !== 'sequences' || cut !== undefined || 'qualifier' in result) return [];
  const share = comparableShare(result);
  return share !== undefined && share.n >= MIN_N_RATE ? [{ organisation, share, result }] : [];
}

function funnelOf(rates: readonly Rate[]) {
  if (rates.length < FEWEST_PEERS) return { kind: 'too_few', count: rates.length } as const;
  const calls = rates.reduce((sum, { share }) => sum + share.n, 0);
  const reference = rates.reduce((sum, { share }) => sum + share.value * share.n, 0) / calls;
  const degreesOfFreedom = fewerDegrees(...rates.map(({ share }) => share));
  const quantiles = {
    inner: twoSidedQuantile(FUNNEL_LEVELS.inner, degreesOfFreedom),
    outer: twoSidedQuantile(FUNNEL_LEVELS.outer, degreesOfFreedom),
  };
  const limitsAt = (n: number): FunnelLimit => ({
    n,
    inner: funnelLimits(reference, n, quantiles.inner),
    outer: funnelLimits(reference, n, quantiles.outer),
  });
  return {
    kind: 'drawn',
    reference,
    ...(degreesOfFreedom < Infinity ? { degreesOfFreedom } : {}),
    points: rates.map(({ organisation, share }): PeerFunnelPoint => ({
      organisation,
      value: share.value,
      n: share.n,
      place: placeOf(share, limitsAt(share.n)),
    })),
    limits: stepsOfN(Math.max(...rates.map(({ share }) => share.n))).map(limitsAt),
  } as const;
}

/** In the worst case over the counts that a rounded percentage allows: outside only where all of them are. */
function placeOf({ kMin, kMax, n }: ComparableShare, { inner, outer }: FunnelLimit): FunnelPlace {
  if (kMin / n > outer.high) return 'above_outer';
  if (kMin / n > inner.high) return 'above_inner';
  if (kMax / n < outer.low) return 'below_outer';
  if (kMax / n < inner.low) return 'below_inner';
  return 'inside';
}

const STEPS = 40;

/** Even steps of 1/√n, by which the limits move: as many points where they are steep as where they are flat. */
function stepsOfN(most: number): readonly number[] {
  const [from, to] = [1 / Math.sqrt(MIN_N_RATE), 1 / Math.sqrt(most)];
  return Array.from({ length: STEPS + 1 }, (_, i) =>
    i === 0 ? MIN_N_RATE : i === STEPS ? most : (from + ((to - from) * i) / STEPS) ** -2,
  );
}
