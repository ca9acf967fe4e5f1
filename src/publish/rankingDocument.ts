import { codeUnitOrder } from '../domain/codeUnitOrder.ts';
import { concernedIndicators } from '../domain/concernedIndicators.ts';
import type { Pair, Ranking, UnrankedReason } from '../domain/ranking.ts';
import type { Result } from '../domain/result.ts';
import { composeDocument, type Document } from './composeDocument.ts';
import type { Edition } from './edition.ts';
import { compareResults } from './compareResults.ts';
import { rankIn } from './rankIn.ts';
import { resultRow, type ResultRow } from './resultRow.ts';

export interface RankingBody {
  readonly campaign: string;
  readonly indicator: string;
  /** `all`, or the id of a sector in `sector`. */
  readonly scope: 'all' | 'sector';
  readonly sector?: string | undefined;
  /** What the ranked figures are figures of; absent where nobody is ranked. */
  readonly base?: string | undefined;
  /** Best first; ranks are those of this scope. */
  readonly ranked: readonly ResultRow[];
  /** Those with a figure and no place, and why; by organisation. */
  readonly unranked: readonly UnrankedRow[];
  /** Every comparison of two ranked organisations: `difference` is a − b, in the unit of the indicator (shares from −1 to 1). */
  readonly pairs: readonly PairEntry[];
}
export type UnrankedRow = ResultRow & { readonly unranked_reason: UnrankedReason };
export interface PairEntry {
  readonly a: string;
  readonly b: string;
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  /** Two-sided, of this comparison taken alone. */
  readonly p: number;
  /** True where Holm over all comparisons of the ranking rejects equality. */
  readonly holm_rejects: boolean;
}

/** `rankings/<campaign>/<indicator>.json` and `rankings/<campaign>/<sector>/<indicator>.json`. */
export function rankingDocument(edition: Edition, ranking: Ranking): Document<RankingBody> {
  const { barometer } = edition;
  const { campaign, indicator, scope } = ranking;
  const results = Map.groupBy(
    barometer.results.filter((result) => result.campaign === campaign && result.indicator === indicator),
    ({ organisation }) => organisation,
  );
  const rowsOf = (organisation: Result['organisation']): Result[] =>
    (results.get(organisation) ?? []).toSorted(compareResults);
  const members = new Set([...ranking.ranked, ...ranking.unranked].map(({ organisation }) => organisation));
  const concern = {
    campaigns: barometer.campaigns.filter(({ id }) => id === campaign),
    errata: barometer.errata.filter(
      (erratum) =>
        erratum.campaign === campaign &&
        (erratum.indicator === undefined || concernedIndicators(erratum.indicator).has(indicator)) &&
        (erratum.organisation === undefined || members.has(erratum.organisation)),
    ),
  };
  return composeDocument(edition, concern, {
    campaign,
    indicator,
    scope: scope.kind,
    sector: scope.kind === 'sector' ? scope.sector : undefined,
    base: ranking.base,
    ranked: ranking.ranked.flatMap(({ organisation }) =>
      rowsOf(organisation).flatMap((result) => {
        const rank = rankIn(ranking, result);
        return rank ? [resultRow(result, rank)] : [];
      }),
    ),
    unranked: ranking.unranked
      .toSorted((a, b) => codeUnitOrder(a.organisation, b.organisation))
      .flatMap(({ organisation, reason }) =>
        rowsOf(organisation).map((result) => ({ ...resultRow(result), unranked_reason: reason })),
      ),
    pairs: ranking.pairs.map(pairEntry),
  });
}

function pairEntry({ a, b, difference, low, high, p, established }: Pair): PairEntry {
  return { a, b, difference, low, high, p, holm_rejects: established };
}
