import { addresses } from '../../domain/addresses.ts';
import type { Barometer } from '../../domain/barometer.ts';
import type { SectorId } from '../../domain/ids.ts';
import type { Locale } from '../../domain/locale.ts';
import type { Ranking } from '../../domain/ranking.ts';
import type { Site } from '../../domain/site.ts';
import { capitalise } from '../../present/capitalise.ts';
import { formatNumber } from '../../present/formatNumber.ts';
import { textIn } from '../../present/textIn.ts';
import { cardWords } from '../../present/words/cardWords.ts';
import { campaignTitle, fieldworkWords, sampleWords } from '../campaignWords.ts';
import { lookup } from '../lookup.ts';
import { knownName, shortIndicator } from '../names.ts';
import { scaleView } from '../plot.ts';
import type { PublishedChartView } from '../publishedChartView.ts';
import { publishedCharts } from '../publishedCharts.ts';
import { countsWords } from '../rankingBlockView.ts';
import { rankingHeadline } from '../rankingHeadline.ts';
import { rankingNoun } from '../rankingNoun.ts';
import { rankingRowView } from '../rankingRowView.ts';
import type { CardIntervalRow, CardView } from './CardView.ts';
import { generalCard } from './generalCard.ts';

/** Rows that a card has room for; a gap among them where there are more. */
const MOST_ROWS = 5;

/** A ranking: who can be first, both ends of it with their intervals, and how many organisations stand in it. */
export function rankingCard(
  site: Site,
  barometer: Barometer,
  page: { readonly address: string; readonly ranking?: Ranking | undefined; readonly sector?: SectorId | undefined },
): CardView {
  const { locale } = site;
  const { ranking } = page;
  const find = lookup(barometer);
  const found = page.sector && find.sector(page.sector);
  const sector = found && textIn(locale, found.nameFr, found.nameEn);
  const head = { address: addresses.card(page.address), fictional: barometer.fictional };
  const headline = rankingHeadline(site, barometer, ranking, sector).replace(/\.$/, '');
  if (!ranking) {
    if (page.sector === undefined) return { ...generalCard(site, barometer), ...head, headline };
    const [chart] = publishedCharts(site, barometer, page.sector);
    return chart
      ? { ...head, ...cardOfSurvey(chart, sector ?? '', locale) }
      : { ...head, headline, sub: cardWords[locale].uncalled, foot: [] };
  }
  const campaign = find.campaign(ranking.campaign);
  const indicator = find.indicator(ranking.indicator);
  const results = [...ranking.ranked, ...ranking.unranked].flatMap(
    (e) => find.result(ranking.campaign, e.organisation, ranking.indicator) ?? [],
  );
  const ranked = results.slice(0, ranking.ranked.length);
  const noun = rankingNoun(indicator, locale);
  const edition = cardWords[locale].campaign(campaignTitle(campaign, locale), fieldworkWords(campaign, locale));
  return {
    ...head,
    headline,
    sub: [capitalise(shortIndicator(indicator, locale)), sector ?? cardWords[locale].everyone, edition].join(' · '),
    drawing: { kind: 'intervals', ...rowsOf(site, barometer, ranking, scaleView(indicator.unit, results, locale)) },
    foot: [
      countsWords(ranking, locale),
      `${sampleWords(ranked.length > 0 ? ranked : results, noun, locale)}. ${cardWords[locale].intervals}`,
    ].filter(Boolean),
  };
}

/** A sector that nobody has called: what another publisher says of it, without a rank. */
function cardOfSurvey(
  chart: PublishedChartView,
  sector: string,
  locale: Locale,
): Omit<CardView, 'address' | 'fictional'> {
  const rows = chart.rows.map(({ name, plot, figure }) => ({
    name,
    ...(plot ? { plot } : {}),
    figure: figure.text,
    rank: '',
  }));
  return {
    headline: chart.title,
    sub: `${sector} · ${chart.period} · ${cardWords[locale].uncalled}`,
    drawing: { kind: 'intervals', scale: chart.scale, rows: shortened(rows, locale) },
    foot: [chart.source, ...(chart.hollow === undefined ? [] : [chart.hollow])],
  };
}

type Rows = Extract<NonNullable<CardView['drawing']>, { kind: 'intervals' }>;

function rowsOf(site: Site, barometer: Barometer, ranking: Ranking, scale: Rows['scale']): Omit<Rows, 'kind'> {
  const find = lookup(barometer);
  const drawn = ranking.ranked.length > 0 ? ranking.ranked : ranking.unranked;
  const rows = drawn.flatMap(({ organisation }): CardIntervalRow[] => {
    const { figure, plot, rank } = rankingRowView(site, barometer, ranking, organisation, { scale });
    if (!plot) return [];
    return [
      {
        name: knownName(find.organisation(organisation)),
        plot,
        figure: figure.text,
        rank: rank?.text ?? '',
      },
    ];
  });
  return { scale, rows: shortened(rows, site.locale) };
}

/** As many rows as there is room for: the first and the last, and how many stand between. */
function shortened(rows: readonly CardIntervalRow[], locale: Locale): readonly CardIntervalRow[] {
  if (rows.length <= MOST_ROWS) return rows;
  const gap = { gap: cardWords[locale].between(formatNumber(rows.length - MOST_ROWS + 1, locale)) };
  return [...rows.slice(0, MOST_ROWS - 3), gap, ...rows.slice(-2)];
}
