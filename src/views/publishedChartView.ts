import type { IntervalRowSpec } from '../charts/intervalRow/IntervalRowSpec.ts';
import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { OrganisationId } from '../domain/ids.ts';
import { isListed } from '../domain/isListed.ts';
import type { Locale } from '../domain/locale.ts';
import type { Result } from '../domain/result.ts';
import type { Site } from '../domain/site.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { unitSuffix } from '../present/formatValue.ts';
import { messagesIn } from '../present/messagesIn.ts';
import { textIn } from '../present/textIn.ts';
import { publishedChartWords } from '../present/words/publishedChartWords.ts';
import { campaignTitle, citationWords, fieldworkWords, provenanceWords } from './campaignWords.ts';
import type { ChartFrameView } from './chartFrameView.ts';
import { chartTools } from './chartTools.ts';
import { figureView, type FigureView } from './figureView.ts';
import { lookup } from './lookup.ts';
import { fullIndicator, shortIndicator } from './names.ts';
import { plotOf, type ScaleView } from './plot.ts';
import { sourceWords } from './sourceWords.ts';
import { surveyScale, type SurveyScale } from './surveyScale.ts';
import { surveyKey, type Survey } from './surveysIn.ts';

export interface PublishedChartRowView {
  readonly name: string;
  /** Absent of what is no organisation: a mean, a category of services. */
  readonly href?: string;
  /** The organisation whose page this is. */
  readonly mine: boolean;
  readonly organisation: OrganisationId;
  readonly figure: FigureView;
  readonly plot?: IntervalRowSpec;
  /** Larger than the scale, which would flatten all others. */
  readonly beyond: boolean;
}

/** One figure of another publisher, of all organisations of one survey: side by side, without a rank. */
export interface PublishedChartView extends ChartFrameView {
  /** The same on each page that shows this survey: a comparison finds it by that. */
  readonly survey: string;
  /** What is measured, as a heading names it. */
  readonly label: string;
  /** « pour 100 000 », after a space; empty where figures say it themselves. */
  readonly unit: string;
  /** « Chiffre pour 100 000 »: a unit that would take a line of its own in each row stands in the head. */
  readonly figureHead: string;
  /** Why points are hollow; absent where none is. */
  readonly hollow?: string;
  /** Whose figures they are, and where they were read. */
  readonly source: string;
  readonly period: string;
  readonly scale: ScaleView;
  readonly rows: readonly PublishedChartRowView[];
}

/**
 * Draws a survey on one scale.
 *
 * @param id anchor on the page
 * @param mine the organisation whose page it is: its row stands apart, and the heading begins with it
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
  const scale = surveyScale(indicator.unit, survey, locale);
  const suffix = indicator.unit === 'per100k' ? unitSuffix(indicator.unit, locale) : '';
  const rows = survey.map((result) => rowView(site, barometer, result, { scale, suffix, mine }));
  const [from = '', to = ''] = [rows[0]?.figure.text, rows.at(-1)?.figure.text];
  const base = rows[0]?.figure.base;
  const hollow = hollowWords(survey, rows, words.hollow, locale);
  const source = words.source(sourceWords(campaign, survey, locale));
  const own = rows.find((row) => row.mine);
  const beyond = rows.find((row) => row.beyond);
  return {
    id,
    survey: surveyKey(lowest),
    label,
    unit: suffix,
    title: own
      ? words.title(label, own.name, own.figure.text, { from, to, unit: suffix })
      : words.finding(label, { from, to, unit: suffix }),
    sub: `${textIn(locale, indicator.definitionFr, indicator.definitionEn)} ${campaignTitle(campaign, locale)}.`,
    summary: words.summary(formatNumber(rows.length, locale), from, `${to}${suffix}`),
    foot: [
      ...(base !== undefined && rows.every(({ figure }) => figure.base === base) ? [words.base(base)] : []),
      words.order(indicator.better),
      ...(hollow === undefined ? [] : [hollow]),
      ...(beyond ? [words.beyond(beyond.name, beyond.figure.text)] : []),
      words.absence,
      source,
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
    ...(hollow === undefined ? {} : { hollow }),
    source,
    period: fieldworkWords(campaign, locale),
    scale,
    rows,
  };
}

/** Why points are hollow, where some are: what was counted whole has no sample. */
function hollowWords(
  survey: Survey,
  rows: readonly PublishedChartRowView[],
  hollow: string,
  locale: Locale,
): string | undefined {
  if (!rows.some(({ figure }) => figure.hollow)) return undefined;
  const isWhole = survey.every((result) => 'figure' in result && !result.figure.sampled);
  return isWhole ? messagesIn[locale].unranked.all_traffic : hollow;
}

function rowView(
  site: Site,
  barometer: Barometer,
  result: Result,
  chart: { readonly scale: SurveyScale; readonly suffix: string; readonly mine: OrganisationId | undefined },
): PublishedChartRowView {
  const organisation = lookup(barometer).organisation(result.organisation);
  const beyond = result === chart.scale.beyond;
  const plot = beyond ? undefined : plotOf(result, chart.scale.domain);
  const figure = figureView(result, site.locale);
  return {
    name: organisation.name,
    ...(isListed(organisation) ? { href: linkTo(site, addresses.organisation(organisation.id)) } : {}),
    organisation: organisation.id,
    mine: organisation.id === chart.mine,
    beyond,
    figure: { ...figure, text: figure.text.replace(chart.suffix, '') },
    ...(plot ? { plot } : {}),
  };
}
