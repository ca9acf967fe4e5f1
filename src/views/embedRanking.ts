import { addresses } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { Campaign } from '../domain/campaign.ts';
import type { OrganisationId, SectorId } from '../domain/ids.ts';
import type { Locale } from '../domain/locale.ts';
import type { Site } from '../domain/site.ts';
import { baseWords } from '../present/messages.ts';
import { messagesIn } from '../present/messagesIn.ts';
import { textIn } from '../present/textIn.ts';
import { embedWords } from '../present/words/embedWords.ts';
import { rankingTableWords } from '../present/words/rankingTableWords.ts';
import { adjustedWords } from './adjustedBase.ts';
import { campaignTitle, sampleWords } from './campaignWords.ts';
import type { EmbedContent } from './embedDrawing.ts';
import type { Embed } from './embedsOf.ts';
import { lookup } from './lookup.ts';
import { shortIndicator } from './names.ts';
import { scaleView } from './plot.ts';
import { rankingSummary } from './rankingBlockView.ts';
import { mayBeFirst } from './rankView.ts';
import { rankingHeadline } from './rankingHeadline.ts';
import { rankingAddress } from './rankingIndex.ts';
import { rankingRowView, type RankingRowView } from './rankingRowView.ts';
import { figure, left, right, text, type TableView } from './tableView.ts';
import { operatorIn } from './operatorIn.ts';

/** More rows than this show both ends: a phone has 1,000 px for the whole embed (CONTRACT §5). */
const MOST_ROWS = 12;
const TOP = 6;
const BOTTOM = 5;
/** A headline that counts those who can be first names them, as far as two of the last keep their rows. */
const MOST_TOP = TOP + BOTTOM - 2;

/** One indicator over all organisations or one sector: ranked rows, the unranked as a number and a link. */
export function embedRanking(site: Site, barometer: Barometer, { of, campaign, pinned }: Embed): EmbedContent {
  const { locale } = site;
  const find = lookup(barometer);
  const sectorId = of.subject === 'all' ? undefined : (of.subject as SectorId);
  const id = 'indicator' in of ? of.indicator : '';
  const ranking = find.ranking(campaign, id, sectorId);
  if (!ranking) throw new Error(`No ranking of ${id} for ${of.subject} in ${campaign}.`);
  const indicator = find.indicator(ranking.indicator);
  const found = sectorId && find.sector(sectorId);
  const sector = found && textIn(locale, found.nameFr, found.nameEn);
  const resultsOf = (entries: readonly { readonly organisation: OrganisationId }[]) =>
    entries.flatMap((e) => find.result(campaign, e.organisation, ranking.indicator) ?? []);
  const ranked = resultsOf(ranking.ranked);
  const results = [...ranked, ...resultsOf(ranking.unranked)];
  const scale = scaleView(indicator.unit, results, locale);
  const words = rankingTableWords[locale];
  const measure = indicator.unit === 'percent' ? words.share : words.value;
  const count = ranking.ranked.length;
  const leaders = ranking.ranked.filter((e) => mayBeFirst(e, count)).length;
  const top = Math.min(Math.max(TOP, leaders), MOST_TOP);
  const shown =
    count > MOST_ROWS ? [...ranking.ranked.slice(0, top), ...ranking.ranked.slice(top - TOP - BOTTOM)] : ranking.ranked;
  const rows = shown.map((e) => rankingRowView(site, barometer, ranking, e.organisation, { scale }));
  const headline = rankingHeadline(site, barometer, ranking, sector, { saysSector: false });
  const noun = baseWords(indicator.base === 'picked_up' ? 'picked_up' : 'sequences', messagesIn[locale]);
  const label = shortIndicator(indicator, locale);
  return {
    title: sector ? embedWords[locale].of(sector, headline) : headline,
    sentence: rankingSummary(site, barometer, ranking, indicator, results),
    drawing: {
      kind: 'ranking',
      scale,
      measure,
      rows,
      leftOut: count - shown.length,
      cut: top,
      unranked: ranking.unranked.length,
    },
    table: table(site, rows, {
      caption: [label, campaignTitle(find.campaign(campaign), locale), ...(sector ? [sector] : [])].join(', '),
      measure,
    }),
    n: adjustedWords(sampleWords(ranked, noun, locale), ranked, locale),
    interval: embedWords[locale].rankIntervals,
    ...reprintedOf(find.campaign(campaign), locale),
    page: pinned ? addresses.campaign(campaign) : rankingAddress(barometer, sectorId, ranking.indicator),
    results,
    campaigns: [campaign],
  };
}

function table(
  { locale }: Site,
  rows: readonly RankingRowView[],
  { caption, measure }: { readonly caption: string; readonly measure: string },
): TableView {
  const words = rankingTableWords[locale];
  return {
    caption,
    columns: [left(words.organisation), left(words.rank), right(measure), left(words.interval), left(words.base)],
    rows: rows.map((row) => [
      text(row.name),
      text(row.rank?.text ?? ''),
      figure(row.figure),
      text(row.figure.interval ?? row.figure.caveat ?? ''),
      text(row.figure.base),
    ]),
  };
}

/** A ranking of printed figures is the publisher's that printed them. */
function reprintedOf(campaign: Campaign, locale: Locale): Pick<EmbedContent, 'reprinted'> {
  if (campaign.kind !== 'published') return {};
  const operator = operatorIn(campaign, locale);
  return {
    reprinted: operator
      ? { text: operator, french: campaign.operator?.fr === operator ? [operator] : [] }
      : { text: campaignTitle(campaign, locale), french: [] },
  };
}
