import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { Campaign } from '../domain/campaign.ts';
import type { IndicatorId, SectorId } from '../domain/ids.ts';
import type { Sector } from '../domain/organisation.ts';
import type { Locale } from '../domain/locale.ts';
import type { Departement } from '../domain/places.ts';
import type { Ranking } from '../domain/ranking.ts';
import type { Site } from '../domain/site.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { textIn } from '../present/textIn.ts';
import { publishedChartWords } from '../present/words/publishedChartWords.ts';
import { rankingTableWords } from '../present/words/rankingTableWords.ts';
import { rankingWords } from '../present/words/rankingWords.ts';
import { timelineWords } from './campaignWords.ts';
import { cardOfRankings } from './cards/rankingCards.ts';
import { citationView, type CitationView } from './citationView.ts';
import type { ErratumView } from './correctionsView.ts';
import type { FigureView } from './figureView.ts';
import { frameView, type FrameView, type LinkView } from './frameView.ts';
import { listedOrganisations } from './latest.ts';
import { lookup } from './lookup.ts';
import { fullIndicator } from './names.ts';
import { mainEmbed } from './mainEmbed.ts';
import type { PublishedChartView } from './publishedChartView.ts';
import { publishedCharts } from './publishedCharts.ts';
import { publishedGroups, type PublishedGroupView } from './publishedGroups.ts';
import { countsWords, rankingBlockView, type RankingBlockView } from './rankingBlockView.ts';
import { rankingControlsView, type RankingControlsView } from './rankingControlsView.ts';
import { rankingEmbed } from './rankingEmbed.ts';
import { rankingErrata } from './rankingErrata.ts';
import { rankingHeadline } from './rankingHeadline.ts';
import { rankedCampaign, rankedSectors, rankingAddress, rankingIndex } from './rankingIndex.ts';
import { rankingLead } from './rankingLead.ts';
import { rankingMenuView, type RankingMenuView } from './rankingMenuView.ts';
import { soleBodyView, type SoleBodyView } from './soleBodyView.ts';
import { withEmbed } from './withEmbed.ts';
import { miniRankingView, type MiniRankingView } from './miniRankingView.ts';

export interface RankingPageView {
  readonly frame: FrameView;
  readonly headline: string;
  readonly lead: string;
  readonly sectors: readonly (LinkView & { readonly current: boolean })[];
  /** Which other indicators there are; absent where there is one. */
  readonly menu?: RankingMenuView;
  readonly controls?: RankingControlsView;
  readonly errata: readonly ErratumView[];
  readonly block?: RankingBlockView;
  /** In place of rows and controls, where one organisation of the sector was called. */
  readonly sole?: SoleBodyView;
  readonly cite?: CitationView;
  /** The other indicators of the campaign at a glance. */
  readonly more: readonly MiniRankingView[];
  /** Newest figures of other publishers for this sector, by indicator: shown, never ranked here. */
  readonly published: readonly PublishedGroupView[];
  /** Those of them that stand three or more in one survey. */
  readonly charts: readonly PublishedChartView[];
  /** What `published` is folded under; absent where nothing of it is drawn. */
  readonly folded?: string;
  /** Organisations of this page that stand in no ranking of it. */
  readonly organisations: readonly LinkView[];
}

interface RankingPageOptions {
  readonly sector?: SectorId;
  readonly indicator?: IndicatorId;
  /** Names for the codes by which rows are filtered. */
  readonly departements?: readonly Departement[];
}

