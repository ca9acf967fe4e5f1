import { addresses, linkTo } from '../domain/addresses.ts';
import type { Barometer } from '../domain/barometer.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { Indicator, Unit } from '../domain/indicator.ts';
import type { Ranking } from '../domain/ranking.ts';
import { valueOf, type Result } from '../domain/result.ts';
import type { Site } from '../domain/site.ts';
import { formatNumber } from '../present/formatNumber.ts';
import { plural } from '../present/plural.ts';
import { textIn } from '../present/textIn.ts';
import { withArticle } from '../present/withArticle.ts';
import { rankingControlsWords } from '../present/words/rankingControlsWords.ts';
import { rankingTableWords } from '../present/words/rankingTableWords.ts';
import { campaignTitle, citationWords } from './campaignWords.ts';
import { chartTools } from './chartTools.ts';
import { figureView } from './figureView.ts';
import type { EmbedCodeView } from './embedCodeView.ts';
import type { LinkView } from './frameView.ts';
import { lookup } from './lookup.ts';
import { fullIndicator, shortIndicator } from './names.ts';
import { scaleView, type ScaleView } from './plot.ts';
import { rankingFoot } from './rankingFoot.ts';
import { rankingGroups, type RankingGroupView } from './rankingGroups.ts';
import { rankingRowView, type RankingRowView } from './rankingRowView.ts';

/** One indicator of one campaign: ranked rows in groups, the others below the line with their reason. */
export interface RankingBlockView {
  readonly id: string;
  readonly indicator: string;
  /** « secteur Famille »: of one sector, and its places are counted in it. */
  readonly sector?: string;
  readonly definition: string;
  readonly caption: string;
  readonly unit: Unit;
  /** Head of the column of figures. */
  readonly measure: string;
  /** Its n counts pairs of calls, which are many more than calls. */
  readonly countsPairs: boolean;
  readonly scale: ScaleView;
  readonly groups: readonly RankingGroupView[];
  readonly unranked: readonly RankingRowView[];
  /** The document of the API that holds all comparisons of two; absent where nobody is ranked. */
  readonly pairs?: string;
  readonly summary: string;
  readonly foot: string;
  readonly citation: string;
  /** Where the ranking may be shown elsewhere. */
  readonly embed?: EmbedCodeView;
  readonly tools: readonly LinkView[];
}

/** The ranking of `indicator` in `campaign`, over all or one sector; `mine` is highlighted. */
export function rankingBlockView(
  site: Site,
  barometer: Barometer,
  ranking: Ranking,
  options: { readonly mine?: OrganisationId; readonly address: string } = { address: addresses.rankings },
): RankingBlockView {
  const { locale } = site;
  const words = rankingTableWords[locale];
  const controls = rankingControlsWords[locale];
  const find = lookup(barometer);
  const campaign = find.campaign(ranking.campaign);
  const indicator = find.indicator(ranking.indicator);
  const found = ranking.scope.kind === 'sector' ? find.sector(ranking.scope.sector) : undefined;
  const sector = found && textIn(locale, found.nameFr, found.nameEn);
  const results = [...ranking.ranked, ...ranking.unranked].flatMap(
    (e) => find.result(ranking.campaign, e.organisation, ranking.indicator) ?? [],
  );
  const scale = scaleView(indicator.unit, results, locale);
  const rowOf = (id: OrganisationId) =>
    rankingRowView(site, barometer, ranking, id, { scale, ...(options.mine ? { mine: options.mine } : {}) });
  const name = shortIndicator(indicator, locale);
  const cited = fullIndicator(indicator, locale);
  const pairs = ranking.pairs.length > 0 ? linkTo(site, pairsAddress(ranking)) : undefined;
  const mine = options.mine && rowOf(options.mine);
  const { groups, apart } = rankingGroups(ranking, rowOf, indicator, locale);
  return {
    id: indicator.id,
    indicator: name,
    ...(sector ? { sector: words.captionSector(sector) } : {}),
    definition: textIn(locale, indicator.definitionFr, indicator.definitionEn),
    unit: indicator.unit,
    measure: indicator.unit === 'percent' ? words.share : words.value,
    countsPairs: indicator.base === 'pairs',
    caption: [name, campaignTitle(campaign, locale), ...(sector ? [words.captionSector(sector)] : [])].join(', '),
    scale,
    groups,
    unranked: apart,
    ...(pairs ? { pairs } : {}),
    summary: rankingSummary(site, barometer, ranking, indicator, results),
    foot: rankingFoot(site, barometer, ranking, { campaign, indicator, results }),
    citation: citationWords(site, sector ? `${cited}, ${sector}` : cited, campaign, options.address),
    tools: [
      ...(mine?.compareHref
        ? [{ href: mine.compareHref, text: controls.compareThis(withArticle(mine.name, locale)) }]
        : []),
      ...chartTools(site, { campaign: campaign.id }).filter(({ href }) => href !== linkTo(site, options.address)),
      ...(pairs ? [{ href: pairs, text: words.comparisons(formatNumber(ranking.pairs.length, locale)) }] : []),
    ],
  };
}

function pairsAddress({ campaign, indicator, scope }: Ranking): string {
  return addresses.rankingJson(campaign, indicator, scope.kind === 'sector' ? scope.sector : undefined);
}

/** Both ends of the ranking, named where it ranks, and how many stand in it, for those who do not see it. */
export function rankingSummary(
  { locale }: Site,
  barometer: Barometer,
  ranking: Ranking,
  indicator: Indicator,
  results: readonly Result[],
): string {
  const words = rankingTableWords[locale];
  const label = shortIndicator(indicator, locale);
  const places = new Set(ranking.ranked.map((e) => e.organisation));
  const valued = results
    .filter((r) => valueOf(r) !== undefined && (places.size === 0 || places.has(r.organisation)))
    .sort((a, b) => (valueOf(b) ?? 0) - (valueOf(a) ?? 0));
  const [top, bottom] = [valued[0], valued.at(-1)];
  if (!top || !bottom) return words.nothing(label);
  const name = ({ organisation }: Result) => lookup(barometer).organisation(organisation).name;
  const [high, low] = [figureView(top, locale).text, figureView(bottom, locale).text];
  const ends =
    top === bottom
      ? words.one(name(top), high)
      : high === low
        ? words.everywhere(high)
        : places.size === 0
          ? words.range(low, high)
          : words.span(low, name(bottom), high, name(top));
  // They are the worst of all, and no end of a span.
  const unattained = results.filter((r) => r.kind === 'level' && r.value === undefined).length;
  const counts = countsWords(ranking, locale);
  return words.summary(label, ends, unattained === 0 ? counts : `${words.unattained(unattained)} ${counts}`);
}

/** « 22 organismes classés, 2 non classés. », « Aucun organisme classé, 1 non classé. », « 4 organismes classés. » */
export function countsWords({ ranked, unranked }: Ranking, locale: Site['locale']): string {
  const words = rankingTableWords[locale];
  return words.counts(
    ranked.length === 0 ? words.noneRanked : plural(ranked.length, locale, ...words.ranked),
    unranked.length === 0 ? undefined : plural(unranked.length, locale, ...words.notRanked),
  );
}
