import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { Campaign } from '../domain/campaign.ts';
import type { SectorId } from '../domain/ids.ts';
import { isListed } from '../domain/isListed.ts';
import type { Sector } from '../domain/organisation.ts';
import type { Ranking } from '../domain/ranking.ts';
import type { Site } from '../domain/site.ts';
import { capitalise } from '../present/capitalise.ts';
import { numberInWords } from '../present/numberInWords.ts';
import { plural } from '../present/plural.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { withArticleCapital } from '../present/withArticle.ts';
import { fieldworkWords, timelineWords } from './campaignWords.ts';
import { frameView, type FrameView, type LinkView } from './frameView.ts';
import { leadCampaign, listedOrganisations, newestFirst, orderedSectors } from './latest.ts';
import { lookup } from './lookup.ts';
import { shortIndicator } from './names.ts';
import { pageRankings } from './pageRankings.ts';
import { publishedRowView, type PublishedRowView } from './publishedRowView.ts';
import { rankingBlockView, type RankingBlockView } from './rankingBlockView.ts';

export interface RankingPageView {
  readonly frame: FrameView;
  readonly headline: string;
  readonly lead: string;
  readonly sectors: readonly (LinkView & { readonly current: boolean })[];
  readonly blocks: readonly RankingBlockView[];
  /** Indicators that can only be ranked inside a sector, where the questions are the same. */
  readonly perSector: readonly string[];
  /** Newest figures of other publishers for this sector, by indicator: shown, never ranked here. */
  readonly published: readonly {
    readonly indicator: string;
    readonly definition: string;
    readonly rows: readonly PublishedRowView[];
  }[];
  /** Why there is no ranking at all. */
  readonly empty?: string;
  readonly organisations: readonly LinkView[];
}

/** The rankings of the leading campaign, over all or in one sector. */
export function rankingPageView(site: Site, barometer: Barometer, sectorId?: SectorId): RankingPageView {
  const find = lookup(barometer);
  const sector = sectorId && find.sector(sectorId);
  const campaign = sectorId ? leadOfSector(barometer, sectorId) : leadCampaign(barometer);
  const address = sectorId ? addresses.ranking(sectorId) : addresses.rankings;
  const rankings = campaign ? pageRankings(barometer, campaign.id, { sector: sectorId }) : [];
  const split = (ranking: Ranking) => sectorId === undefined && asksOthers(ranking);
  const blocks = rankings.filter((r) => !split(r)).map((r) => rankingBlockView(site, barometer, r, { address }));
  const members = listedOrganisations(barometer).filter((o) => sectorId === undefined || o.sector === sectorId);
  const headline = headlineOf(blocks[0], sector?.nameFr);
  return {
    frame: frameView(site, barometer, {
      title: sector ? `Classement, ${sector.nameFr} : qui décroche ?` : 'Classement : qui décroche ?',
      description: `${headline}${/[?!]$/.test(headline) ? '' : '.'} ${blocks[0]?.summary ?? ''}`.trim(),
      address,
      timeline: {
        ...(campaign ? timelineWords(campaign, site.locale) : { left: 'Aucun appel mystère publié ici.' }),
        ...(blocks[0] ? { right: countsWords(blocks[0]) } : {}),
      },
    }),
    headline,
    lead: campaign
      ? `Part des appels où quelqu’un a décroché, en ${plural(campaign.maxAttempts, 'fr', 'tentative', 'tentatives')} au plus, ${fieldworkWords(campaign, site.locale)}. Le rang est un intervalle : « 2e à 6e » veut dire que les appels ne permettent pas de trancher.`
      : 'Aucune campagne publiée n’a appelé ces organismes. Ce que d’autres ont publié sur eux ne se classe pas avec des appels mystères.',
    sectors: sectorLinks(site, barometer, sectorId),
    blocks,
    perSector: rankings.filter(split).map((r) => shortIndicator(find.indicator(r.indicator), site.locale)),
    published: sectorId !== undefined || blocks.length === 0 ? publishedGroups(site, barometer, sectorId) : [],
    ...(blocks.length === 0 ? { empty: 'Aucun classement : personne n’a encore été appelé ici.' } : {}),
    organisations: members.map((o) => ({ href: linkTo(site, addresses.organisation(o.id)), text: o.name })),
  };
}

