import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { Campaign } from '../domain/campaign.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { RankedEntry, Ranking, UnrankedReason } from '../domain/ranking.ts';
import { valueOf, type Result } from '../domain/result.ts';
import type { Site } from '../domain/site.ts';
import type { IntervalRowSpec } from '../charts/intervalRow/IntervalRowSpec.ts';
import { barWords } from '../present/barWords.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { plural } from '../present/plural.ts';
import { messagesFr } from '../present/messages.fr.ts';
import { citationWords, provenanceWords, sampleWords } from './campaignWords.ts';
import { chartTools } from './chartTools.ts';
import { adjustmentNotes } from './adjustmentNotes.ts';
import { callerNote } from './callerNote.ts';
import { counts, figureView, type FigureView } from './figureView.ts';
import type { LinkView } from './frameView.ts';
import { plotOf, scaleView, type ScaleView } from './plot.ts';
import { isWholeRange, rankView, type RankView } from './rankView.ts';
import { incompleteWarning } from './incompleteWarning.ts';
import { lookup } from './lookup.ts';
import { shortIndicator } from './names.ts';

export interface RankingRowView {
  readonly organisation: OrganisationId;
  readonly name: string;
  readonly href: string;
  readonly sector: string;
  /** « 2e à 4e », « non départageable »; absent below the line. */
  readonly rank?: RankView;
  readonly figure: FigureView;
  /** The denominator; empty where it is not published. */
  readonly n: string;
  readonly plot?: IntervalRowSpec;
  /** More than one call in twenty stopped before its last attempt. */
  readonly warning?: string;
  /** Why it has no rank. */
  readonly reason?: string;
  /** The reader came from this organisation. */
  readonly mine: boolean;
}

export interface RankingGroupView {
  readonly title: string;
  readonly note: string;
  readonly kind: 'first' | 'open' | 'others' | 'unranked';
  readonly rows: readonly RankingRowView[];
}

/** One indicator of one campaign: ranked rows in two groups, the others below the line with their reason. */
export interface RankingBlockView {
  readonly id: string;
  readonly indicator: string;
  readonly definition: string;
  readonly caption: string;
  /** Head of the column of figures. */
  readonly measure: string;
  readonly scale: ScaleView;
  readonly groups: readonly RankingGroupView[];
  readonly unranked: readonly RankingRowView[];
  readonly summary: string;
  readonly foot: string;
  readonly citation: string;
  readonly tools: readonly LinkView[];
}

/** The ranking of `indicator` in `campaign`, over all or one sector; `mine` is highlighted. */
export function rankingBlockView(
  site: Site,
  barometer: Barometer,
  ranking: Ranking,
  options: { readonly mine?: OrganisationId; readonly address: string } = { address: addresses.rankings },
): RankingBlockView {
  const find = lookup(barometer);
  const campaign = find.campaign(ranking.campaign);
  const indicator = find.indicator(ranking.indicator);
  const sector = ranking.scope.kind === 'sector' ? find.sector(ranking.scope.sector) : undefined;
  const results = [...ranking.ranked, ...ranking.unranked].flatMap(
    (e) => find.result(ranking.campaign, e.organisation, ranking.indicator) ?? [],
  );
  const scale = scaleView(indicator.unit, results, site.locale);
  const rowOf = (organisation: OrganisationId) => row(site, barometer, ranking, organisation, scale, options.mine);
  return {
    id: indicator.id,
    indicator: shortIndicator(indicator, site.locale),
    definition: indicator.definitionFr,
    measure: indicator.unit === 'percent' ? 'Part' : 'Valeur',
    caption: `${shortIndicator(indicator, site.locale)}, ${campaign.title.fr}${sector ? `, secteur ${sector.nameFr}` : ''}`,
    scale,
    groups: groups(ranking, rowOf),
    unranked: apart(ranking, rowOf),
    summary: summary(ranking, indicator, results, (id) => find.organisation(id).name),
    foot: foot(ranking, campaign, indicator, results, barometer),
    citation: citationWords(
      site,
      `${shortIndicator(indicator, site.locale)}${sector ? `, ${sector.nameFr}` : ''}`,
      campaign,
      options.address,
    ),
    tools: chartTools(site, { campaign: campaign.id }),
  };
}

