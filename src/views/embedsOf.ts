import type { EmbedAddress } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { Campaign } from '../domain/campaign.ts';
import type { CampaignId, IndicatorId, OrganisationId, SectorId } from '../domain/ids.ts';
import type { Organisation } from '../domain/organisation.ts';
import { OWN_INDICATOR_IDS } from '../domain/ownIndicators.ts';
import { statusOf, type Result } from '../domain/result.ts';
import type { Trend } from '../domain/trend.ts';
import { answersRefused } from './answersRefused.ts';
import { intervalOf } from './figureView.ts';
import { leadCampaign, listedOrganisations, newestFirst } from './latest.ts';
import { lookup } from './lookup.ts';
import { rankedCampaign, rankedSectors } from './rankingIndex.ts';

/** A chart that others may show under an address of its own (CONTRACT §5). */
export interface Embed {
  readonly of: EmbedAddress;
  /** The campaign that it shows; of a trend the newest. */
  readonly campaign: CampaignId;
  /** True: its address names the campaign, and its figures never change. False: it follows the latest. */
  readonly pinned: boolean;
}

const known = new WeakMap<Barometer, readonly Embed[]>();

/**
 * Every embed that has something to show: live ones, each followed by its pinned ones, newest campaign first.
 *
 * Of our own indicators those that head a page: does anyone answer (`pickup`), does it help (`resolved`), and how the first
 * goes through time. Of another publisher's those that came with their n. Nineteen indicators of every organisation in every
 * campaign would be ten thousand pages that nobody asked for; the API has them all.
 */
export function embedsOf(barometer: Barometer): readonly Embed[] {
  const ready = known.get(barometer);
  if (ready) return ready;
  const organisations = listedOrganisations(barometer);
  const made = [
    ...organisations.flatMap((organisation) => [
      ...figures(barometer, organisation),
      ...trends(barometer, organisation),
      ...wholes(barometer, organisation),
    ]),
    ...[undefined, ...rankedSectors(barometer)].flatMap((sector) => rankings(barometer, sector)),
  ];
  known.set(barometer, made);
  return made;
}

const byKey = new WeakMap<Barometer, ReadonlyMap<string, Embed>>();

/** The embed at an address, where there is one. */
export function embedAt(barometer: Barometer, of: EmbedAddress): Embed | undefined {
  const ready = byKey.get(barometer) ?? new Map(embedsOf(barometer).map((embed) => [embedKey(embed.of), embed]));
  byKey.set(barometer, ready);
  return ready.get(embedKey(of));
}

/** The same chart pinned to the campaign that it shows, for good. */
export function pinnedAddress({ of, campaign }: Embed): EmbedAddress {
  return { ...of, campaign };
}

/** The same chart, following the latest campaign. */
export function liveAddress({ of }: Pick<Embed, 'of'>): EmbedAddress {
  const { campaign: _, ...live } = of;
  return live;
}

/** `figure/caf/pickup`, `funnel/caf/2026-t2`: what follows `/embed/`. */
export function embedKey(of: EmbedAddress): string {
  const steps = [of.chart, of.subject, 'indicator' in of ? of.indicator : undefined, of.campaign];
  return steps.filter((step) => step !== undefined).join('/');
}

const FIGURES: ReadonlySet<string> = new Set(['pickup', 'resolved']);
const TRENDS: ReadonlySet<string> = new Set(['pickup']);
const OWN: ReadonlySet<string> = new Set(OWN_INDICATOR_IDS);
/** Statuses with an n: what is not measured, or not known to be measured on how many, is not spread further. */
const SHOWN: ReadonlySet<string> = new Set(['measured', 'fragile', 'counts_only', 'published']);

function figures(barometer: Barometer, { id }: Organisation): readonly Embed[] {
  const shown = lookup(barometer)
    .resultsOf(id)
    .filter((result) => SHOWN.has(statusOf(result)) && (FIGURES.has(result.indicator) || !OWN.has(result.indicator)));
  return [...Map.groupBy(shown, ({ indicator }) => indicator)].flatMap(([indicator, results]) =>
    liveAndPinned({ chart: 'figure', subject: id, indicator }, campaignsOf(barometer, results)),
  );
}

