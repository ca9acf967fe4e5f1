import type { Barometer } from '../domain/barometer.ts';
import type { Campaign } from '../domain/campaign.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { Result } from '../domain/result.ts';
import type { Site } from '../domain/site.ts';
import { addresses } from '../domain/addresses.ts';
import { answersView, type AnswersView } from './answersView.ts';
import { besideView, type BesideView } from './besideView.ts';
import { funnelView, type FunnelView } from './funnelView.ts';
import { newestFirst } from './latest.ts';
import { lookup } from './lookup.ts';
import { publishedRowView, type PublishedRowView } from './publishedRowView.ts';
import { rankingBlockView, type RankingBlockView } from './rankingBlockView.ts';
import { replyView, type ReplyView } from './replyView.ts';
import { trendChartView, type TrendChartView } from './trendChartView.ts';

/** What answers a caller's questions, and the questions that nothing published answers, each with the reason. */
export interface OrganisationEvidence {
  readonly funnel?: FunnelView;
  readonly trends: readonly TrendChartView[];
  readonly answers?: AnswersView;
  /** Figures about answers that other publishers have printed. */
  readonly answerFigures: readonly PublishedRowView[];
  /** What was asked, where only figures are published. */
  readonly questions: readonly string[];
  readonly beside?: BesideView;
  readonly place?: RankingBlockView;
  readonly published: readonly PublishedRowView[];
  readonly replies: readonly ReplyView[];
  readonly unknown: readonly { readonly question: string; readonly why: string }[];
}

const ABOUT_ANSWERS = new Set([
  'acceptable',
  'complete',
  'wrong',
  'redirected',
  'resolved',
  'incomplete',
  'not_resolved',
]);

/** `campaign`: the newest that says whether this organisation picks up, if any. */
export function organisationEvidence(
  site: Site,
  barometer: Barometer,
  organisation: Organisation,
  campaign: Campaign | undefined,
): OrganisationEvidence {
  const results = lookup(barometer).resultsOf(organisation.id);
  const calls = campaign?.kind === 'calls' ? campaign : undefined;
  const funnel = calls && funnelView(site, calls, organisation);
  const answers = calls && answersView(site, barometer, calls, organisation);
  const trends = trendViews(site, barometer, organisation, results);
  const beside = besideView(barometer, campaign, organisation.id);
  const place = campaign && placeView(site, barometer, campaign, organisation);
  const replies = barometer.replies.filter((r) => r.organisation === organisation.id).map(replyView);
  const answerFigures = publishedRows(site, barometer, results, (r) => ABOUT_ANSWERS.has(r.indicator));
  const published = publishedRows(
    site,
    barometer,
    results,
    (r) => !ABOUT_ANSWERS.has(r.indicator) && r.indicator !== 'pickup' && figureKey(r) !== beside?.official.key,
  );
  const unknown = (question: string, known: boolean, why: string) => (known ? [] : [{ question, why }]);
  return {
    ...(funnel ? { funnel } : {}),
    trends,
    ...(answers ? { answers } : {}),
    answerFigures,
    questions: calls ? [] : askedQuestions(barometer, campaign, organisation),
    ...(beside ? { beside } : {}),
    ...(place ? { place } : {}),
    published,
    replies,
    unknown: [
      ...unknown(
        'Quel numéro composer ?',
        organisation.phone !== undefined,
        'Numéro et horaires non repris ici, faute de source datée : voyez le site de l’organisme.',
      ),
      ...unknown('Va-t-on me répondre ?', campaign !== undefined, 'Aucune campagne publiée n’a appelé cet organisme.'),
      ...unknown(
        'Après combien de tentatives ?',
        funnel !== undefined,
        campaign ? 'La source ne publie pas le détail par tentative.' : 'Sans appel, rien à détailler.',
      ),
      ...unknown(
        'La réponse sera-t-elle juste ?',
        answers !== undefined || answerFigures.length > 0,
        calls ? 'Personne n’a décroché : aucune réponse à juger.' : 'Aucune réponse n’a été jugée.',
      ),
      ...unknown(
        'Est-ce que cela change ?',
        trends.length > 0,
        results.length === 0 ? 'Aucun relevé.' : 'Trop peu de relevés comparables pour lire une évolution.',
      ),
      ...unknown(
        'L’organisme annonce-t-il un taux de décroché ?',
        beside !== undefined || published.length > 0,
        'Nous n’en avons trouvé aucun de publié.',
      ),
      ...unknown('Et ailleurs ?', place !== undefined, 'Sans mesure commune, pas de place parmi les autres.'),
      ...unknown(
        'Que répond l’organisme ?',
        replies.length > 0,
        'Aucune réponse reçue à ce jour. Elle paraîtrait ici telle que reçue, sans coupe.',
      ),
    ],
  };
}

function trendViews(
  site: Site,
  barometer: Barometer,
  { id }: Organisation,
  results: readonly Result[],
): readonly TrendChartView[] {
  const own = ['pickup', 'resolved'];
  const others = [...new Set(results.map((r) => r.indicator as string))]
    .filter((i) => !own.includes(i) && !ABOUT_ANSWERS.has(i) && i !== 'pickup_first')
    .sort();
  return [...own, ...others].flatMap((indicator) => trendChartView(site, barometer, id, indicator) ?? []);
}

function askedQuestions(
  barometer: Barometer,
  campaign: Campaign | undefined,
  { sector }: Organisation,
): readonly string[] {
  return barometer.scenarios
    .filter((s) => campaign?.scenarioVersions[s.id] === s.version && s.sectors.includes(sector))
    .map((s) => s.questionFr);
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
  return rankingBlockView(site, barometer, chosen, { mine: organisation.id, address });
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
    .sort((a, b) =>
      a.indicator < b.indicator
        ? -1
        : a.indicator > b.indicator
          ? 1
          : (age.get(a.campaign) ?? 0) - (age.get(b.campaign) ?? 0),
    )
    .map((r) => publishedRowView(site, barometer, r));
}
