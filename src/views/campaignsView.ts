import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { Campaign } from '../domain/campaign.ts';
import type { Site } from '../domain/site.ts';
import { formatDate } from '../present/formatDate.ts';
import { plural } from '../present/plural.ts';
import { fieldworkWords, timelineWords } from './campaignWords.ts';
import { frameView, type FrameView } from './frameView.ts';
import { comingAnnouncements, newestFirst, standingCampaign } from './latest.ts';
import { lookup } from './lookup.ts';

export interface CampaignEntryView {
  readonly title: string;
  readonly href: string;
  readonly period: string;
  readonly detail: string;
}

export interface CampaignsView {
  readonly frame: FrameView;
  readonly calls: readonly CampaignEntryView[];
  readonly published: readonly CampaignEntryView[];
  readonly announced: readonly { readonly date: string; readonly title: string }[];
}

/** Campaigns of calls, then figures taken from others, newest first; and what is announced. */
export function campaignsView(site: Site, barometer: Barometer): CampaignsView {
  const newest = newestFirst(barometer.campaigns);
  const reach = newest.filter((c) => isReach(barometer, c));
  return {
    frame: frameView(site, barometer, {
      title: 'Campagnes',
      description: `${plural(barometer.campaigns.length, 'fr', 'campagne ou relevé', 'campagnes et relevés')} : ce qui a été demandé, quand, par qui, combien d’appels.`,
      address: addresses.campaigns,
      timeline: timelineWords(standingCampaign(barometer), site.locale),
    }),
    calls: reach.map((c) => entry(site, barometer, c)),
    published: newest.filter((c) => !reach.includes(c)).map((c) => entry(site, barometer, c)),
    announced: comingAnnouncements(site, barometer).map((a) => ({
      date: formatDate(a.date, 'fr'),
      title: a.titleFr,
    })),
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

function entry(site: Site, barometer: Barometer, campaign: Campaign): CampaignEntryView {
  const bodies = lookup(barometer).bodiesIn(campaign.id);
  const material =
    campaign.kind === 'calls'
      ? plural(campaign.sequences.length, 'fr', 'appel', 'appels')
      : plural(campaign.figures.length, 'fr', 'chiffre repris', 'chiffres repris');
  return {
    title: campaign.title.fr,
    href: linkTo(site, addresses.campaign(campaign.id)),
    period: fieldworkWords(campaign, site.locale),
    detail: [
      bodies.size > 0 ? plural(bodies.size, 'fr', 'organisme', 'organismes') : '',
      material,
      campaign.operator ?? '',
    ]
      .filter(Boolean)
      .join(' · '),
  };
}