function row(
  site: Site,
  barometer: Barometer,
  ranking: Ranking,
  id: OrganisationId,
  scale: ScaleView,
  mine: OrganisationId | undefined,
): RankingRowView {
  const find = lookup(barometer);
  const organisation = find.organisation(id);
  const result = find.result(ranking.campaign, id, ranking.indicator);
  if (!result)
    throw new Error(`The ranking ${ranking.campaign}/${ranking.indicator} names ${id}, which has no result.`);
  const entry = ranking.ranked.find((e) => e.organisation === id);
  const { denominator } = counts(result);
  const campaign = find.campaign(ranking.campaign);
  const warning = campaign.kind === 'calls' ? incompleteWarning(campaign, id, site.locale) : undefined;
  const plot = plotOf(result, scale.domain);
  return {
    organisation: id,
    name: organisation.name,
    href: linkTo(site, addresses.organisation(id)),
    sector: find.sector(organisation.sector).nameFr,
    figure: figureView(result, site.locale),
    n: denominator === undefined ? '' : formatNumber(denominator, 'fr'),
    mine: id === mine,
    ...(entry ? { rank: rankView(entry, ranking.ranked.length, site.locale) } : {}),
    ...(plot ? { plot } : {}),
    ...(warning ? { warning } : {}),
  };
}

/** From this many rows, those that share a reason stand together in the table, in alphabetical order. */
const FEWEST_TOGETHER = 2;

function groups(ranking: Ranking, rowOf: (id: OrganisationId) => RankingRowView): readonly RankingGroupView[] {
  const rows = (entries: readonly RankedEntry[]) => entries.map((e) => rowOf(e.organisation));
  const count = ranking.ranked.length;
  const first = rows(ranking.ranked.filter((e) => e.rankLow === 1 && !isWholeRange(e, count)));
  const open = rows(ranking.ranked.filter((e) => isWholeRange(e, count)));
  const others = rows(ranking.ranked.filter((e) => e.rankLow > 1));
  const alone = first.length === 1 && open.length === 0;
  return [
    {
      kind: 'first' as const,
      title: alone ? 'Premier, de façon établie' : 'Peuvent être premiers',
      note: alone ? 'il se distingue de tous les autres' : 'aucun organisme ne fait mieux qu’eux de façon établie',
      rows: first,
    },
    {
      kind: 'open' as const,
      title: 'Non départageables',
      note: 'les appels ne disent pas qui les devance, ni qui les suit',
      rows: open,
    },
    {
      kind: 'others' as const,
      title: 'Ne peuvent pas être premiers',
      note: 'au moins un organisme fait mieux, de façon établie',
      rows: others,
    },
    ...together(ranking).map(([reason, some]) => ({
      kind: 'unranked' as const,
      title: 'Non classés, par ordre alphabétique',
      ...unrankedGroup(some.map((e) => rowOf(e.organisation)).sort(byName), reason),
    })),
  ].filter((group) => group.rows.length > 0);
}

/** The note is that of its rows: « moins de 100 appels » of none that has more. */
function unrankedGroup(
  rows: readonly RankingRowView[],
  reason: UnrankedReason,
): Pick<RankingGroupView, 'note' | 'rows'> {
  const calls = Math.max(...rows.map(({ figure }) => Number(figure.data.denominator)));
  return { note: reason === 'fragile' ? barWords(reason, calls, messagesFr) : messagesFr.unranked[reason], rows };
}

/** Reasons that several plotted rows share, with those rows. */
function together(ranking: Ranking): readonly (readonly [UnrankedReason, Ranking['unranked']])[] {
  const byReason = Map.groupBy(ranking.unranked, (e) => e.reason);
  return [...byReason].filter(
    ([reason, some]) => some.length >= FEWEST_TOGETHER && reason !== 'counts_only' && reason !== 'not_measured',
  );
}

/** The rest: each with its own reason. */
function apart(ranking: Ranking, rowOf: (id: OrganisationId) => RankingRowView): readonly RankingRowView[] {
  const shared = new Set(together(ranking).flatMap(([, some]) => some));
  return ranking.unranked
    .filter((e) => !shared.has(e))
    .map(({ organisation, reason }) => {
      const row = rowOf(organisation);
      return { ...row, reason: reasonWords(row, reason) };
    })
    .sort(byName);
}

