import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { CallsCampaign } from '../domain/campaign.ts';
import type { CampaignId } from '../domain/ids.ts';
import type { Locale } from '../domain/locale.ts';
import type { Site } from '../domain/site.ts';
import { campaignPageWords } from '../present/words/campaignPageWords.ts';
import { campaignTitle, timelineWords } from './campaignWords.ts';
import type { LinkView } from './frameView.ts';
import { lookup } from './lookup.ts';
import { profileEffectsView } from './profileEffectsView.ts';
import { proseView, type ProseView } from './proseView.ts';
import { qualityTables, type QualityTableView } from './qualityTables.ts';

/** How good a campaign of calls is, for a statistician: what its page says in a line each. */
export interface CampaignTablesView extends ProseView {
  readonly campaign: LinkView;
  readonly tables: readonly QualityTableView[];
  /** Where programs read the same. */
  readonly files: readonly LinkView[];
}

/** Campaigns that have such tables: those of calls, once there are some. */
export function tabledCampaigns(barometer: Barometer): readonly CallsCampaign[] {
  const { quality, profileEffects } = lookup(barometer);
  return barometer.campaigns.flatMap((campaign) =>
    campaign.kind === 'calls' && (quality(campaign.id) || profileEffects(campaign.id).length > 0) ? [campaign] : [],
  );
}

/** @throws Error where the campaign has none */
export function campaignTablesView(site: Site, barometer: Barometer, id: CampaignId): CampaignTablesView {
  const { locale } = site;
  const words = campaignPageWords[locale];
  const campaign = tabledCampaigns(barometer).find((one) => one.id === id);
  if (!campaign) throw new Error(`The campaign ${id} has no tables of its quality.`);
  const title = campaignTitle(campaign, locale);
  return {
    ...proseView(site, barometer, {
      address: addresses.campaignTables(id),
      title: words.tablesTitle(title),
      lead: words.tablesLead,
      timeline: timelineWords(campaign, locale).left,
    }),
    campaign: { href: linkTo(site, addresses.campaign(id)), text: title },
    tables: tablesOf(barometer, campaign, locale),
    files: [
      { href: linkTo(site, addresses.campaignJson(id)), text: words.campaignJson },
      { href: linkTo(site, addresses.breakdownsCsv(id)), text: words.breakdowns },
      { href: linkTo(site, addresses.attemptsCsv(id)), text: words.attempts },
    ],
  };
}

function tablesOf(barometer: Barometer, campaign: CallsCampaign, locale: Locale): CampaignTablesView['tables'] {
  const words = campaignPageWords[locale];
  const quality = lookup(barometer).quality(campaign.id);
  const profiles = profileEffectsView(barometer, campaign.id, locale);
  return [
    ...(quality ? qualityTables(barometer, campaign, quality, locale) : []),
    ...(profiles
      ? [
          {
            id: 'ecarts-entre-profils',
            title: words.profilesFold,
            note: words.profilesTableNote,
            table: profiles.table,
          },
        ]
      : []),
  ];
}
