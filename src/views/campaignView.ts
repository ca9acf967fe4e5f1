import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { CallsCampaign, Campaign } from '../domain/campaign.ts';
import type { CampaignId, IndicatorId } from '../domain/ids.ts';
import type { IssueCode } from '../domain/issueCodes.ts';
import { isListed } from '../domain/isListed.ts';
import type { Locale } from '../domain/locale.ts';
import type { Ranking } from '../domain/ranking.ts';
import type { Site } from '../domain/site.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { warningTitles, type WarningCode } from '../present/warningTitles.ts';
import { campaignPageWords } from '../present/words/campaignPageWords.ts';
import { quoteWords } from '../present/words/quoteWords.ts';
import { tableFileWords } from '../present/words/tableFileWords.ts';
import { campaignFacts, type CampaignFactsView } from './campaignFacts.ts';
import { campaignFindings } from './campaignFindings.ts';
import { campaignQuotes, type CampaignQuotesView } from './campaignQuotes.ts';
import { campaignRankings, isLong } from './campaignRankings.ts';
import { tabledCampaigns } from './campaignTablesView.ts';
import { campaignQuestions, type QuestionGroupView } from './campaignQuestions.ts';
import { campaignTitle, citationWords, timelineWords } from './campaignWords.ts';
import { campaignCard } from './cards/campaignCard.ts';
import { citationView, type CitationView } from './citationView.ts';
import { erratumView, type ErratumView } from './correctionsView.ts';
import { figureView } from './figureView.ts';
import { frameView, type FrameView, type LinkView } from './frameView.ts';
import { lookup } from './lookup.ts';
import { mainEmbed } from './mainEmbed.ts';
import { miniRankingView, type MiniRankingView } from './miniRankingView.ts';
import { shortIndicator } from './names.ts';
import { notableView, type NotableView } from './notableView.ts';
import { profileEffectsView, type ProfileEffectsView } from './profileEffectsView.ts';
import type { PublishedChartView } from './publishedChartView.ts';
import { publishedChartsIn } from './publishedCharts.ts';
import { qualityLines, type QualityLineView } from './qualityLines.ts';
import { publishedRowView, type PublishedRowView } from './publishedRowView.ts';
import { rankingBlockView, type RankingBlockView } from './rankingBlockView.ts';
import { tableFiles } from './tableFiles.ts';

export interface CampaignView extends CampaignFactsView {
  readonly frame: FrameView;
  readonly title: string;
  readonly kind: string;
  readonly findings: readonly string[];
  /** Names in them that stay French on every page: of means, which are no organisation. */
  readonly frenchInFindings: readonly string[];
  /** The sections of this page, in their order. */
  readonly contents: readonly LinkView[];
  readonly errata: readonly ErratumView[];
  /** `fold`: opens on demand under these words, where it is long and ranks nobody. */
  readonly blocks: readonly (RankingBlockView & { readonly fold?: string })[];
  /** The rankings that have pages of their own. */
  readonly more: readonly MiniRankingView[];
  /** Every figure as its source printed it. */
  readonly published: readonly PublishedRowView[];
  /** Those of them that stand side by side and in no ranking. */
  readonly charts: readonly PublishedChartView[];
  readonly questionGroups: readonly QuestionGroupView[];
  /** Absent where only figures were published; so are profiles and changes. */
  readonly quality?: readonly QualityLineView[];
  readonly profiles?: ProfileEffectsView['lines'];
  readonly changes?: NotableView;
  /** Absent where no organisation of the site has a figure. */
  readonly quotes?: CampaignQuotesView;
  /** The way to what `quality` and `profiles` sum up. */
  readonly tables?: LinkView;
  /** Kinds of warnings with their number: a cell could betray a call or a caller. */
  readonly warnings: readonly { readonly title: string; readonly count: string }[];
  readonly sources: readonly { readonly path: string; readonly sha256: string }[];
  readonly files: readonly LinkView[];
  readonly citation: string;
  readonly cite: CitationView;
}