/** A row that was not measured, or not often enough, tells why; the others what keeps them out of the ranking. */
function reasonWords(row: RankingRowView, reason: UnrankedReason): string {
  const own = reason === 'not_measured' || reason === 'fragile' || reason === 'counts_only';
  return (own ? row.figure.caveat : undefined) ?? messagesFr.unranked[reason];
}

function byName(a: RankingRowView, b: RankingRowView): number {
  return a.name.localeCompare(b.name, 'fr');
}

function summary(
  ranking: Ranking,
  indicator: Indicator,
  results: readonly Result[],
  name: (id: OrganisationId) => string,
): string {
  const valued = results.filter((r) => valueOf(r) !== undefined).sort((a, b) => (valueOf(b) ?? 0) - (valueOf(a) ?? 0));
  const [top, bottom] = [valued[0], valued.at(-1)];
  if (!top || !bottom) return `${shortIndicator(indicator, 'fr')} : aucun chiffre à comparer.`;
  const ends =
    figureView(top, 'fr').text === figureView(bottom, 'fr').text && valued.length > 1
      ? `${figureView(top, 'fr').text} partout`
      : top === bottom
        ? `${name(top.organisation)}, ${figureView(top, 'fr').text}`
        : `de ${figureView(bottom, 'fr').text} (${name(bottom.organisation)}) à ${figureView(top, 'fr').text} (${name(top.organisation)})`;
  const places = `${plural(ranking.ranked.length, 'fr', 'organisme classé', 'organismes classés')}, ${plural(ranking.unranked.length, 'fr', 'non classé', 'non classés')}`;
  return `${shortIndicator(indicator, 'fr')} : ${ends}. ${places}.`;
}

function foot(
  ranking: Ranking,
  campaign: Campaign,
  indicator: Indicator,
  results: readonly Result[],
  barometer: Barometer,
): string {
  const places = new Set(ranking.ranked.map((e) => e.organisation));
  const ranked = results.filter((r) => places.has(r.organisation));
  const sampled = ranked.length > 0 ? ranked : results;
  const callers = callerNote(barometer, campaign.id, indicator.id, 'fr');
  const noun = indicator.base === 'picked_up' ? 'appels décrochés' : 'appels';
  const sample = [sampleWords(sampled, noun, 'fr'), effectiveWords(sampled, callers === '')].filter(Boolean).join(', ');
  const { rankTests } = messagesFr;
  const tests =
    ranking.ranked.length > 0
      ? campaign.kind !== 'calls'
        ? rankTests.published
        : indicator.unit === 'percent'
          ? rankTests.shares
          : callers
            ? rankTests.meansWithoutCallers
            : rankTests.means
      : noRankWords(ranking);
  const notes = adjustmentNotes(results, 'fr');
  return [
    sample && `${sample}.`,
    tests,
    callers,
    weightsWords(barometer, campaign),
    notes,
    provenanceWords(campaign, 'fr'),
  ]
    .filter(Boolean)
    .join(' ');
}

/** How questions weigh, where calls were made. */
function weightsWords(barometer: Barometer, campaign: Campaign): string {
  const quality = lookup(barometer).quality(campaign.id);
  return quality ? messagesFr.weights[quality.weights] : '';
}

/** The span of the effective n, where weights and callers leave less than was counted. */
function effectiveWords(results: readonly Result[], callers: boolean): string {
  const kept = results.filter((r) => r.kind === 'measured' || r.kind === 'fragile' || r.kind === 'level');
  const less = kept.some(({ denominator, effectiveN }) => effectiveN < denominator - 0.5);
  const ns = kept.map(({ effectiveN }) => Math.round(effectiveN));
  if (!less || ns.length === 0) return '';
  return messagesFr.effectiveN(formatNumber(Math.min(...ns), 'fr'), formatNumber(Math.max(...ns), 'fr'), callers);
}

/** Why nobody is ranked: the reason that most rows have. */
function noRankWords(ranking: Ranking): string {
  const counts = [...Map.groupBy(ranking.unranked, (e) => e.reason)].sort((a, b) => b[1].length - a[1].length);
  const reason = counts[0]?.[0];
  return reason ? `Aucun rang. ${messagesFr.unranked[reason]}` : 'Aucun rang.';
}
