import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { CampaignId, IndicatorId } from '../domain/ids.ts';
import type { Ranking } from '../domain/ranking.ts';
import type { Site } from '../domain/site.ts';
import { textIn } from '../present/textIn.ts';
import { campaignPageWords } from '../present/words/campaignPageWords.ts';
import { campaignRankings } from './campaignRankings.ts';
import { campaignTitle, timelineWords } from './campaignWords.ts';
import { campaignCard } from './cards/campaignCard.ts';
import { citationView, type CitationView } from './citationView.ts';
import type { ErratumView } from './correctionsView.ts';
import { frameView, type FrameView, type LinkView } from './frameView.ts';
import { lookup } from './lookup.ts';
import { mainEmbed } from './mainEmbed.ts';
import { fullIndicator, shortIndicator } from './names.ts';
import { countsWords, rankingBlockView, type RankingBlockView } from './rankingBlockView.ts';
import { rankingErrata } from './rankingErrata.ts';
import { rankingHeadline } from './rankingHeadline.ts';
import { rankedSectors, rankingIndex } from './rankingIndex.ts';
import { rankingLead } from './rankingLead.ts';
import { withEmbed } from './withEmbed.ts';

/** One ranking of one campaign, which stays where it is when the next campaign comes. */
export interface CampaignRankingView {
  readonly frame: FrameView;
  readonly campaign: LinkView;
  readonly headline: string;
  readonly lead: string;
  readonly errata: readonly ErratumView[];
  /** The rankings of the campaign, this one too. */
  readonly rankings: readonly (LinkView & { readonly current: boolean })[];
  readonly block: RankingBlockView;
  readonly cite: CitationView;
  /** Where the same measure is ranked in one sector, since all were not asked the same: of the newest campaigns. */
  readonly sectors: readonly LinkView[];
  /** The same ranking where it is sorted and filtered: of the leading campaign, if all were asked the same. */
  readonly sorted?: LinkView;
}

/** @throws Error where the campaign has no ranking of this indicator */
export function campaignRankingView(
  site: Site,
  barometer: Barometer,
  { campaign: id, indicator: indicatorId }: { readonly campaign: CampaignId; readonly indicator: IndicatorId },
): CampaignRankingView {
  const { locale } = site;
  const words = campaignPageWords[locale];
  const find = lookup(barometer);
  const { here, apart } = campaignRankings(barometer, id);
  const ranking = apart.find((r) => r.indicator === indicatorId);
  if (!ranking) throw new Error(`The campaign ${id} has no page of the ranking ${indicatorId}.`);
  const campaign = find.campaign(id);
  const indicator = find.indicator(indicatorId);
  const title = campaignTitle(campaign, locale);
  const address = addresses.campaignRanking(id, indicatorId);
  const name = shortIndicator(indicator, locale);
  const pinned = { chart: 'ranking', subject: 'all', indicator: indicatorId, campaign: id } as const;
  const block = withEmbed(site, barometer, rankingBlockView(site, barometer, ranking, { address }), pinned);
  const sorted = rankingIndex(barometer).find((entry) => entry.ranking === ranking)?.address;
  const headline = rankingHeadline(site, barometer, ranking, undefined);
  return {
    frame: frameView(site, barometer, {
      title: `${name}, ${title}`,
      description: `${headline}. ${block.summary}`,
      address,
      timeline: { ...timelineWords(campaign, locale), right: countsWords(ranking, locale) },
      card: campaignCard(site, barometer, id),
      embed: mainEmbed(barometer, pinned, { orAnother: false }),
    }),
    campaign: { href: linkTo(site, addresses.campaign(id)), text: title },
    headline,
    lead: rankingLead(site, block, ranking),
    errata: rankingErrata(site, barometer, ranking),
    rankings: [
      ...here.map((one) => link(one, `${addresses.campaign(id)}#${one.indicator}`)),
      ...apart.map((one) => link(one, addresses.campaignRanking(id, one.indicator))),
    ],
    block,
    cite: citationView(site, barometer, campaign, {
      name: fullIndicator(indicator, locale),
      key: indicatorId,
      address,
    }),
    sectors: ranking.ranked.length > 0 ? [] : sectorRankings(site, barometer, id, indicatorId),
    ...(sorted === undefined ? {} : { sorted: { href: linkTo(site, sorted), text: words.sorted } }),
  };

  function link({ indicator: of }: Ranking, to: string): CampaignRankingView['rankings'][number] {
    const text = shortIndicator(find.indicator(of), locale);
    return { href: linkTo(site, to), text, current: of === indicatorId };
  }
}

function sectorRankings(
  site: Site,
  barometer: Barometer,
  campaign: CampaignId,
  indicator: IndicatorId,
): readonly LinkView[] {
  return rankedSectors(barometer).flatMap((id) => {
    const found = rankingIndex(barometer, id).find(
      ({ ranking }) => ranking.campaign === campaign && ranking.indicator === indicator && ranking.ranked.length > 0,
    );
    const { nameFr, nameEn } = lookup(barometer).sector(id);
    return found?.address === undefined
      ? []
      : [{ href: linkTo(site, found.address), text: textIn(site.locale, nameFr, nameEn) }];
  });
}
