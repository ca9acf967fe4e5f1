import { addresses } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { CallsCampaign } from '../domain/campaign.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { Site } from '../domain/site.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { editionWords } from '../present/words/editionWords.ts';
import { embedWords } from '../present/words/embedWords.ts';
import { trendWords } from '../present/words/trendWords.ts';
import { adjustedWords } from './adjustedBase.ts';
import { answersView } from './answersView.ts';
import { callWeekView } from './callWeekView.ts';
import type { ChartFrameView } from './chartFrameView.ts';
import { embedCounts } from './embedCounts.ts';
import type { EmbedContent, EmbedDrawing } from './embedDrawing.ts';
import { asIndication, intervalWords } from './embedFigure.ts';
import type { Embed } from './embedsOf.ts';
import { figureView } from './figureView.ts';
import { funnelView } from './funnelView.ts';
import { lookup } from './lookup.ts';
import { whenView } from './whenView.ts';

/** Charts of the calls of one organisation as a whole: what became of them, what was answered, when to call. */
export function embedWhole(site: Site, barometer: Barometer, embed: Embed): EmbedContent {
  const { locale } = site;
  const find = lookup(barometer);
  const campaign = find.campaign(embed.campaign);
  const organisation = find.organisation(embed.of.subject as OrganisationId);
  const made = campaign.kind === 'calls' ? drawnOf(site, barometer, embed, campaign, organisation) : undefined;
  if (!made) throw new Error(`No ${embed.of.chart} for ${organisation.id} in ${campaign.id}.`);
  const { chart, drawing, n, noun, indicator } = made;
  const result = find.result(campaign.id, organisation.id, indicator);
  return {
    title: embedWords[locale].of(organisation.name, chart.title),
    sentence: chart.summary,
    drawing,
    ...(chart.table ? { table: chart.table } : {}),
    n: adjustedWords(editionWords[locale].sample(formatNumber(n, locale), noun), result ? [result] : [], locale),
    interval: result ? intervalOfWhole(site, embed, figureView(result, locale)) : '',
    page: addresses.organisation(organisation.id),
    results: [
      ...find.resultsOf(organisation.id).filter((r) => r.campaign === campaign.id && r.indicator === indicator),
      ...embedCounts(barometer, embed),
    ],
    campaigns: [campaign.id],
  };
}

interface Drawn {
  readonly chart: ChartFrameView;
  readonly drawing: EmbedDrawing;
  readonly n: number;
  readonly noun: string;
  /** Whose interval stands in the chart. */
  readonly indicator: 'pickup' | 'acceptable' | 'pickup_first';
}

function drawnOf(
  site: Site,
  barometer: Barometer,
  { of }: Embed,
  campaign: CallsCampaign,
  organisation: Organisation,
): Drawn | undefined {
  const { nouns } = trendWords[site.locale];
  if (of.chart === 'answers') {
    const answers = answersView(site, barometer, campaign, organisation);
    const n = answers?.questions.reduce((sum, { tally }) => sum + sumOf(tally), 0);
    return answers && n !== undefined
      ? {
          chart: answers,
          drawing: { kind: 'answers', questions: answers.questions },
          n,
          noun: nouns.picked,
          indicator: 'acceptable',
        }
      : undefined;
  }
  if (of.chart === 'when-to-call') {
    const times = lookup(barometer).bestTime(campaign.id, organisation.id);
    const when = whenView(site, barometer, campaign, organisation);
    if (!times || !when) return undefined;
    const week = callWeekView(times, campaign, site.locale, when.summary);
    return {
      chart: when,
      drawing: { kind: 'when-to-call', when, week },
      n: times.n,
      noun: nouns.calls,
      indicator: 'pickup_first',
    };
  }
  const funnel = funnelView(site, barometer, campaign, organisation);
  const { spec, empty } = funnel;
  const drawing = { kind: 'funnel', ...(spec ? { spec } : {}), empty } as const;
  return { chart: funnel, drawing, n: funnel.calls, noun: nouns.calls, indicator: 'pickup' };
}

function sumOf(tally: Readonly<Record<string, number>>): number {
  return Object.values(tally).reduce((sum, count) => sum + count, 0);
}

/** The interval of the rate behind the counts, with what it is the rate of. */
function intervalOfWhole(site: Site, { of }: Embed, figure: ReturnType<typeof figureView>): string {
  if (!figure.interval) return intervalWords(site, figure);
  const words = embedWords[site.locale];
  const said =
    of.chart === 'answers'
      ? words.answerInterval
      : of.chart === 'when-to-call'
        ? words.firstInterval
        : words.pickupInterval;
  return asIndication(said(figure.text, words.interval(figure.interval)), figure, site.locale);
}