/** True where nobody is ranked because the organisations were asked different questions. */
function asksOthers({ ranked, unranked }: Ranking): boolean {
  return ranked.length === 0 && unranked.some((e) => e.reason === 'other_scenarios');
}

/** Sectors that have an organisation to show. */
export function rankedSectors(barometer: Barometer): readonly SectorId[] {
  return sectorsInUse(barometer).map((s) => s.id);
}

function sectorsInUse(barometer: Barometer): readonly Sector[] {
  const used = new Set(listedOrganisations(barometer).map((o) => o.sector));
  return orderedSectors(barometer).filter((s) => used.has(s.id));
}

/** The newest campaign that has a `pickup` of this sector. */
function leadOfSector(barometer: Barometer, sector: SectorId): Campaign | undefined {
  const { listedResultsIn, organisation } = lookup(barometer);
  return newestFirst(barometer.campaigns).find((c) =>
    listedResultsIn(c.id).some((r) => r.indicator === 'pickup' && organisation(r.organisation).sector === sector),
  );
}

function sectorLinks(site: Site, barometer: Barometer, current: SectorId | undefined): RankingPageView['sectors'] {
  return [
    { href: linkTo(site, addresses.rankings), text: 'Tous', current: current === undefined },
    ...sectorsInUse(barometer).map((s) => ({
      href: linkTo(site, addresses.ranking(s.id)),
      text: s.nameFr,
      current: s.id === current,
    })),
  ];
}

function headlineOf(block: RankingBlockView | undefined, sector: string | undefined): string {
  const leaders = (block?.groups ?? []).filter((g) => g.kind === 'first' || g.kind === 'open').flatMap((g) => g.rows);
  const one = leaders[0];
  const others = (block?.groups ?? []).filter((g) => g.kind === 'others').reduce((sum, g) => sum + g.rows.length, 0);
  if (leaders.length === 1 && one)
    return `${withArticleCapital(one.name, 'fr')} décroche plus souvent que les ${formatNumber(others, 'fr')} autres organismes classés : ${one.figure.text} des appels`;
  if (leaders.length > 1)
    return `${capitalise(numberInWords(leaders.length, 'fr', 'masculine'))} organismes peuvent être premiers`;
  return sector ? `${sector} : qui décroche ?` : 'Qui décroche ?';
}

function countsWords(block: RankingBlockView): string {
  const size = (ranked: boolean) =>
    block.groups.filter((g) => (g.kind !== 'unranked') === ranked).reduce((sum, group) => sum + group.rows.length, 0);
  const ranked = size(true);
  const unranked = size(false) + block.unranked.length;
  return `${plural(ranked, 'fr', 'organisme classé', 'organismes classés')}, ${plural(unranked, 'fr', 'non classé', 'non classés')}.`;
}

/** The newest figure of each indicator and organisation, of one sector or of all. */
function publishedGroups(site: Site, barometer: Barometer, sector: SectorId | undefined): RankingPageView['published'] {
  const find = lookup(barometer);
  const order = newestFirst(barometer.campaigns).filter((c) => c.kind === 'published');
  const groups = new Map<string, PublishedRowView[]>();
  const seen = new Set<string>();
  for (const campaign of order)
    for (const result of find.resultsIn(campaign.id)) {
      const organisation = find.organisation(result.organisation);
      const key = `${result.indicator}|${result.organisation}`;
      const elsewhere = !isListed(organisation) || (sector !== undefined && organisation.sector !== sector);
      if (elsewhere || result.indicator === 'pickup' || seen.has(key)) continue;
      seen.add(key);
      const rows = groups.get(result.indicator) ?? [];
      rows.push(publishedRowView(site, barometer, result));
      groups.set(result.indicator, rows);
    }
  return [...groups.values()].flatMap((rows) => {
    const first = rows[0];
    return first ? [{ indicator: first.indicator, definition: first.definition, rows }] : [];
  });
}