/** One campaign: what was asked, when, by whom, what came out, and how good it is. */
export function campaignView(site: Site, barometer: Barometer, id: CampaignId): CampaignView {
  const { locale } = site;
  const words = campaignPageWords[locale];
  const find = lookup(barometer);
  const campaign = find.campaign(id);
  const title = campaignTitle(campaign, locale);
  const address = addresses.campaign(id);
  const { here: rankings, apart } = campaignRankings(barometer, id);
  const href = (to: string) => linkTo(site, to);
  const quotes = campaignQuotes(site, barometer, campaign, rankings[0]);
  const parts = {
    questionGroups: campaignQuestions(site, barometer, campaign),
    blocks: rankings.map((ranking) => blockView(site, barometer, ranking)),
    more: apart.map((ranking) =>
      miniRankingView(site, barometer, ranking, addresses.campaignRanking(id, ranking.indicator)),
    ),
    published: campaign.kind === 'published' ? find.resultsIn(id).map((r) => publishedRowView(site, barometer, r)) : [],
    charts: publishedChartsIn(site, barometer, campaign, rankings),
    warnings: warningCounts(barometer, id, locale),
    ...(campaign.kind === 'calls' ? callsParts(site, barometer, campaign) : {}),
    ...(quotes ? { quotes } : {}),
  };
  return {
    frame: frameView(site, barometer, {
      title,
      description: words.description(title),
      address,
      timeline: timelineWords(campaign, locale),
      card: campaignCard(site, barometer, id),
      embed: mainEmbed(barometer, {
        chart: 'ranking',
        subject: 'all',
        indicator: 'pickup' as IndicatorId,
        campaign: id,
      }),
    }),
    title,
    kind: words.kinds[campaign.kind],
    ...campaignFacts(site, barometer, campaign),
    findings: rankings[0]
      ? campaignFindings(barometer, rankings[0], locale)
      : [...ofAllTogether(site, barometer, campaign), ...parts.charts.map(({ title }) => title)].slice(
          0,
          MOST_FINDINGS,
        ),
    frenchInFindings: [...new Set(find.resultsIn(id).map((result) => find.organisation(result.organisation)))]
      .filter((organisation) => !isListed(organisation))
      .map(({ name }) => name),
    contents: contents(parts, locale),
    errata: barometer.errata.filter((e) => e.campaign === id).map((e) => erratumView(site, barometer, e)),
    ...parts,
    sources: campaign.files.map(({ path, sha256 }) => ({ path, sha256 })),
    files: [
      { href: href(addresses.campaignZip(id)), text: tableFileWords[locale].zip },
      ...tableFiles(
        site,
        { csv: addresses.campaignCsv(id), excelCsv: addresses.campaignExcelCsv(id), xlsx: addresses.campaignXlsx(id) },
        find.resultsIn(id).length,
      ),
      { href: href(addresses.campaignJson(id)), text: words.campaignJson },
      ...(campaign.kind === 'calls' ? [{ href: href(addresses.breakdownsCsv(id)), text: words.breakdowns }] : []),
      { href: href(addresses.resultsCsv), text: words.allResults },
    ],
    citation: citationWords(site, title, campaign, address),
    cite: citationView(site, barometer, campaign),
  };
}

/** Figures that a source gives for all together, of an indicator that it gives for nobody alone: nothing else shows them. */
function ofAllTogether(site: Site, barometer: Barometer, { id, kind }: Campaign): readonly string[] {
  if (kind !== 'published') return [];
  const { indicator, organisation, resultsIn } = lookup(barometer);
  return [...Map.groupBy(resultsIn(id), (r) => r.indicator).values()]
    .filter((results) => results.every((r) => !isListed(organisation(r.organisation))))
    .flat()
    .map((r) => {
      const label = shortIndicator(indicator(r.indicator), site.locale);
      return campaignPageWords[site.locale].together(
        label,
        organisation(r.organisation).name,
        figureView(r, site.locale).text,
      );
    });
}

/** As many as campaigns of calls have. */
const MOST_FINDINGS = 3;

type Parts = Pick<
  CampaignView,
  'questionGroups' | 'blocks' | 'published' | 'warnings' | 'quality' | 'profiles' | 'changes' | 'quotes'
>;

function contents(parts: Parts, locale: Locale): readonly LinkView[] {
  const words = campaignPageWords[locale];
  const { questionGroups, blocks, published, changes, profiles, quality, warnings, quotes } = parts;
  return [
    ...(questionGroups.length > 0 ? [{ href: '#questions', text: words.questions }] : []),
    ...(blocks.length > 0 ? [{ href: '#resultats', text: words.results }] : []),
    ...(published.length > 0 ? [{ href: '#chiffres', text: words.figures }] : []),
    ...(changes ? [{ href: '#evolutions', text: words.changes }] : []),
    ...(profiles ? [{ href: '#profils', text: words.profiles }] : []),
    ...(quality || warnings.length > 0 ? [{ href: '#qualite', text: words.quality }] : []),
    ...(quotes ? [{ href: '#citer', text: quoteWords[locale].title }] : []),
    { href: '#fichiers', text: words.files },
  ];
}

function callsParts(
  site: Site,
  barometer: Barometer,
  campaign: CallsCampaign,
): Pick<CampaignView, 'quality' | 'profiles' | 'tables' | 'changes'> {
  const { id } = campaign;
  const quality = lookup(barometer).quality(id);
  const profiles = profileEffectsView(barometer, id, site.locale);
  const changes = notableView(site, barometer, id);
  return {
    ...(quality ? { quality: qualityLines(campaign, quality, site.locale) } : {}),
    ...(profiles ? { profiles: profiles.lines } : {}),
    ...(tabledCampaigns(barometer).includes(campaign)
      ? {
          tables: { href: linkTo(site, addresses.campaignTables(id)), text: campaignPageWords[site.locale].tables },
        }
      : {}),
    ...(changes ? { changes } : {}),
  };
}

function warningCounts(barometer: Barometer, id: CampaignId, locale: Locale): CampaignView['warnings'] {
  const mine = barometer.warnings.filter((w) => w.file.startsWith(`campaigns/${id}/`));
  return [...Map.groupBy(mine, (w) => w.code)]
    .map(([code, some]) => ({
      title: isWarning(code) ? warningTitles[locale][code] : code,
      count: formatNumber(some.length, locale),
    }))
    .sort((a, b) => a.title.localeCompare(b.title, locale));
}

function isWarning(code: IssueCode): code is WarningCode {
  return Object.hasOwn(warningTitles.fr, code);
}

function blockView(site: Site, barometer: Barometer, ranking: Ranking): CampaignView['blocks'][number] {
  const block = rankingBlockView(site, barometer, ranking, { address: addresses.campaign(ranking.campaign) });
  return ranking.ranked.length === 0 && isLong(ranking)
    ? { ...block, fold: campaignPageWords[site.locale].unrankedFold(block.indicator) }
    : block;
}
