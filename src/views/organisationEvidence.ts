import { askedQuestions } from '../domain/askedQuestions.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { Campaign } from '../domain/campaign.ts';
import { codeUnitOrder } from '../domain/codeUnitOrder.ts';
import type { Organisation } from '../domain/organisation.ts';
import { RESERVED_INDICATOR_IDS, type OwnIndicatorId } from '../domain/ownIndicators.ts';
import type { Result } from '../domain/result.ts';
import type { Site } from '../domain/site.ts';
import { addresses } from '../domain/addresses.ts';
import { answersRefused } from './answersRefused.ts';
import { answersView, type AnswersView } from './answersView.ts';
import { besideView, type BesideView } from './besideView.ts';
import { consistencyView, type ConsistencyView } from './consistencyView.ts';
import type { FigureRowsView } from './figureRowView.ts';
import { funnelView, type FunnelView } from './funnelView.ts';
import { newestFirst } from './latest.ts';
import { lookup } from './lookup.ts';
import { profilesView, type ProfilesView } from './profilesView.ts';
import { publishedRowView, type PublishedRowView } from './publishedRowView.ts';
import { rankingBlockView, type RankingBlockView } from './rankingBlockView.ts';
import { replyView, type ReplyView } from './replyView.ts';
import { secondaryView } from './secondaryView.ts';
import { trendChartView, type TrendChartView } from './trendChartView.ts';
import { waitView, type WaitView } from './waitView.ts';
import { whenView, type WhenView } from './whenView.ts';

/** What answers a caller's questions, and the questions that nothing published answers, each with the reason. */
export interface OrganisationEvidence {
  readonly funnel?: FunnelView;
  readonly wait?: WaitView;
  readonly when?: WhenView;
  readonly profiles?: ProfilesView;
  readonly trends: readonly TrendChartView[];
  readonly answers?: AnswersView;
  /** Why no answer is published; then none is counted either. */
  readonly answersRefused?: string;
  readonly consistency?: ConsistencyView;
  /** Figures about answers that other publishers have printed. */
  readonly answerFigures: readonly PublishedRowView[];
  /** What was asked, where only figures are published. */
  readonly questions: readonly string[];
  readonly beside?: BesideView;
  readonly secondary?: FigureRowsView;
  readonly place?: RankingBlockView;
  readonly published: readonly PublishedRowView[];
  readonly replies: readonly ReplyView[];
  readonly unknown: readonly { readonly question: string; readonly why: string }[];
}

/** Declared by others, about answers all the same: `aboutAnswer` is known of our own indicators only. */
const OTHERS_ABOUT_ANSWERS: ReadonlySet<string> = new Set(['incomplete', 'not_resolved']);

/** `campaign`: the newest that says whether this organisation picks up, if any. */
export function organisationEvidence(
  site: Site,
  barometer: Barometer,
  organisation: Organisation,
  campaign: Campaign | undefined,
): OrganisationEvidence {
  const results = lookup(barometer).resultsOf(organisation.id);
  const calls = campaign?.kind === 'calls' ? campaign : undefined;
  const funnel = calls && funnelView(site, barometer, calls, organisation);
  const answers = calls && answersView(site, barometer, calls, organisation);
  const refused = calls && answersRefused(barometer, calls.id, organisation.id);
  const wait = calls && waitView(site, barometer, calls, organisation);
  const when = calls && whenView(site, barometer, calls, organisation);
  const profiles = calls && profilesView(site, barometer, calls, organisation);
  const consistency = calls && consistencyView(barometer, calls, organisation.id);
  const secondary = calls && secondaryView(barometer, calls, organisation.id);
  const trends = trendViews(site, barometer, organisation, results);
  const beside = besideView(site, barometer, organisation.id);
  const place = campaign && placeView(site, barometer, campaign, organisation);
  const replies = barometer.replies
    .filter((r) => r.organisation === organisation.id)
    .map((reply) => replyView(reply, site.locale));
  const aboutAnswers = (r: Result) => isAboutAnswers(barometer, r);
  const answerFigures = publishedRows(site, barometer, results, aboutAnswers);
  const published = publishedRows(
    site,
    barometer,
    results,
    (r) => !aboutAnswers(r) && r.indicator !== 'pickup' && figureKey(r) !== beside?.official.key,
  );
  const evidence = {
    ...(funnel ? { funnel } : {}),
    ...(wait ? { wait } : {}),
    ...(when ? { when } : {}),
    ...(profiles ? { profiles } : {}),
    trends,
    ...(answers ? { answers } : {}),
    ...(refused ? { answersRefused: refused } : {}),
    ...(consistency ? { consistency } : {}),
    ...(secondary ? { secondary } : {}),
    answerFigures,
    questions: calls ? [] : questionsOfSector(barometer, campaign, organisation),
    ...(beside ? { beside } : {}),
    ...(place ? { place } : {}),
    published,
    replies,
  };
  return {
    ...evidence,
    unknown: unanswered(evidence, {
      phone: organisation.phone !== undefined,
      figures: results.length > 0,
      campaign: campaign !== undefined,
      calls: calls !== undefined,
    }),
  };
}

