import { addresses } from '../domain/addresses.ts';
import { askedQuestions } from '../domain/askedQuestions.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { Campaign } from '../domain/campaign.ts';
import { codeUnitOrder } from '../domain/codeUnitOrder.ts';
import type { IndicatorId } from '../domain/ids.ts';
import type { Locale } from '../domain/locale.ts';
import type { Organisation } from '../domain/organisation.ts';
import { RESERVED_INDICATOR_IDS, type OwnIndicatorId } from '../domain/ownIndicators.ts';
import { valueOf, type Result } from '../domain/result.ts';
import type { Site } from '../domain/site.ts';
import { answersRefused } from './answersRefused.ts';
import { answersView, type AnswersView } from './answersView.ts';
import { besideView, type BesideView } from './besideView.ts';
import { consistencyView, type ConsistencyView } from './consistencyView.ts';
import type { FigureRowsView } from './figureRowView.ts';
import { funnelView, type FunnelView } from './funnelView.ts';
import { newestFirst } from './latest.ts';
import { lookup } from './lookup.ts';
import { leadingQuotes } from './organisationQuotes.ts';
import { peerFunnelView, type PeerFunnelView } from './peerFunnelView.ts';
import { profilesView, type ProfilesView } from './profilesView.ts';
import type { PublishedChartView } from './publishedChartView.ts';
import { publishedPeersView } from './publishedPeersView.ts';
import { publishedRowView, type PublishedRowView } from './publishedRowView.ts';
import { questionText, type QuestionText } from './questionText.ts';
import type { QuotesView } from './quoteView.ts';
import { rankingBlockView, type RankingBlockView } from './rankingBlockView.ts';
import { rankingEmbed } from './rankingEmbed.ts';
import { replyView, type ReplyView } from './replyView.ts';
import { sampleView, type SampleView } from './sampleView.ts';
import { secondaryView } from './secondaryView.ts';
import { sinceView, type SinceView } from './sinceView.ts';
import { slopeView, type SlopeView } from './slopeView.ts';
import { trendChartView, type TrendChartView } from './trendChartView.ts';
import { unknownView, type UnknownView } from './unknownView.ts';
import { waitView, type WaitView } from './waitView.ts';
import { earlierTimes, type WhenOrganisationView } from './whenOrganisationView.ts';
import { whenView, type WhenView } from './whenView.ts';
import { withEmbed } from './withEmbed.ts';

/** What answers a caller's questions, and the questions that nothing published answers, each with the reason. */
export interface OrganisationEvidence {
  readonly funnel: FunnelView | undefined;
  readonly wait: WaitView | undefined;
  readonly when: WhenView | undefined;
  readonly whenEarlier: WhenOrganisationView['earlier'];
  readonly profiles: ProfilesView | undefined;
  readonly since: SinceView | undefined;
  readonly trends: readonly TrendChartView[];
  /** What others have published too seldom for a line. */
  readonly slopes: readonly SlopeView[];
  readonly answers: AnswersView | undefined;
  /** Why no answer is published; then none is counted either. */
  readonly answersRefused: string | undefined;
  readonly consistency: ConsistencyView | undefined;
  /** Figures about answers that other publishers have printed. */
  readonly answerFigures: readonly PublishedRowView[];
  /** What was asked, where only figures are published. */
  readonly questions: readonly QuestionText[];
  readonly beside: BesideView | undefined;
  readonly secondary: FigureRowsView | undefined;
  readonly place: RankingBlockView | undefined;
  readonly peerFunnel: PeerFunnelView | undefined;
  /** In place of both where nobody was called. */
  readonly peers: PublishedChartView | undefined;
  readonly published: readonly PublishedRowView[];
  readonly sample: SampleView | undefined;
  readonly replies: readonly ReplyView[];
  /** Sentences to print as they stand, of the figures that lead the page. */
  readonly quotes: QuotesView | undefined;
  readonly unknown: readonly UnknownView[];
}

/** Declared by others, about answers all the same: `aboutAnswer` is known of our own indicators only. */
const OTHERS_ABOUT_ANSWERS: ReadonlySet<string> = new Set(['incomplete', 'not_resolved']);

/**
 * @param campaign the newest that says whether this organisation picks up, if any
 * @param reachable whether the data give its number
 */
