import { computeBestTimes } from './compare/computeBestTimes.ts';
import { computeNotableChanges } from './compare/computeNotableChanges.ts';
import { computePeerFunnels } from './compare/computePeerFunnels.ts';
import { computeProfileComparisons } from './compare/computeProfileComparisons.ts';
import { computeProfileEffects } from './compare/computeProfileEffects.ts';
import { computeTrends } from './compare/computeTrends.ts';
import { pairOfficial } from './compare/pairOfficial.ts';
import { rankCampaign } from './compare/rankCampaign.ts';
import { trendLines } from './compare/trendLines.ts';
import type { Barometer, DataFolder } from './domain/barometer.ts';
import type { Campaign } from './domain/campaign.ts';
import type { CampaignQuality } from './domain/campaignQuality.ts';
import { codeUnitOrder } from './domain/codeUnitOrder.ts';
import type { CampaignId } from './domain/ids.ts';
import type { Indicator } from './domain/indicator.ts';
import type { Issue } from './domain/issue.ts';
import type { Result } from './domain/result.ts';
import type { IsoInstant } from './domain/time.ts';
import { computeCallsResults } from './indicators/computeCallsResults.ts';
import { computePublishedResults } from './indicators/computePublishedResults.ts';
import { INDICATORS } from './indicators/registry.ts';
import { waitCurves } from './indicators/waitCurves.ts';

/**
 * The composition root: a data folder becomes everything that the site, the embeds and the API say, once.
 *
 * Campaigns under embargo are left out here, with their errata, replies and findings, so that nothing behind this value
 * can leak them. The same folder and instant give the same value, whatever the order of rows.
 *
 * @param options.now the instant that stands for now (`BUILD_CLOCK`)
 * @throws Error where the folder holds an issue of severity `error`: showing those to the operator is the caller's duty
 * @throws RangeError where `now` is not an instant
 */
export function composeBarometer(folder: DataFolder, options: { readonly now: IsoInstant }): Barometer {
  refuseErrors(folder.issues);
  const isOpen = embargoAt(options.now);
  const campaigns = folder.campaigns
    .filter(isOpen)
    .sort(
      (a, b) =>
        codeUnitOrder(a.fieldwork.from, b.fieldwork.from) ||
        codeUnitOrder(a.fieldwork.to, b.fieldwork.to) ||
        codeUnitOrder(a.id, b.id),
    );
  const embargoed = new Set(folder.campaigns.filter((campaign) => !isOpen(campaign)).map(({ id }) => id));
  const indicators = [...INDICATORS.map(({ definition }) => definition), ...folder.indicators];
  const computed = campaigns.map((campaign) => computeResults(campaign, indicators));
  const results = computed.flatMap((one) => one.results).sort(resultOrder);
  const resultsOf = ({ id }: Campaign) => results.filter((result) => result.campaign === id);
  const breakdowns = computed.flatMap((one) => one.breakdowns).sort(resultOrder);
  const { organisations, scenarios } = folder;
  const quality = computed.flatMap((one) => one.quality ?? []);
  const lines = trendLines(campaigns, results, organisations, scenarios, indicators);
  return {
    sectors: folder.sectors,
    organisations,
    scenarios,
    indicators,
    campaigns,
    results,
    breakdowns,
    quality,
    waits: campaigns.flatMap((campaign) =>
      campaign.kind === 'calls' ? waitCurves(campaign, resultsOf(campaign)) : [],
    ),
    rankings: campaigns.flatMap((campaign) => rankCampaign(campaign, results, organisations, scenarios, indicators)),
    peerFunnels: computePeerFunnels(campaigns, results, organisations),
    trends: computeTrends(lines),
    bestTimes: computeBestTimes(campaigns, quality, organisations),
    profileComparisons: computeProfileComparisons(campaigns, breakdowns, organisations),
    profileEffects: computeProfileEffects(campaigns, breakdowns, quality, organisations),
    notableChanges: computeNotableChanges(campaigns, lines),
    beside: pairOfficial(campaigns, results, organisations),
    openingHours: folder.openingHours ?? [],
    announcements: folder.announcements,
    errata: folder.errata.filter(({ campaign }) => !embargoed.has(campaign)),
    replies: folder.replies.filter(({ campaign }) => !embargoed.has(campaign)),
    warnings: folder.issues.filter((issue) => !concerns(issue, embargoed)),
    fictional: isFictional(campaigns, folder),
  };
}

function refuseErrors(issues: readonly Issue[]): void {
  const codes = new Set(issues.filter(({ severity }) => severity === 'error').map(({ code }) => code));
  if (codes.size > 0) throw new Error(`the data folder has errors: ${[...codes].sort(codeUnitOrder).join(', ')}`);
}

/** An instant that does not parse keeps the campaign closed. */
function embargoAt(now: IsoInstant): (campaign: Campaign) => boolean {
  const clock = Date.parse(now);
  if (Number.isNaN(clock)) throw new RangeError(`invalid now; not an instant: ${now}`);
  return ({ publishAt }) => publishAt === undefined || Date.parse(publishAt) <= clock;
}

function computeResults(
  campaign: Campaign,
  indicators: readonly Indicator[],
): { readonly results: readonly Result[]; readonly breakdowns: readonly Result[]; readonly quality?: CampaignQuality } {
  if (campaign.kind === 'calls') return computeCallsResults(campaign);
  return { results: computePublishedResults(campaign, indicators), breakdowns: [] };
}

function resultOrder(a: Result, b: Result): number {
  return (
    codeUnitOrder(a.campaign, b.campaign) ||
    codeUnitOrder(a.organisation, b.organisation) ||
    codeUnitOrder(a.indicator, b.indicator) ||
    codeUnitOrder(a.base, b.base) ||
    codeUnitOrder(a.cut?.dimension ?? '', b.cut?.dimension ?? '') ||
    codeUnitOrder(a.cut?.category ?? '', b.cut?.category ?? '')
  );
}

/** A finding quotes cells: one about a campaign under embargo would publish them. */
function concerns({ file, params }: Issue, embargoed: ReadonlySet<CampaignId>): boolean {
  return [...embargoed].some(
    (id) => file.startsWith(`campaigns/${id}/`) || file.endsWith(`/${id}.md`) || Object.values(params).includes(id),
  );
}

function isFictional(campaigns: readonly Campaign[], { organisations }: DataFolder): boolean {
  if (campaigns.length > 0) return campaigns.every(({ simulated }) => simulated);
  return organisations.length > 0 && organisations.every(({ fictional }) => fictional);
}