/** One indicator of the leading campaign, over all or in one sector. Without `indicator`: the first, whether anyone picks up. */
export function rankingPageView(
  site: Site,
  barometer: Barometer,
  { sector: sectorId, indicator, departements = [] }: RankingPageOptions = {},
): RankingPageView {
  const { locale } = site;
  const words = rankingWords[locale];
  const found = sectorId && lookup(barometer).sector(sectorId);
  const sector = found && textIn(locale, found.nameFr, found.nameEn);
  const campaign = rankedCampaign(barometer, sectorId);
  const index = rankingIndex(barometer, sectorId);
  const address = rankingAddress(barometer, sectorId, indicator);
  const entry = index.find((e) => e.address === address);
  const sole = entry && soleBodyView(site, barometer, entry.ranking);
  const whole =
    entry &&
    withEmbed(
      site,
      barometer,
      rankingBlockView(site, barometer, entry.ranking, { address }),
      rankingEmbed(entry.ranking),
    );
  const block = whole && sole ? { ...whole, groups: [], unranked: [], summary: sole.summary } : whole;
  const headline = rankingHeadline(site, barometer, entry?.ranking, sector);
  // Over all sectors the figures of others are too many to stand beside a ranking.
  const isAlone = sectorId !== undefined || !block;
  const charts = isAlone ? publishedCharts(site, barometer, sectorId) : [];
  const published = isAlone ? publishedGroups(site, barometer, sectorId) : [];
  const findings = charts.slice(0, 1).map(({ title }) => title);
  return {
    frame: frameView(site, barometer, {
      title: block
        ? indicator
          ? words.titleOf(block.indicator, sector)
          : words.title(sector)
        : words.titleUncalled(sector),
      description: [asSentence(headline), block?.summary ?? [words.noCall, ...findings].map(asSentence).join(' ')]
        .join(' ')
        .trim(),
      address,
      card: cardOfRankings(site, barometer, sectorId, entry?.ranking),
      ...(sectorId && sector ? { feed: { address: addresses.sectorFeed(sectorId), about: sector } } : {}),
      timeline: {
        ...(campaign ? timelineWords(campaign, locale) : { left: words.noCall }),
        ...(entry && !sole ? { right: countsWords(entry.ranking, locale) } : {}),
      },
      embed: mainEmbed(
        barometer,
        {
          chart: 'ranking',
          subject: sectorId ?? 'all',
          indicator: entry?.ranking.indicator ?? ('pickup' as IndicatorId),
        },
        { orAnother: indicator === undefined },
      ),
    }),
    headline,
    lead: entry && block ? rankingLead(site, block, entry.ranking) : words.noCampaign,
    sectors: sectorLinks(site, barometer, sectorId, entry?.ranking.indicator),
    ...(entry && index.length > 1 ? { menu: rankingMenuView(site, barometer, index, entry) } : {}),
    errata: entry ? rankingErrata(site, barometer, entry.ranking) : [],
    ...(block ? { block } : {}),
    ...(block && !sole
      ? { controls: rankingControlsView(site, barometer, block, { sector: sectorId, departements }) }
      : {}),
    ...(sole ? { sole } : {}),
    ...(block && campaign ? { cite: citeOf(site, barometer, campaign, block, found) } : {}),
    more: index.flatMap((other) => {
      if (other === entry || other.address === undefined) return [];
      const mini = miniRankingView(site, barometer, other.ranking, other.address);
      return mini.spec.rows.length > 0 ? [mini] : [];
    }),
    published,
    charts,
    ...(charts.length > 0 ? { folded: foldedWords(published, charts, locale) } : {}),
    organisations: otherOrganisations(site, barometer, sectorId, entry?.ranking),
  };
}

/** How many figures the table holds, and how many of them no chart shows. */
function foldedWords(
  published: readonly PublishedGroupView[],
  charts: readonly PublishedChartView[],
  locale: Locale,
): string {
  const keyOf = ({ figure }: { readonly figure: FigureView }) => JSON.stringify(figure.data);
  const drawn = new Set(charts.flatMap(({ rows }) => rows.map(keyOf)));
  const figures = published.flatMap(({ rows }) => rows.map(keyOf));
  const undrawn = figures.filter((figure) => !drawn.has(figure)).length;
  return publishedChartWords[locale].each(formatNumber(figures.length, locale), undrawn);
}

function citeOf(
  site: Site,
  barometer: Barometer,
  campaign: Campaign,
  { id }: RankingBlockView,
  sector: Sector | undefined,
): CitationView {
  const { captionSector } = rankingTableWords[site.locale];
  // The citation names the campaign itself.
  const indicator = fullIndicator(lookup(barometer).indicator(id as IndicatorId), site.locale);
  const name = sector ? `${indicator}, ${captionSector(textIn(site.locale, sector.nameFr, sector.nameEn))}` : indicator;
  return citationView(site, barometer, campaign, { name, key: [id, sector?.id].filter(Boolean).join('-') });
}

function asSentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

/** The same indicator in every sector that has it, else the first. */
function sectorLinks(
  site: Site,
  barometer: Barometer,
  current: SectorId | undefined,
  indicator: IndicatorId | undefined,
): RankingPageView['sectors'] {
  const find = lookup(barometer);
  return [undefined, ...rankedSectors(barometer)].map((id) => {
    const sector = id && find.sector(id);
    return {
      href: linkTo(site, rankingAddress(barometer, id, indicator)),
      text: sector ? textIn(site.locale, sector.nameFr, sector.nameEn) : rankingWords[site.locale].everyone,
      current: id === current,
    };
  });
}

function otherOrganisations(
  site: Site,
  barometer: Barometer,
  sector: SectorId | undefined,
  ranking: Ranking | undefined,
): readonly LinkView[] {
  const shown = new Set([...(ranking?.ranked ?? []), ...(ranking?.unranked ?? [])].map((e) => e.organisation));
  return listedOrganisations(barometer)
    .filter((o) => (sector === undefined || o.sector === sector) && !shown.has(o.id))
    .map((o) => ({ href: linkTo(site, addresses.organisation(o.id)), text: o.name }));
}
