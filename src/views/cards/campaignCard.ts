import { addresses } from '../../domain/addresses.ts';
import type { Barometer } from '../../domain/barometer.ts';
import type { CampaignId } from '../../domain/ids.ts';
import type { Site } from '../../domain/site.ts';
import { editionWords } from '../../present/words/editionWords.ts';
import { campaignFacts } from '../campaignFacts.ts';
import { campaignFindings } from '../campaignFindings.ts';
import { campaignTitle, fieldworkWords } from '../campaignWords.ts';
import { lookup } from '../lookup.ts';
import { pageRankings } from '../pageRankings.ts';
import { publishedChartsIn } from '../publishedCharts.ts';
import type { CardView } from './CardView.ts';
import { operatorIn } from '../operatorIn.ts';

/** Large numbers that stand side by side. */
const MOST_NUMBERS = 4;

/** A campaign: what a test allows to say of it, and how much was done. */
export function campaignCard(site: Site, barometer: Barometer, id: CampaignId): CardView {
  const { locale } = site;
  const campaign = lookup(barometer).campaign(id);
  const [ranking] = pageRankings(barometer, id);
  const [finding] = ranking
    ? campaignFindings(barometer, ranking, locale)
    : publishedChartsIn(site, barometer, campaign).map(({ title }) => title);
  const when = `${editionWords[locale].kinds[campaign.kind]}, ${fieldworkWords(campaign, locale)}`;
  const operator = operatorIn(campaign, locale);
  return {
    address: addresses.card(addresses.campaign(id)),
    fictional: campaign.simulated,
    headline: campaignTitle(campaign, locale),
    sub: finding ?? when,
    drawing: {
      kind: 'numbers',
      numbers: campaignFacts(site, barometer, campaign)
        .key.slice(0, MOST_NUMBERS)
        .map((number) => ({ ...number, details: [] })),
    },
    foot: [...(finding ? [when] : []), ...(operator ? [operator] : [])],
  };
}