function trends(barometer: Barometer, { id }: Organisation): readonly Embed[] {
  const { trend, resultsOf, result, campaign } = lookup(barometer);
  const indicators = new Set(resultsOf(id).map(({ indicator }) => indicator));
  return [...indicators].flatMap((indicator) => {
    const line = TRENDS.has(indicator) || !OWN.has(indicator) ? trend(id, indicator) : undefined;
    if (!line) return [];
    const found = (at: CampaignId) => result(at, id, indicator);
    return liveAndPinned({ chart: 'trend', subject: id, indicator }, drawnUpTo(line, found).map(campaign));
  });
}

/** Campaigns at which a line had two points with an interval, the newest first: one point is a figure, hollow ones are a table. */
function drawnUpTo(trend: Trend, found: (campaign: CampaignId) => Result | undefined): readonly CampaignId[] {
  let sampled = 0;
  const drawn: CampaignId[] = [];
  for (const { campaign } of trend.segments.flatMap(({ points }) => points)) {
    const result = found(campaign);
    if (result && intervalOf(result)) sampled += 1;
    if (sampled > 1) drawn.unshift(campaign);
  }
  return drawn;
}

function wholes(barometer: Barometer, { id }: Organisation): readonly Embed[] {
  const { result, resultsOf, bestTime, campaign } = lookup(barometer);
  const called = newestFirst([...new Set(resultsOf(id).map((r) => r.campaign))].map(campaign)).filter(
    ({ kind }) => kind === 'calls',
  );
  const has = (indicator: string) => (at: Campaign) => {
    const found = result(at.id, id, indicator);
    return found !== undefined && SHOWN.has(statusOf(found));
  };
  const judged = (at: Campaign) => has('acceptable')(at) && !answersRefused({ locale: 'fr' }, barometer, at.id, id);
  const timed = ({ id: at }: Campaign) => (bestTime(at, id)?.n ?? 0) > 0;
  return [
    ...liveAndPinned({ chart: 'funnel', subject: id }, called.filter(has('pickup'))),
    ...liveAndPinned({ chart: 'answers', subject: id }, called.filter(judged)),
    ...liveAndPinned({ chart: 'when-to-call', subject: id }, called.filter(timed)),
  ];
}

/** Rankings in which somebody is ranked: a list of figures without ranks is no ranking. */
function rankings(barometer: Barometer, sector: SectorId | undefined): readonly Embed[] {
  const { ranking } = lookup(barometer);
  const lead = sector === undefined ? leadCampaign(barometer) : rankedCampaign(barometer, sector);
  const indicators = barometer.indicators.filter(({ id }) => FIGURES.has(id) || !OWN.has(id));
  return indicators.flatMap(({ id }) => {
    const ranked = newestFirst(barometer.campaigns).filter(
      (campaign) => (ranking(campaign.id, id, sector)?.ranked.length ?? 0) > 0,
    );
    // The live one shows what the page of the ranking shows, where that has ranks.
    const first = ranked.find(({ id: at }) => at === lead?.id);
    const ordered = first ? [first, ...ranked.filter((one) => one !== first)] : ranked;
    return liveAndPinned({ chart: 'ranking', subject: sector ?? 'all', indicator: id }, ordered);
  });
}

type Live =
  | {
      readonly chart: 'figure' | 'trend' | 'ranking';
      readonly subject: OrganisationId | SectorId | 'all';
      readonly indicator: IndicatorId;
    }
  | { readonly chart: 'funnel' | 'answers' | 'when-to-call'; readonly subject: OrganisationId };

/** @param campaigns those that the chart can show, the one that the live chart shows first */
function liveAndPinned(live: Live, campaigns: readonly Campaign[]): readonly Embed[] {
  const [latest] = campaigns;
  if (!latest) return [];
  return [
    { of: live, campaign: latest.id, pinned: false },
    ...campaigns.map(({ id }) => ({ of: { ...live, campaign: id }, campaign: id, pinned: true })),
  ];
}

function campaignsOf(barometer: Barometer, results: readonly Result[]): readonly Campaign[] {
  const { campaign } = lookup(barometer);
  return newestFirst([...new Set(results.map((result) => result.campaign))].map(campaign));
}
