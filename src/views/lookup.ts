import type { Barometer } from '../domain/barometer.ts';
import type { BestTime } from '../domain/bestTime.ts';
import type { Beside } from '../domain/beside.ts';
import type { Campaign } from '../domain/campaign.ts';
import type { CampaignQuality } from '../domain/campaignQuality.ts';
import type { CampaignId, IndicatorId, OrganisationId, SectorId } from '../domain/ids.ts';
import { isListed } from '../domain/isListed.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { NotableChanges } from '../domain/notableChanges.ts';
import type { Organisation, Sector } from '../domain/organisation.ts';
import type { PeerFunnel } from '../domain/peerFunnel.ts';
import { callsByOrganisation } from '../domain/callsByOrganisation.ts';
import type { PublishedCall } from '../domain/publishedCall.ts';
import type { ProfileComparison, ProfileEffect } from '../domain/profileComparison.ts';
import type { Ranking } from '../domain/ranking.ts';
import type { Result } from '../domain/result.ts';
import type { Trend } from '../domain/trend.ts';
import type { WaitCurve } from '../domain/waitCurve.ts';

/** The barometer by its keys. A key that is not there is a fault of the build, so it throws. */
export interface Lookup {
  organisation: (id: OrganisationId) => Organisation;
  sector: (id: SectorId) => Sector;
  campaign: (id: CampaignId) => Campaign;
  indicator: (id: IndicatorId) => Indicator;
  /** Totals of one organisation in one campaign. */
  result: (campaign: CampaignId, organisation: OrganisationId, indicator: string) => Result | undefined;
  resultsOf: (organisation: OrganisationId) => readonly Result[];
  resultsIn: (campaign: CampaignId) => readonly Result[];
  /** The same without totals of others. */
  listedResultsIn: (campaign: CampaignId) => readonly Result[];
  /** Organisations with a figure in a campaign. */
  bodiesIn: (campaign: CampaignId) => ReadonlySet<OrganisationId>;
  /** Parts of one total. */
  parts: (
    campaign: CampaignId,
    organisation: OrganisationId,
    indicator: string,
    dimension: string,
  ) => readonly Result[];
  ranking: (campaign: CampaignId, indicator: string, sector?: SectorId) => Ranking | undefined;
  peerFunnel: (campaign: CampaignId, indicator: string, sector?: SectorId) => PeerFunnel | undefined;
  trend: (organisation: OrganisationId, indicator: string) => Trend | undefined;
  /** Of campaigns of calls. */
  quality: (campaign: CampaignId) => CampaignQuality | undefined;
  waits: (campaign: CampaignId, organisation: OrganisationId) => WaitCurve | undefined;
  /** As they may be shown; none of a campaign of figures. */
  calls: (campaign: CampaignId, organisation: OrganisationId) => readonly PublishedCall[];
  bestTime: (campaign: CampaignId, organisation: OrganisationId) => BestTime | undefined;
  beside: (organisation: OrganisationId) => Beside | undefined;
  profileComparisons: (campaign: CampaignId, organisation: OrganisationId) => readonly ProfileComparison[];
  profileEffects: (campaign: CampaignId) => readonly ProfileEffect[];
  notableChanges: (campaign: CampaignId) => NotableChanges | undefined;
}

const known = new WeakMap<Barometer, Lookup>();

/** Indexes a barometer once; later calls give the same index. */
export function lookup(barometer: Barometer): Lookup {
  const ready = known.get(barometer);
  if (ready) return ready;
  const made = index(barometer);
  known.set(barometer, made);
  return made;
}

