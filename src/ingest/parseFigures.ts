import type { PublishedFigure } from '../domain/campaign.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { IndicatorId } from '../domain/ids.ts';
import type { PublishedRow } from '../domain/tables/publishedTable.ts';
import { reconstructK } from '../stats/reconstructK.ts';
import type { Place, Report } from './report.ts';

type PlaceOf = (row: number, column?: string) => Place;

/** Highest level of a unit; the others have no top. */
const TOP: Readonly<Partial<Record<Indicator['unit'], number>>> = { score10: 10, score20: 20 };

/**
 * Rows of `published.csv` → figures, sorted by organisation and indicator. D19: a figure that contradicts itself is an
 * error, and so are two figures of one organisation for one indicator.
 */
export function parseFigures(
  rows: readonly PublishedRow[],
  indicators: ReadonlyMap<IndicatorId, Indicator>,
  place: PlaceOf,
  report: Report,
): readonly PublishedFigure[] {
  const seen = new Map<string, number>();
  for (const row of rows) {
    const key = `${row.organisation} ${row.indicator}`;
    const other = seen.get(key);
    if (other === undefined) seen.set(key, row.row);
    else
      report('figure-duplicate', place(row.row, 'indicator'), {
        organisation: row.organisation,
        indicator: row.indicator,
        other,
      });
    if (row.sourceUrl === undefined && row.sourceReference === undefined)
      report('source-missing', place(row.row, 'source_url'));
    const indicator = indicators.get(row.indicator);
    if (indicator) checkUnit(row, indicator, place, report);
    checkCounts(row, place, report);
  }
  return rows.map(toFigure).sort(byOrganisationAndIndicator);
}

function checkUnit(row: PublishedRow, { id, unit }: Indicator, place: PlaceOf, report: Report): void {
  const share = unit === 'percent';
  if (row.unit !== undefined && row.unit !== unit)
    report('unit-mismatch', place(row.row, 'unit'), { indicator: id, unit });
  if (share && row.value !== undefined)
    report('figure-wrong-column', place(row.row, 'value'), { indicator: id, unit, right: 'pct' });
  if (!share && row.pct !== undefined)
    report('figure-wrong-column', place(row.row, 'pct'), { indicator: id, unit, right: 'value' });
  const given = share ? row.pct !== undefined || (row.k !== undefined && row.n !== undefined) : row.value !== undefined;
  if (!given && row.pct === undefined && row.value === undefined) {
    report('figure-missing', place(row.row, share ? 'pct' : 'value'), { indicator: id, unit });
  }
  const max = TOP[unit];
  if (row.value !== undefined && !share && !(row.value >= 0 && row.value <= (max ?? Number.POSITIVE_INFINITY))) {
    report('number-out-of-range', place(row.row, 'value'), { min: 0, ...(max !== undefined && { max }) });
  }
}

function checkCounts(
  { row, n, k, pct, percentDecimals, qualifier }: PublishedRow,
  place: PlaceOf,
  report: Report,
): void {
  if (n !== undefined && k !== undefined && k > n) {
    report('k-over-n', place(row, 'k'), { k, n });
    return;
  }
  if (!pct) return;
  const decimals = percentDecimals ?? pct.decimals;
  if (Math.abs(pct.value * 10 ** decimals - Math.round(pct.value * 10 ** decimals)) > 1e-6) {
    report('decimals-mismatch', place(row, 'pct_decimals'), { percent: pct.value, decimals });
    return;
  }
  if (n === undefined || qualifier !== undefined) return; // a bound is not an estimate of k/n
  const counts = reconstructK(pct.value, n, decimals);
  if (!counts)
    report('percent-impossible', place(row, 'pct'), { percent: pct.value, n, decimals, ...neighbours(pct.value, n) });
  else if (k !== undefined && !(k >= counts.min && k <= counts.max)) {
    report('percent-mismatch', place(row, 'pct'), { percent: pct.value, n, k, decimals, exact: (100 * k) / n });
  }
}

/** The two percentages that n cases allow around an impossible one. */
function neighbours(percent: number, n: number): { readonly below: number; readonly above: number } {
  const k = (percent * n) / 100;
  return { below: (100 * Math.floor(k)) / n, above: (100 * Math.ceil(k)) / n };
}

function toFigure(row: PublishedRow): PublishedFigure {
  const { pct, percentDecimals, publishedOn, publishedOnCertain, ...figure } = row;
  return {
    ...figure,
    ...(pct && { percent: { value: pct.value, decimals: percentDecimals ?? pct.decimals } }),
    ...(publishedOn !== undefined && { publishedOn: { text: publishedOn, certain: publishedOnCertain } }),
  };
}

function byOrganisationAndIndicator(a: PublishedFigure, b: PublishedFigure): number {
  if (a.organisation !== b.organisation) return a.organisation < b.organisation ? -1 : 1;
  return a.indicator < b.indicator ? -1 : a.indicator > b.indicator ? 1 : a.row - b.row;
}
