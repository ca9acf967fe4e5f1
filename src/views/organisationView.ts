import { addresses, under } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { Campaign } from '../domain/campaign.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { Result } from '../domain/result.ts';
import type { Site } from '../domain/site.ts';
import { answersView, type AnswersView } from './answersView.ts';
import { citationWords, timelineWords } from './campaignWords.ts';
import { erratumView, type ErratumView } from './correctionsView.ts';
import { figureView } from './figureView.ts';
import { frameView, type FrameView, type LinkView } from './frameView.ts';
import { funnelView, type FunnelView } from './funnelView.ts';
import { latestCampaignOf, newestFirst } from './latest.ts';
import { lookup } from './lookup.ts';
import { besideView, type BesideView } from './besideView.ts';
import { productView, type ProductView } from './productView.ts';
import { publishedRowView, type PublishedRowView } from './publishedRowView.ts';
import { rankingBlockView, type RankingBlockView } from './rankingBlockView.ts';
import { replyView, type ReplyView } from './replyView.ts';
import { tenView, type TenView } from './tenView.ts';
import { trendChartView, type TrendChartView } from './trendChartView.ts';

/** A section that has something to show, or one line that says why it has nothing. */
export type SectionOf<T> = { readonly kind: 'shown'; readonly view: T } | { readonly kind: 'empty'; readonly why: string };

export interface OrganisationView {
  readonly frame: FrameView;
  readonly name: string;
  readonly fictional: boolean;
  readonly sector: LinkView;
  readonly details: readonly string[];
  readonly successor?: LinkView;
  readonly website?: string;
  readonly product?: ProductView;
  readonly ten?: TenView;
  /** Said in place of the product line where no campaign reached this organisation. */
  readonly unmeasured?: string;
  readonly errata: readonly ErratumView[];
  readonly funnel: SectionOf<FunnelView>;
  readonly trends: SectionOf<readonly TrendChartView[]>;
  readonly answers: SectionOf<AnswersView>;
  /** Answer figures of other publishers, each with its base and its doubt. */
  readonly answerFigures: readonly PublishedRowView[];
  readonly questions: readonly string[];
  readonly beside: SectionOf<BesideView>;
  readonly place: SectionOf<RankingBlockView>;
  readonly published: readonly PublishedRowView[];
  readonly replies: readonly ReplyView[];
  readonly correctionsHref: string;
  readonly files: readonly LinkView[];
  readonly citation: string;
}

const ANSWER_INDICATORS = new Set(['acceptable', 'complete', 'wrong', 'redirected', 'resolved', 'incomplete', 'not_resolved']);

export function organisationView(site: Site, barometer: Barometer, id: OrganisationId): OrganisationView {
  const find = lookup(barometer);
  const organisation = find.organisation(id);
  const campaign = latestCampaignOf(barometer, id);
  const results = find.resultsOf(id);
  const reach = campaign && find.result(campaign.id, id, 'pickup') ? campaign : undefined;
  const product = reach && productView(barometer, reach, id);
  const ten = reach && tenView(barometer, reach, id);
  const address = addresses.organisation(id);
  const href = (to: string) => under(site.base, to);
  const sector = find.sector(organisation.sector);
  return {
    frame: frameView(site, barometer, {
      title: pageTitle(organisation, find.result(campaign?.id ?? ('' as Campaign['id']), id, 'pickup')),
      description: description(organisation, campaign, find.result(campaign?.id ?? ('' as Campaign['id']), id, 'pickup')),
      address,
      timeline: { left: timelineWords(campaign) },
    }),
    name: organisation.name,
    fictional: organisation.fictional,
    sector: { href: href(addresses.ranking(sector.id)), text: sector.nameFr },
    details: details(organisation),
    ...(organisation.successor
      ? { successor: { href: href(addresses.organisation(organisation.successor)), text: find.organisation(organisation.successor).name } }
      : {}),
    ...(organisation.website ? { website: organisation.website } : {}),
    ...(product ? { product } : { unmeasured: unmeasured(results) }),
    ...(ten ? { ten } : {}),
    errata: barometer.errata.filter((e) => e.organisation === id).map((e) => erratumView(site, barometer, e)),
    funnel: funnelSection(site, reach, organisation),
    trends: trendSection(site, barometer, id, results),
    answers: answersSection(site, barometer, reach, organisation),
    answerFigures: publishedRows(site, barometer, results, (r) => ANSWER_INDICATORS.has(r.indicator)),
    questions: questions(barometer, reach, organisation),
    beside: besideSection(barometer, reach, id),
    place: placeSection(site, barometer, reach, organisation),
    published: publishedRows(site, barometer, results, (r) => !ANSWER_INDICATORS.has(r.indicator) && r.indicator !== 'pickup'),
    replies: barometer.replies.filter((r) => r.organisation === id).map(replyView),
    correctionsHref: href(addresses.corrections),
    files: [
      { href: href(addresses.organisationJson(id)), text: 'Tous ses chiffres, JSON' },
      { href: href(addresses.resultsCsv), text: 'Tous les organismes, CSV' },
      ...(reach?.kind === 'calls' ? [{ href: href(addresses.breakdownsCsv(reach.id)), text: 'Détail par question, CSV' }] : []),
    ],
    citation: citationWords(site, organisation.name, campaign, address),
  };
}