function index(barometer: Barometer): Lookup {
  const organisations = new Map(barometer.organisations.map((o) => [o.id, o]));
  const sectors = new Map(barometer.sectors.map((s) => [s.id, s]));
  const campaigns = new Map(barometer.campaigns.map((c) => [c.id, c]));
  const indicators = new Map(barometer.indicators.map((i) => [i.id, i]));
  const results = new Map(barometer.results.map((r) => [`${r.campaign}|${r.organisation}|${r.indicator}`, r]));
  const byOrganisation = Map.groupBy(barometer.results, (r) => r.organisation);
  const byCampaign = Map.groupBy(barometer.results, (r) => r.campaign);
  const listedResultsIn = (campaign: CampaignId) =>
    (byCampaign.get(campaign) ?? []).filter((r) => isListed(found(organisations, r.organisation, 'organisation')));
  const parts = Map.groupBy(
    barometer.breakdowns,
    (r) => `${r.campaign}|${r.organisation}|${r.indicator}|${r.cut?.dimension ?? ''}`,
  );
  const rankings = new Map(barometer.rankings.map((r) => [scopeKey(r), r]));
  const funnels = new Map(barometer.peerFunnels.map((f) => [scopeKey(f), f]));
  const trends = new Map(barometer.trends.map((t) => [`${t.organisation}|${t.indicator}`, t]));
  const quality = new Map(barometer.quality.map((q) => [q.campaign, q]));
  const waits = new Map(barometer.waits.map((w) => [`${w.campaign}|${w.organisation}`, w]));
  const bestTimes = new Map(barometer.bestTimes.map((b) => [`${b.campaign}|${b.organisation}`, b]));
  const beside = new Map(barometer.beside.map((b) => [b.organisation, b]));
  const comparisons = Map.groupBy(barometer.profileComparisons, (p) => `${p.campaign}|${p.organisation}`);
  const effects = Map.groupBy(barometer.profileEffects, (e) => e.campaign);
  const notable = new Map(barometer.notableChanges.map((n) => [n.campaign, n]));
  const callsIn = (id: CampaignId) => {
    const campaign = campaigns.get(id);
    return campaign?.kind === 'calls' ? callsByOrganisation(barometer, campaign) : undefined;
  };
  return {
    organisation: (id) => found(organisations, id, 'organisation'),
    sector: (id) => found(sectors, id, 'sector'),
    campaign: (id) => found(campaigns, id, 'campaign'),
    indicator: (id) => found(indicators, id, 'indicator'),
    result: (campaign, organisation, indicator) => results.get(`${campaign}|${organisation}|${indicator}`),
    resultsOf: (organisation) => byOrganisation.get(organisation) ?? [],
    resultsIn: (campaign) => byCampaign.get(campaign) ?? [],
    listedResultsIn,
    bodiesIn: (campaign) => new Set(listedResultsIn(campaign).map((r) => r.organisation)),
    parts: (campaign, organisation, indicator, dimension) =>
      parts.get(`${campaign}|${organisation}|${indicator}|${dimension}`) ?? [],
    ranking: (campaign, indicator, sector) => rankings.get(`${campaign}|${indicator}|${sector ?? ''}`),
    peerFunnel: (campaign, indicator, sector) => funnels.get(`${campaign}|${indicator}|${sector ?? ''}`),
    trend: (organisation, indicator) => trends.get(`${organisation}|${indicator}`),
    quality: (campaign) => quality.get(campaign),
    waits: (campaign, organisation) => waits.get(`${campaign}|${organisation}`),
    calls: (campaign, organisation) => callsIn(campaign)?.get(organisation) ?? [],
    bestTime: (campaign, organisation) => bestTimes.get(`${campaign}|${organisation}`),
    beside: (organisation) => beside.get(organisation),
    profileComparisons: (campaign, organisation) => comparisons.get(`${campaign}|${organisation}`) ?? [],
    profileEffects: (campaign) => effects.get(campaign) ?? [],
    notableChanges: (campaign) => notable.get(campaign),
  };
}

function scopeKey({ campaign, indicator, scope }: Pick<Ranking, 'campaign' | 'indicator' | 'scope'>): string {
  return `${campaign}|${indicator}|${scope.kind === 'sector' ? scope.sector : ''}`;
}

function found<K, V>(map: ReadonlyMap<K, V>, key: K, what: string): V {
  const value = map.get(key);
  if (value === undefined) throw new Error(`The barometer has no ${what} « ${String(key)} ».`);
  return value;
}