/** A caller's questions that nothing published answers. `about`: what there is to draw a reason from. */
function unanswered(
  evidence: Omit<OrganisationEvidence, 'unknown'>,
  about: Readonly<Record<'phone' | 'figures' | 'campaign' | 'calls', boolean>>,
): OrganisationEvidence['unknown'] {
  const {
    funnel,
    wait,
    when,
    profiles,
    answers,
    answersRefused: refused,
    consistency,
    answerFigures,
    trends,
    beside,
  } = evidence;
  const { published, place, replies } = evidence;
  const noCall = 'Aucun appel publié un par un : la source ne donne que des totaux.';
  const questions: readonly (readonly [question: string, answered: boolean, why: string])[] = [
    [
      'Quel numéro composer ?',
      about.phone,
      'Numéro et horaires non repris ici, faute de source datée : voyez le site de l’organisme.',
    ],
    ['Va-t-on me répondre ?', about.campaign, 'Aucune campagne publiée n’a appelé cet organisme.'],
    [
      'Après combien de tentatives ?',
      funnel !== undefined,
      about.campaign ? 'La source ne publie pas le détail par tentative.' : 'Sans appel, rien à détailler.',
    ],
    [
      'Combien de temps vais-je attendre ?',
      wait !== undefined,
      about.calls ? 'L’attente n’a pas été chronométrée.' : about.campaign ? noCall : 'Sans appel, aucune attente.',
    ],
    [
      'Quand appeler ?',
      when !== undefined,
      about.calls
        ? 'Aucun appel dans les créneaux de la campagne.'
        : about.campaign
          ? noCall
          : 'Sans appel, rien à dire.',
    ],
    [
      'Suis-je traité comme les autres ?',
      profiles !== undefined,
      about.calls
        ? 'Les appels ont été faits sous un seul profil, ou le profil n’a pas été noté.'
        : about.campaign
          ? noCall
          : 'Sans appel, rien à comparer.',
    ],
    [
      'La réponse sera-t-elle juste ?',
      answers !== undefined || refused !== undefined || answerFigures.length > 0,
      about.calls ? 'Personne n’a décroché : aucune réponse à juger.' : 'Aucune réponse n’a été jugée.',
    ],
    [
      'La même question, la même réponse ?',
      consistency !== undefined,
      about.calls
        ? (refused ?? 'Aucune question n’a reçu deux réponses à comparer.')
        : about.campaign
          ? noCall
          : 'Aucune réponse n’a été jugée.',
    ],
    [
      'Est-ce que cela change ?',
      trends.length > 0,
      about.figures ? 'Trop peu de relevés comparables pour lire une évolution.' : 'Aucun relevé.',
    ],
    [
      'L’organisme annonce-t-il un taux de décroché ?',
      beside !== undefined || published.length > 0,
      'Nous n’en avons trouvé aucun de publié.',
    ],
    ['Et ailleurs ?', place !== undefined, 'Sans mesure commune, pas de place parmi les autres.'],
    [
      'Que répond l’organisme ?',
      replies.length > 0,
      'Aucune réponse reçue à ce jour. Elle paraîtrait ici telle que reçue, sans coupe.',
    ],
  ];
  return questions.flatMap(([question, answered, why]) => (answered ? [] : [{ question, why }]));
}

/** Of our own indicators: the others stand in the data, a page of nineteen curves is no page. */
const OWN_TRENDS: readonly OwnIndicatorId[] = ['pickup', 'resolved'];

function trendViews(
  site: Site,
  barometer: Barometer,
  { id }: Organisation,
  results: readonly Result[],
): readonly TrendChartView[] {
  const kept = results.filter((r) => !RESERVED_INDICATOR_IDS.has(r.indicator) && !isAboutAnswers(barometer, r));
  const others = [...new Set(kept.map((r) => r.indicator))].sort(codeUnitOrder);
  return [...OWN_TRENDS, ...others].flatMap((indicator) => trendChartView(site, barometer, id, indicator) ?? []);
}

function questionsOfSector(
  barometer: Barometer,
  campaign: Campaign | undefined,
  { sector }: Organisation,
): readonly string[] {
  if (!campaign) return [];
  return askedQuestions(campaign, barometer.scenarios)
    .filter((s) => s.sectors.includes(sector))
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
