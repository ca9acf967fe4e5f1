import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { Campaign } from '../domain/campaign.ts';
import { codeUnitOrder } from '../domain/codeUnitOrder.ts';
import { countIncomplete } from '../domain/countIncomplete.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { RankedEntry, Ranking } from '../domain/ranking.ts';
import type { Result } from '../domain/result.ts';
import type { Site } from '../domain/site.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { handsetsOf } from '../present/handsetsOf.ts';
import { numberInWords } from '../present/numberInWords.ts';
import { plural } from '../present/plural.ts';
import { withArticle, withArticleCapital } from '../present/withArticle.ts';
import { fieldworkWords } from './campaignWords.ts';
import { adjustmentNotes } from './adjustmentNotes.ts';
import { counts, figureView, type FigureView } from './figureView.ts';
import type { LinkView } from './frameView.ts';
import { knownName } from './names.ts';
import { lookup } from './lookup.ts';
import { rankView, type RankView } from './rankView.ts';
import { shareOf, tenView, type TenView } from './tenView.ts';

export interface ReachRowView {
  readonly rank?: RankView;
  readonly name: string;
  readonly href: string;
  readonly figure: FigureView;
  readonly ten: TenView;
}

export interface HomeFindingView {
  readonly headline: string;
  readonly measure: string;
  readonly source: string;
  readonly period: string;
  readonly calls: string;
  readonly rows: readonly ReachRowView[];
  /** The organisations of the rows. */
  readonly bodies: readonly OrganisationId[];
  /** How many organisations stand between the highest and the lowest shown. */
  readonly between?: LinkView;
  readonly foot: string;
  readonly table: LinkView;
  /** Where answers share their base with reach, the filling of a handset tells the answer. */
  readonly withAnswers: boolean;
}

/** More organisations than this and the front page shows both ends of the ranking. */
const MOST_ROWS = 6;

/** The finding of the front page: who picks up most and least, each with its interval and its possible ranks. */
export function homeFindingView(site: Site, barometer: Barometer, campaign: Campaign): HomeFindingView | undefined {
  const find = lookup(barometer);
  const ranking = find.ranking(campaign.id, 'pickup');
  const measured = find
    .listedResultsIn(campaign.id)
    .filter((r) => r.indicator === 'pickup' && shareOf(r) !== undefined)
    .sort(
      (a, b) => (shareOf(b)?.value ?? 0) - (shareOf(a)?.value ?? 0) || codeUnitOrder(a.organisation, b.organisation),
    );
  const ranked = ranking ? measured.filter((r) => ranking.ranked.some((e) => e.organisation === r.organisation)) : [];
  const shown = ranked.length > 0 ? ranked : measured;
  const [top, bottom] = [shown[0], shown.at(-1)];
  if (!top || !bottom) return undefined;
  const all = shown.length <= MOST_ROWS;
  const picked = all ? shown : [...shown.slice(0, 2), ...shown.slice(-2)];
  const rows = picked.flatMap((result) => rowOf(site, barometer, campaign, ranking, result) ?? []);
  const withAnswers = rows.some((row) => row.ten.handsets.resolved !== undefined) && campaign.kind === 'calls';
  const href = (address: string) => linkTo(site, address);
  return {
    headline: headline(barometer, shown, ranking),
    measure: `Part des appels où quelqu’un a décroché, en ${attempts(campaign.maxAttempts)} au plus.`,
    source: `Appels mystères : ${campaign.operator ?? 'éditeur non précisé'}`,
    period: fieldworkWords(campaign, site.locale),
    calls: plural(callCount(campaign, measured), 'fr', 'appel', 'appels'),
    bodies: picked.map((r) => r.organisation),
    rows: withAnswers ? rows : rows.map((row) => ({ ...row, ten: reachOnly(row) })),
    ...(all
      ? {}
      : {
          between: {
            href: href(addresses.rankings),
            text: `Entre les deux, ${formatNumber(shown.length - picked.length, 'fr')} organismes : le classement`,
          },
        }),
    foot: `Combiné levé : quelqu’un a répondu${withAnswers ? ', plein quand la réponse était acceptable' : ''}. Combiné posé : personne. Sous chaque rangée, le taux exact (point) et son intervalle à 95 %, la rangée allant de 0 à 100 %. ${[ranksWords(ranking), adjustmentNotes(picked, site.locale)].filter(Boolean).join(' ')}`,
    table: { href: href(addresses.campaign(campaign.id)), text: 'Le tableau, les sources' },
    withAnswers,
  };
}

