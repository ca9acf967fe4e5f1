import type { IntervalRowSpec } from '../charts/intervalRow/IntervalRowSpec.ts';
import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { OrganisationId } from '../domain/ids.ts';
import { valueOf } from '../domain/result.ts';
import type { Site } from '../domain/site.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { unitSuffix } from '../present/formatValue.ts';
import { textIn } from '../present/textIn.ts';
import { publishedChartWords } from '../present/words/publishedChartWords.ts';
import { campaignTitle, citationWords, provenanceWords } from './campaignWords.ts';
import type { ChartFrameView } from './chartFrameView.ts';
import { chartTools } from './chartTools.ts';
import { figureView, type FigureView } from './figureView.ts';
import { lookup } from './lookup.ts';
import { fullIndicator, shortIndicator } from './names.ts';
import { plotOf, scaleView, type ScaleView } from './plot.ts';
import type { Survey } from './surveysIn.ts';

export interface PublishedChartRowView {
  readonly name: string;
  readonly href: string;
  /** The organisation whose page this is. */
  readonly mine: boolean;
  readonly figure: FigureView;
  readonly plot?: IntervalRowSpec;
}

/** One figure of another publisher, of all organisations of one survey: side by side, without a rank. */
export interface PublishedChartView extends ChartFrameView {
  /** « Chiffre pour 100 000 »: a unit that would take a line of its own in each row stands in the head. */
  readonly figureHead: string;
  readonly scale: ScaleView;
  readonly rows: readonly PublishedChartRowView[];
}

/**
 * Draws a survey on one scale.
 *
 * @param id anchor on the page
 * @param mine the organisation whose page it is; its name stands apart, and a title says how many there are
 */
export function publishedChartView(
  site: Site,
  barometer: Barometer,
  survey: Survey,
  { id, mine }: { readonly id: string; readonly mine?: OrganisationId },
): PublishedChartView {
  const { locale } = site;
  const words = publishedChartWords[locale];
  const find = lookup(barometer);
  const [lowest] = survey;
  const campaign = find.campaign(lowest.campaign);
  const indicator = find.indicator(lowest.indicator);
  const label = shortIndicator(indicator, locale);
  const scale = scaleView(indicator.unit, survey, locale);
  const suffix = indicator.unit === 'per100k' ? unitSuffix(indicator.unit, locale) : '';
  const count = formatNumber(survey.length, locale);
  const rows = survey.map((result) => {
    const plot = plotOf(result, scale.domain);
    const figure = figureView(result, locale);
    return {
      name: find.organisation(result.organisation).name,
      href: linkTo(site, addresses.organisation(result.organisation)),
      mine: result.organisation === mine,
      figure: { ...figure, text: figure.text.replace(suffix, '') },
      ...(plot ? { plot } : {}),
    };
  });
  const base = rows[0]?.figure.base;
  const [from, to] = [endOf(survey, rows, 0), endOf(survey, rows, -1)];
  return {
    id,
    title: mine === undefined ? words.finding(label, from, to, suffix, count) : words.title(label, count),
    sub: `${textIn(locale, indicator.definitionFr, indicator.definitionEn)} ${campaignTitle(campaign, locale)}.`,
    summary: words.summary(count, from.text, `${to.text}${suffix}`),
    foot: [
      ...(base !== undefined && rows.every(({ figure }) => figure.base === base) ? [words.base(base)] : []),
      ...(rows.some(({ figure }) => figure.hollow) ? [words.hollow] : []),
      words.order,
      provenanceWords(campaign, locale),
    ].join(' '),
    tools: chartTools(site, { campaign: campaign.id }),
    citation: citationWords(
      site,
      fullIndicator(indicator, locale),
      campaign,
      mine === undefined ? addresses.campaign(campaign.id) : addresses.organisation(mine),
    ),
    figureHead: `${words.figure}${suffix}`,
    scale,
    rows,
  };
}

/** More names than these are no finding. */
const MOST_NAMES = 2;

/** An end of the figures, with the organisations that have it. */
function endOf(
  survey: Survey,
  rows: readonly PublishedChartRowView[],
  position: 0 | -1,
): { readonly text: string; readonly names: readonly string[] } {
  const [row, end] = [rows.at(position), survey.at(position)];
  if (!row || !end) throw new RangeError('invalid survey; empty');
  const names = rows.filter((_, i) => survey[i] && valueOf(survey[i]) === valueOf(end)).map(({ name }) => name);
  return { text: row.figure.text, names: names.length <= MOST_NAMES ? names : [] };
}
