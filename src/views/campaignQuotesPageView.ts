import { addresses } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { CampaignId } from '../domain/ids.ts';
import type { Site } from '../domain/site.ts';
import { quoteWords } from '../present/words/quoteWords.ts';
import { campaignQuotes, type CampaignQuotesView } from './campaignQuotes.ts';
import { campaignTitle, fieldworkWords } from './campaignWords.ts';
import { lookup } from './lookup.ts';
import { proseView, type ProseView } from './proseView.ts';

export interface CampaignQuotesPageView extends ProseView {
  readonly organisations: CampaignQuotesView['organisations'];
}

/** Campaigns with a figure of an organisation of the site. */
export function quotedCampaigns(barometer: Barometer): readonly CampaignId[] {
  const { bodiesIn } = lookup(barometer);
  return barometer.campaigns.flatMap(({ id }) => (bodiesIn(id).size > 0 ? [id] : []));
}

/** The sentences of one campaign, organisation by organisation: a page of its own, since there may be hundreds. */
export function campaignQuotesPageView(site: Site, barometer: Barometer, id: CampaignId): CampaignQuotesPageView {
  const { locale } = site;
  const campaign = lookup(barometer).campaign(id);
  const title = quoteWords[locale].pageTitle(campaignTitle(campaign, locale));
  return {
    ...proseView(site, barometer, {
      address: addresses.campaignQuotes(id),
      title,
      lead: quoteWords[locale].askCampaign,
      timeline: `${campaignTitle(campaign, locale)}, ${fieldworkWords(campaign, locale)}.`,
    }),
    organisations: campaignQuotes(site, barometer, campaign, undefined)?.organisations ?? [],
  };
}