function rowOf(
  site: Site,
  barometer: Barometer,
  campaign: Campaign,
  ranking: Ranking | undefined,
  result: Result,
): ReachRowView | undefined {
  const ten = tenView(barometer, campaign, result.organisation);
  if (!ten) return undefined;
  const organisation = lookup(barometer).organisation(result.organisation);
  const entry = ranking?.ranked.find((e) => e.organisation === result.organisation);
  const pickup = shareOf(result);
  return {
    name: knownName(organisation),
    href: linkTo(site, addresses.organisation(result.organisation)),
    figure: figureView(result, site.locale),
    ten: pickup
      ? { ...ten, scale: { value: pickup.value, ...(pickup.interval ? { interval: pickup.interval } : {}) } }
      : ten,
    ...(entry ? { rank: rankView(entry, ranking?.ranked.length ?? 0, site.locale) } : {}),
  };
}

function reachOnly(row: ReachRowView): TenView {
  return { ...row.ten, handsets: { pickup: row.ten.handsets.pickup } };
}

/** Names a body only where its place is certain; otherwise the span. */
function headline(barometer: Barometer, shown: readonly Result[], ranking: Ranking | undefined): string {
  const { organisation } = lookup(barometer);
  const [top, bottom] = [shown[0], shown.at(-1)];
  if (!top || !bottom) return '';
  const name = (r: Result) => knownName(organisation(r.organisation));
  const alone = (r: Result, end: 'rankLow' | 'rankHigh') => {
    const entries = ranking?.ranked ?? [];
    const edge = end === 'rankLow' ? 1 : entries.length;
    return entries.length > 0 && entries.every((e) => (e[end] === edge) === (e.organisation === r.organisation));
  };
  if (top === bottom) return `${withArticleCapital(name(top), 'fr')} a décroché ${tenths(top)}`;
  const certain = alone(top, 'rankLow') && alone(bottom, 'rankHigh');
  if (certain || shown.length === 2)
    return `${withArticleCapital(name(top), 'fr')} a décroché ${tenths(top)}, ${withArticle(name(bottom), 'fr')} ${tenths(bottom, 'short')}`;
  return tenths(top) === tenths(bottom)
    ? `Partout, quelqu’un a décroché ${tenths(top)}`
    : `Selon l’organisme, quelqu’un a décroché de ${tenths(bottom, 'short')} à ${tenths(top)}`;
}

/** « 8 appels sur 10 »; a share that rounds to none or to all is not said to be none or all. */
function tenths(result: Result, length: 'full' | 'short' = 'full'): string {
  const share = shareOf(result)?.value ?? 0;
  const { reached } = handsetsOf({ pickup: share });
  if (length === 'short')
    return reached === 10 && share < 1 ? 'presque 10' : reached === 0 && share > 0 ? 'moins de 1' : String(reached);
  if (reached === 10) return share < 1 ? 'presque tous les appels' : 'tous les appels';
  if (reached === 0) return share > 0 ? 'moins d’un appel sur 10' : 'aucun appel';
  return `${plural(reached, 'fr', 'appel', 'appels')} sur 10`;
}

function ranksWords(ranking: Ranking | undefined): string {
  if (!ranking || ranking.ranked.length === 0) return 'Aucun rang : trop peu d’organismes comparables.';
  const certain = (e: RankedEntry) => e.rankLow === e.rankHigh;
  if (ranking.ranked.every(certain)) return `Ces ${formatNumber(ranking.ranked.length, 'fr')} rangs sont établis.`;
  return 'Un rang est un intervalle : les appels ne permettent pas toujours de trancher.';
}

function attempts(max: number): string {
  return `${numberInWords(max, 'fr', 'feminine')} ${max > 1 ? 'tentatives' : 'tentative'}`;
}

/** All calls that count, those of unranked organisations too. */
function callCount(campaign: Campaign, results: readonly Result[]): number {
  if (campaign.kind === 'calls') return countIncomplete(campaign.sequences).calls;
  return results.reduce((sum, r) => sum + (counts(r).denominator ?? 0), 0);
}
