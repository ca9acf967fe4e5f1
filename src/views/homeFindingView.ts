import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { Campaign } from '../domain/campaign.ts';
import { codeUnitOrder } from '../domain/codeUnitOrder.ts';
import { countIncomplete } from '../domain/countIncomplete.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { Locale } from '../domain/locale.ts';
import type { Ranking } from '../domain/ranking.ts';
import type { Result } from '../domain/result.ts';
import type { Site } from '../domain/site.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { numberInWords } from '../present/numberInWords.ts';
import { plural } from '../present/plural.ts';
import { findWords } from '../present/words/findWords.ts';
import { homeFindingWords } from '../present/words/homeFindingWords.ts';
import { fieldworkWords } from './campaignWords.ts';
import { adjustmentNotes } from './adjustmentNotes.ts';
import { counts, figureView, type FigureView } from './figureView.ts';
import type { LinkView } from './frameView.ts';
import { homeHeadline } from './homeHeadline.ts';
import { lookup } from './lookup.ts';
import { knownName } from './names.ts';
import { rankView, type RankView } from './rankView.ts';
import { shareOf, tenView, type TenView } from './tenView.ts';
import { operatorIn } from './operatorIn.ts';

export interface ReachRowView {
  readonly rank?: RankView;
  readonly name: string;
  readonly href: string;
  readonly figure: FigureView;
  /** Of one that no longer stands: « devenu France Travail ». */
  readonly now?: string;
  readonly ten: Pick<TenView, 'handsets' | 'scale'>;
}

export interface HomeFindingView {
  readonly headline: string;
  readonly measure: string;
  readonly source: string;
  readonly period: string;
  /** Where there is no room for days: « 2022 ». */
  readonly years: string;
  readonly calls: string;
  readonly rows: readonly ReachRowView[];
  /** The organisations of the rows. */
  readonly bodies: readonly OrganisationId[];
  /** How many organisations stand between the highest and the lowest shown; `short`: where a phone shows one of each. */
  readonly between?: LinkView & { readonly short: string };
  readonly foot: string;
  readonly table: LinkView;
  /** Where each figure stands among its likes, with its source. */
  readonly figures: string;
  /** Where answers share their base with reach, the filling of a handset tells the answer. */
  readonly withAnswers: boolean;
}

/** More organisations than this and the front page shows both ends of the ranking. */
const MOST_ROWS = 6;

/** The highest and the lowest, all that a phone has room for. */
const ENDS = 2;

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
  const { locale } = site;
  const words = homeFindingWords[locale];
  const table = linkTo(site, addresses.campaign(campaign.id));
  return {
    headline: homeHeadline(barometer, shown, ranking, locale),
    measure: words.measure(numberInWords(campaign.maxAttempts, locale, 'feminine'), campaign.maxAttempts === 1),
    source: words.source(operatorIn(campaign, locale) ?? words.unknownOperator),
    period: fieldworkWords(campaign, locale),
    years: yearsOf(campaign),
    calls: plural(callCount(campaign, measured), locale, ...words.calls),
    bodies: picked.map((r) => r.organisation),
    rows: withAnswers ? rows : rows.map((row) => ({ ...row, ten: reachOnly(row) })),
    ...(all
      ? {}
      : {
          between: {
            href: linkTo(site, addresses.rankings),
            text: words.between(formatNumber(shown.length - picked.length, locale)),
            short: words.between(formatNumber(shown.length - ENDS, locale)),
          },
        }),
    foot: [words.key(withAnswers), ranksWords(ranking, locale), adjustmentNotes(picked, locale)]
      .filter(Boolean)
      .join(' '),
    table: { href: table, text: words.table },
    figures: `${table}#${ranking ? 'resultats' : 'chiffres'}`,
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
  const ten = tenView(site, barometer, campaign, result.organisation);
  if (!ten) return undefined;
  const organisation = lookup(barometer).organisation(result.organisation);
  const entry = ranking?.ranked.find((e) => e.organisation === result.organisation);
  const successor = organisation.successor && lookup(barometer).organisation(organisation.successor);
  return {
    name: knownName(organisation),
    ...(successor ? { now: findWords[site.locale].now(knownName(successor)) } : {}),
    href: linkTo(site, addresses.organisation(result.organisation)),
    figure: figureView(result, site.locale),
    ten: { handsets: ten.handsets, scale: ten.scale },
    ...(entry ? { rank: rankView(entry, ranking?.ranked.length ?? 0, site.locale) } : {}),
  };
}

function yearsOf({ fieldwork: { from, to } }: Campaign): string {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  return first === last ? first : `${first}-${last}`;
}

function reachOnly(row: ReachRowView): ReachRowView['ten'] {
  return { ...row.ten, handsets: { pickup: row.ten.handsets.pickup } };
}

function ranksWords(ranking: Ranking | undefined, locale: Locale): string {
  const words = homeFindingWords[locale];
  if (!ranking || ranking.ranked.length === 0) return words.noRank;
  const certain = ranking.ranked.every(({ rankLow, rankHigh }) => rankLow === rankHigh);
  return certain ? words.certain(formatNumber(ranking.ranked.length, locale)) : words.uncertain;
}

/** All calls that count, those of unranked organisations too. */
function callCount(campaign: Campaign, results: readonly Result[]): number {
  if (campaign.kind === 'calls') return countIncomplete(campaign.sequences).calls;
  return results.reduce((sum, r) => sum + (counts(r).denominator ?? 0), 0);
}
