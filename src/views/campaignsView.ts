import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { Campaign } from '../domain/campaign.ts';
import type { Locale } from '../domain/locale.ts';
import type { Site } from '../domain/site.ts';
import { formatDate } from '../present/formatDate.ts';
import { plural } from '../present/plural.ts';
import { textIn } from '../present/textIn.ts';
import { campaignsWords } from '../present/words/campaignsWords.ts';
import { campaignTitle, fieldworkWords } from './campaignWords.ts';
import { frameView, type FrameView, type LinkView } from './frameView.ts';
import { comingAnnouncements, newestFirst } from './latest.ts';
import { lookup } from './lookup.ts';
import { standingTimeline } from './standingTimeline.ts';
import { langOfOperator, operatorIn } from './operatorIn.ts';

export interface CampaignEntryView {
  readonly title: string;
  readonly href: string;
  readonly period: string;
  /** Who made it, and the language of that where it is not the page's. */
  readonly by?: { readonly text: string; readonly lang: 'fr' | undefined };
  readonly detail: string;
}

/** Campaigns whose fieldwork ended in one year, newest first. */
export interface CampaignYearView {
  readonly year: string;
  readonly entries: readonly CampaignEntryView[];
}

export interface CampaignsView {
  readonly frame: FrameView;
  readonly announced: readonly { readonly date: string; readonly title: string }[];
  readonly calls: readonly CampaignYearView[];
  readonly published: readonly CampaignYearView[];
  /** The figures taken from others once more, by publisher; empty where one look at the years finds them. */
  readonly publishers: readonly {
    readonly name: string;
    readonly lang: 'fr' | undefined;
    readonly links: readonly LinkView[];
  }[];
}

/** Fewer than this are found at a glance. */
const FEWEST_SORTED = 8;

/** Campaigns of calls, then figures taken from others, by year and by publisher; and what is announced. */
export function campaignsView(site: Site, barometer: Barometer): CampaignsView {
  const { locale } = site;
  const words = campaignsWords[locale];
  const newest = newestFirst(barometer.campaigns);
  const reach = newest.filter((c) => isReach(barometer, c));
  const others = newest.filter((c) => !reach.includes(c));
  return {
    frame: frameView(site, barometer, {
      title: words.title,
      description: words.description(plural(barometer.campaigns.length, locale, ...words.count)),
      address: addresses.campaigns,
      timeline: standingTimeline(barometer, locale),
    }),
    announced: comingAnnouncements(site, barometer).map((a) => ({
      date: formatDate(a.date, locale),
      title: textIn(locale, a.titleFr, a.titleEn),
    })),
    calls: years(site, barometer, reach),
    published: years(site, barometer, others),
    publishers: others.length < FEWEST_SORTED ? [] : publishers(site, others),
  };
}

/** Calls, ours or another's: a campaign with a share of calls that somebody answered. */
function isReach(barometer: Barometer, campaign: Campaign): boolean {
  return (
    campaign.kind === 'calls' ||
    lookup(barometer)
      .resultsIn(campaign.id)
      .some((r) => r.indicator === 'pickup')
  );
}

function years(site: Site, barometer: Barometer, campaigns: readonly Campaign[]): readonly CampaignYearView[] {
  return [...Map.groupBy(campaigns, ({ fieldwork }) => fieldwork.to.slice(0, 4))].map(([year, some]) => ({
    year,
    entries: some.map((campaign) => entry(site, barometer, campaign)),
  }));
}

/** « Arcep ; enquête de CSA » was published by Arcep. */
function publisherOf(campaign: Campaign, locale: Locale): string | undefined {
  return operatorIn(campaign, locale)?.split(/\s*;/, 1)[0];
}

function publishers(site: Site, campaigns: readonly Campaign[]): CampaignsView['publishers'] {
  const { unknownPublisher } = campaignsWords[site.locale];
  return [...Map.groupBy(campaigns, (campaign) => publisherOf(campaign, site.locale) ?? unknownPublisher)]
    .sort(([a], [b]) => a.localeCompare(b, 'fr'))
    .map(([name, some]) => ({
      name,
      lang: some[0] && langOfOperator(some[0], site.locale),
      links: some.map((campaign) => ({
        href: linkTo(site, addresses.campaign(campaign.id)),
        text: campaignTitle(campaign, site.locale),
      })),
    }));
}

function entry(site: Site, barometer: Barometer, campaign: Campaign): CampaignEntryView {
  const { locale } = site;
  const words = campaignsWords[locale];
  const operator = operatorIn(campaign, locale);
  const bodies = lookup(barometer).bodiesIn(campaign.id).size;
  return {
    title: campaignTitle(campaign, locale),
    href: linkTo(site, addresses.campaign(campaign.id)),
    period: fieldworkWords(campaign, locale),
    ...(operator ? { by: { text: operator, lang: langOfOperator(campaign, locale) } } : {}),
    detail: [
      bodies > 0 ? plural(bodies, locale, ...words.organisations) : '',
      campaign.kind === 'calls'
        ? plural(campaign.sequences.length, locale, ...words.callCount)
        : plural(campaign.figures.length, locale, ...words.figureCount),
    ]
      .filter(Boolean)
      .join(' · '),
  };
}