export function organisationEvidence(
  site: Site,
  barometer: Barometer,
  organisation: Organisation,
  campaign: Campaign | undefined,
  reachable: boolean,
): OrganisationEvidence {
  const { id } = organisation;
  const results = lookup(barometer).resultsOf(id);
  const calls = campaign?.kind === 'calls' ? campaign : undefined;
  const refused = calls && answersRefused(site, barometer, calls.id, id);
  const beside = besideView(site, barometer, id);
  const aboutAnswers = (r: Result) => isAboutAnswers(barometer, r);
  const evidence = {
    funnel: withEmbed(site, barometer, calls && funnelView(site, barometer, calls, organisation), {
      chart: 'funnel',
      subject: id,
    }),
    wait: calls && waitView(site, barometer, calls, organisation),
    whenEarlier: earlierTimes(site, barometer, organisation.id),
    when: withEmbed(site, barometer, calls && whenView(site, barometer, calls, organisation), {
      chart: 'when-to-call',
      subject: id,
    }),
    profiles: calls && profilesView(site, barometer, calls, organisation),
    since: campaign && sinceView(site, barometer, campaign, id),
    ...trendViews(site, barometer, organisation, results),
    answers: withEmbed(site, barometer, calls && answersView(site, barometer, calls, organisation), {
      chart: 'answers',
      subject: id,
    }),
    answersRefused: refused,
    consistency: calls && consistencyView(site, barometer, calls, id),
    answerFigures: publishedRows(site, barometer, results, aboutAnswers),
    questions: calls ? [] : questionsOfSector(barometer, campaign, organisation, site.locale),
    beside,
    secondary: calls && secondaryView(site, barometer, calls, id),
    place: campaign && placeView(site, barometer, campaign, organisation),
    peerFunnel: campaign && peerFunnelView(site, barometer, campaign, organisation),
    peers: campaign ? undefined : publishedPeersView(site, barometer, id),
    published: publishedRows(
      site,
      barometer,
      results,
      (r) => !aboutAnswers(r) && r.indicator !== 'pickup' && figureKey(r) !== beside?.official.key,
    ),
    sample: calls && sampleView(site, barometer, calls, organisation),
    replies: barometer.replies.filter((r) => r.organisation === id).map((r) => replyView(r, site.locale)),
    quotes: leadingQuotes(site, barometer, id),
  };
  return {
    ...evidence,
    unknown: unknownView(
      {
        answered: {
          number: reachable,
          pickup: campaign !== undefined,
          attempts: evidence.funnel !== undefined,
          wait: evidence.wait !== undefined,
          when: evidence.when !== undefined,
          profiles: evidence.profiles !== undefined,
          answers: evidence.answers !== undefined || refused !== undefined || evidence.answerFigures.length > 0,
          consistency: evidence.consistency !== undefined,
          trend: evidence.since !== undefined || evidence.trends.length + evidence.slopes.length > 0,
          declared: beside !== undefined,
          place: evidence.place !== undefined || evidence.peers !== undefined,
          reply: evidence.replies.length > 0,
        },
        figures: results.length > 0,
        mean: results.some((r) => r.indicator === 'wait_mean' && valueOf(r) !== undefined),
        campaign: campaign !== undefined,
        calls: calls !== undefined,
        ...(refused ? { refused } : {}),
      },
      site.locale,
    ),
  };
}

/** Of our own indicators: the others stand in the data, a page of nineteen curves is no page. */
const OWN_TRENDS: readonly OwnIndicatorId[] = ['pickup', 'resolved'];

/** Lines where there are points enough, else the figures in the order of time. */
function trendViews(
  site: Site,
  barometer: Barometer,
  { id }: Organisation,
  results: readonly Result[],
): { readonly trends: readonly TrendChartView[]; readonly slopes: readonly SlopeView[] } {
  const kept = results.filter((r) => !RESERVED_INDICATOR_IDS.has(r.indicator) && !isAboutAnswers(barometer, r));
  const others = [...new Set(kept.map((r) => r.indicator))].sort(codeUnitOrder);
  const shown = [...OWN_TRENDS, ...others].map((one) => {
    const indicator = one as IndicatorId;
    const chart = trendChartView(site, barometer, id, indicator);
    return chart
      ? { chart: withEmbed(site, barometer, chart, { chart: 'trend', subject: id, indicator }) }
      : { slope: slopeView(site, barometer, id, indicator) };
  });
  return {
    trends: shown.flatMap(({ chart }) => chart ?? []),
    slopes: shown.flatMap(({ slope }) => slope ?? []),
  };
}

function questionsOfSector(
  barometer: Barometer,
  campaign: Campaign | undefined,
  { sector }: Organisation,
  locale: Locale,
): readonly QuestionText[] {
  if (!campaign) return [];
  return askedQuestions(campaign, barometer.scenarios)
    .filter((s) => s.sectors.includes(sector))
    .map((s) => questionText(s, locale));
}

/** Its sector's ranking where there is one, else the whole campaign's. */
function placeView(
  site: Site,
  barometer: Barometer,
  campaign: Campaign,
  organisation: Organisation,
): RankingBlockView | undefined {
  const { ranking } = lookup(barometer);
  const sector = ranking(campaign.id, 'pickup', organisation.sector);
  const chosen = sector && sector.ranked.length > 0 ? sector : ranking(campaign.id, 'pickup');
  if (!chosen || chosen.ranked.length + chosen.unranked.length < 2) return undefined;
  const address = addresses.organisation(organisation.id);
  const block = rankingBlockView(site, barometer, chosen, { mine: organisation.id, address });
  return withEmbed(site, barometer, block, rankingEmbed(chosen));
}

function isAboutAnswers(barometer: Barometer, { indicator }: Result): boolean {
  return lookup(barometer).indicator(indicator).aboutAnswer || OTHERS_ABOUT_ANSWERS.has(indicator);
}

/** Which figure a result is. */
function figureKey(result: Result): string {
  return `${result.campaign}|${result.indicator}`;
}

function publishedRows(
  site: Site,
  barometer: Barometer,
  results: readonly Result[],
  wanted: (result: Result) => boolean,
): readonly PublishedRowView[] {
  const { campaign } = lookup(barometer);
  const age = new Map(newestFirst(barometer.campaigns).map((c, position) => [c.id, position]));
  return results
    .filter((r) => campaign(r.campaign).kind === 'published' && wanted(r))
    .sort((a, b) => codeUnitOrder(a.indicator, b.indicator) || (age.get(a.campaign) ?? 0) - (age.get(b.campaign) ?? 0))
    .map((r) => publishedRowView(site, barometer, r));
}