function pageTitle(organisation: Organisation, pickup: Result | undefined): string {
  return pickup ? `${organisation.name} : ${figureView(pickup).text} des appels décrochés` : organisation.name;
}

function description(organisation: Organisation, campaign: Campaign | undefined, pickup: Result | undefined): string {
  if (!campaign) return `${organisation.name} : aucun chiffre publié à ce jour.`;
  if (!pickup) return `${organisation.name} : les chiffres publiés par d’autres, avec leur base et leur source.`;
  const { text, base, interval, caveat } = figureView(pickup);
  return `${organisation.name} : ${text} décrochés, ${base}${interval ? ` (intervalle à 95 % : ${interval})` : ''}${caveat ? `, ${caveat}` : ''}. ${campaign.title.fr}.`;
}

function details(organisation: Organisation): readonly string[] {
  return [
    organisation.network ?? '',
    organisation.territory.length > 0 ? `département ${organisation.territory.join(', ')}` : '',
    organisation.phone ? `${organisation.phone}${organisation.fictional ? ' (numéro fictif)' : ''}` : '',
    organisation.validTo ? `jusqu’en ${organisation.validTo.slice(0, 4)}` : '',
  ].filter(Boolean);
}

function unmeasured(results: readonly Result[]): string {
  return results.length === 0
    ? 'Pas encore de chiffre : aucune campagne publiée n’a appelé cet organisme.'
    : 'Aucune campagne publiée n’a mesuré si cet organisme décroche. Voici ce que d’autres ont publié sur lui.';
}

function funnelSection(site: Site, campaign: Campaign | undefined, organisation: Organisation): SectionOf<FunnelView> {
  if (!campaign) return { kind: 'empty', why: 'Aucun appel publié pour cet organisme.' };
  if (campaign.kind === 'published') return { kind: 'empty', why: 'Le détail par tentative n’est pas publié par la source.' };
  return { kind: 'shown', view: funnelView(site, campaign, organisation) };
}

function trendSection(
  site: Site,
  barometer: Barometer,
  id: OrganisationId,
  results: readonly Result[],
): SectionOf<readonly TrendChartView[]> {
  const own = ['pickup', 'resolved'];
  const others = [...new Set(results.map((r) => r.indicator as string))].filter((i) => !own.includes(i) && !ANSWER_INDICATORS.has(i) && i !== 'pickup_first');
  const views = [...own, ...others.sort()].flatMap((i) => trendChartView(site, barometer, id, i) ?? []);
  if (views.length > 0) return { kind: 'shown', view: views };
  return {
    kind: 'empty',
    why: results.length === 0 ? 'Aucune campagne : rien à comparer.' : 'Un seul relevé par indicateur : aucune évolution à lire.',
  };
}

function answersSection(
  site: Site,
  barometer: Barometer,
  campaign: Campaign | undefined,
  organisation: Organisation,
): SectionOf<AnswersView> {
  if (!campaign) return { kind: 'empty', why: 'Aucune réponse n’a été jugée.' };
  if (campaign.kind === 'published') return { kind: 'empty', why: 'Le détail des réponses n’est pas publié par la source.' };
  const view = answersView(site, barometer, campaign, organisation);
  return view ? { kind: 'shown', view } : { kind: 'empty', why: 'Personne n’a décroché : aucune réponse à juger.' };
}

function questions(barometer: Barometer, campaign: Campaign | undefined, organisation: Organisation): readonly string[] {
  if (!campaign || campaign.kind === 'calls') return [];
  return barometer.scenarios
    .filter((s) => campaign.scenarioVersions[s.id] === s.version && s.sectors.includes(organisation.sector))
    .map((s) => s.questionFr);
}

function besideSection(barometer: Barometer, campaign: Campaign | undefined, id: OrganisationId): SectionOf<BesideView> {
  const view = besideView(barometer, campaign, id);
  return view ? { kind: 'shown', view } : { kind: 'empty', why: 'Nous n’avons trouvé aucun taux de décroché publié par l’organisme lui-même.' };
}

function placeSection(
  site: Site,
  barometer: Barometer,
  campaign: Campaign | undefined,
  organisation: Organisation,
): SectionOf<RankingBlockView> {
  if (!campaign) return { kind: 'empty', why: 'Sans mesure, pas de place parmi les autres.' };
  const { ranking } = lookup(barometer);
  const sector = ranking(campaign.id, 'pickup', organisation.sector);
  const chosen = sector && sector.ranked.length > 0 ? sector : ranking(campaign.id, 'pickup');
  if (!chosen) return { kind: 'empty', why: 'Aucun autre organisme n’a été appelé dans cette campagne.' };
  const address = addresses.organisation(organisation.id);
  return { kind: 'shown', view: rankingBlockView(site, barometer, chosen, { mine: organisation.id, address }) };
}

function publishedRows(
  site: Site,
  barometer: Barometer,
  results: readonly Result[],
  wanted: (result: Result) => boolean,
): readonly PublishedRowView[] {
  const { campaign } = lookup(barometer);
  const order = new Map(newestFirst(barometer.campaigns).map((c, position) => [c.id, position]));
  return results
    .filter((r) => campaign(r.campaign).kind === 'published' && wanted(r))
    .sort((a, b) => (order.get(a.campaign) ?? 0) - (order.get(b.campaign) ?? 0))
    .map((r) => publishedRowView(site, barometer, r));
}
