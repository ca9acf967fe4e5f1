import type { TrendCampaign, TrendExplorerSpec } from '../charts/trend/TrendExplorerSpec.ts';
import type { TrendSpec } from '../charts/trend/TrendSpec.ts';
import { trendScaleSentence } from '../charts/trend/trendScaleSentence.ts';
import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import { codeUnitOrder } from '../domain/codeUnitOrder.ts';
import type { CampaignId, OrganisationId } from '../domain/ids.ts';
import type { Indicator } from '../domain/indicator.ts';
import { isListed } from '../domain/isListed.ts';
import type { Organisation } from '../domain/organisation.ts';
import { valueOf, type Result } from '../domain/result.ts';
import type { Site } from '../domain/site.ts';
import type { Trend } from '../domain/trend.ts';
import { messagesIn } from '../present/messagesIn.ts';
import { lookup } from './lookup.ts';
import { shortIndicator } from './names.ts';
import { periodWords } from './periodWords.ts';

/**
 * What a reader may add to a trend. Only what compares is offered (PU12): organisations of the same sector, in the same
 * campaigns, on the same base, asked the same questions; and indicators of the same unit.
 *
 * @param content the trend as it is drawn, and what its chart says
 * @param noun what n of an indicator counts
 */
export function trendExplorerView(
  site: Site,
  barometer: Barometer,
  trend: Trend,
  { spec, finding }: { readonly spec: TrendSpec; readonly finding: string },
  noun: (indicator: Indicator, locale: Site['locale']) => string,
): TrendExplorerSpec {
  const find = lookup(barometer);
  const organisation = find.organisation(trend.organisation);
  const indicator = find.indicator(trend.indicator);
  const peers = barometer.organisations.filter(
    (one) => one.sector === organisation.sector && one.id !== organisation.id && isListed(one),
  );
  const bases = trend.segments.map(({ points }) => {
    const [first] = points;
    return (first && find.result(first.campaign, organisation.id, indicator.id)?.base) ?? 'unknown';
  });
  const campaigns = campaignsOf(site, barometer, trend, peers);
  const apart = apartFrom(barometer, trend, organisation, campaigns);
  const compares = (result: Result, { segment }: TrendCampaign): boolean =>
    valueOf(result) !== undefined && result.base === bases[segment] && result.base !== 'unknown';
  return {
    locale: site.locale,
    trend: spec,
    finding,
    scale: trendScaleSentence(spec, messagesIn[site.locale]),
    organisation: { id: organisation.id, name: organisation.shortName ?? organisation.name },
    indicator: indicator.id,
    bases,
    campaigns,
    folder: linkTo(site, addresses.trendsFolder(organisation.sector)),
    hasOthers:
      apart !== 'all' &&
      campaigns.some((campaign) =>
        find
          .resultsIn(campaign.id)
          .some(
            (result) =>
              result.indicator === indicator.id &&
              peers.some(({ id }) => id === result.organisation && !apart.includes(id)) &&
              compares(result, campaign),
          ),
      ),
    apart: apart === 'all' ? [] : apart,
    indicators: barometer.indicators
      .filter(
        ({ id, unit }) =>
          unit === indicator.unit &&
          id !== indicator.id &&
          find
            .trend(organisation.id, id)
            ?.segments.some(({ points }) =>
              points.some(({ campaign }) => campaigns.some((known) => known.id === campaign)),
            ),
      )
      .map((one) => ({ id: one.id, label: shortIndicator(one, site.locale), noun: noun(one, site.locale) })),
  };
}

/**
 * Campaigns of the protocols of a trend: its own, and those in which only its peers were called. A protocol that came back
 * has two segments; a campaign belongs to the one beside whose campaigns it lies.
 */
function campaignsOf(
  site: Site,
  barometer: Barometer,
  trend: Trend,
  peers: readonly Organisation[],
): readonly TrendCampaign[] {
  const find = lookup(barometer);
  const days = new Map<CampaignId, { readonly day: string; readonly segment: number }>();
  trend.segments.forEach(({ points }, segment) =>
    points.forEach(({ campaign, midDate }) => days.set(campaign, { day: midDate, segment })),
  );
  const others = peers.flatMap(({ id }) => find.trend(id, trend.indicator)?.segments ?? []);
  for (const { protocol, points } of others) {
    for (const { campaign, midDate } of points) {
      const segment = days.has(campaign) ? -1 : segmentAt(trend, protocol, midDate);
      if (segment >= 0) days.set(campaign, { day: midDate, segment });
    }
  }
  return [...days]
    .sort(([a, one], [b, other]) => codeUnitOrder(one.day, other.day) || codeUnitOrder(a, b))
    .map(([id, { segment }]) => ({ id, period: periodWords(find.campaign(id), site.locale), segment }));
}

/** The segment of a protocol between whose neighbours a day lies; −1 where there is none. */
function segmentAt({ segments }: Trend, protocol: string, day: string): number {
  return segments.findIndex((segment, index) => {
    const [before, after] = [segments[index - 1]?.points.at(-1), segments[index + 1]?.points[0]];
    return (
      segment.protocol === protocol &&
      (before === undefined || before.midDate < day) &&
      (after === undefined || day < after.midDate)
    );
  });
}

/** Whose answers are to other questions, by the newest ranking of the sector; all of them where it is this organisation's. */
function apartFrom(
  barometer: Barometer,
  { indicator }: Trend,
  { id, sector }: Organisation,
  campaigns: readonly TrendCampaign[],
): readonly OrganisationId[] | 'all' {
  const { ranking } = lookup(barometer);
  const newest = campaigns.map((campaign) => ranking(campaign.id, indicator, sector)).findLast(Boolean);
  const others = (newest?.unranked ?? []).filter(({ reason }) => reason === 'other_scenarios');
  return others.some(({ organisation }) => organisation === id) ? 'all' : others.map((entry) => entry.organisation);
}
