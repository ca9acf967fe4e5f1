import type { PublishedCampaign, PublishedFigure } from '../domain/campaign.ts';
import { codeUnitOrder } from '../domain/codeUnitOrder.ts';
import type { Indicator } from '../domain/indicator.ts';
import { CONFIDENCE, MIN_N_RATE } from '../domain/method.ts';
import type { FigureSource, Published, Result, ResultKey } from '../domain/result.ts';
import { reconstructK } from '../stats/reconstructK.ts';
import { wilson } from '../stats/wilson.ts';

/**
 * The figures of another publisher as results (METHOD 3.9).
 *
 * - k and n: the value is k/n, exactly. n and a rounded percentage: the value is the percentage as printed, even where
 *   one count alone fits it, because that is what was published; the counts that fit make the interval.
 * - No interval for a bound, for a count of all traffic, and for a unit that is not a share.
 * - A sampled share of n < 30 is counts only. A bound never is: it has no count to show.
 * - Without n: `published_without_n`.
 *
 * @param indicators ours and the declared ones
 * @returns rows in the order organisation, indicator, base
 * @throws Error for a figure that the checks of `ingest/` refuse (unknown indicator, no value, impossible rounding)
 */
export function computePublishedResults(campaign: PublishedCampaign, indicators: readonly Indicator[]): Result[] {
  const definitions = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  return campaign.figures
    .map((figure) => {
      const definition = definitions.get(figure.indicator);
      if (definition === undefined) throw refusal(campaign, figure, 'unknown indicator');
      const key = {
        campaign: campaign.id,
        organisation: figure.organisation,
        indicator: figure.indicator,
        unit: definition.unit,
        base: figure.base,
      };
      return definition.unit === 'percent' ? shareOf(campaign, figure, key) : levelOf(campaign, figure, key);
    })
    .sort(
      (a, b) =>
        codeUnitOrder(a.organisation, b.organisation) ||
        codeUnitOrder(a.indicator, b.indicator) ||
        codeUnitOrder(a.base, b.base),
    );
}

function shareOf(campaign: PublishedCampaign, figure: PublishedFigure, key: ResultKey): Result {
  const { n, k, percent, qualifier, sampled } = figure;
  const source = { ...sourceOf(figure), ...(percent !== undefined && { printed: percent }) };
  const exact = n !== undefined && k !== undefined ? k / n : undefined;
  // 83.9 / 100 is 0.8390000000000001 in floating point: fifteen digits give the printed decimal back.
  const printed = percent === undefined ? undefined : Number((percent.value / 100).toPrecision(15));
  // Of a bound the printed number is what was said; a count beside it would be an estimate.
  const value = qualifier === undefined ? (exact ?? printed) : (printed ?? exact);
  if (value === undefined) throw refusal(campaign, figure, 'no value');
  if (n === undefined) {
    return { ...key, kind: 'published_without_n', value, ...(qualifier && { qualifier }), figure: source };
  }
  const base = { ...key, kind: 'published', value, denominator: n, figure: source } satisfies Published;
  if (qualifier !== undefined) return { ...base, qualifier };
  const numerator = countsOf(campaign, figure, n);
  if (!sampled) return { ...base, numerator };
  if (n < MIN_N_RATE) {
    // The printed percentage stays out: under the bar no rate stands anywhere.
    return {
      ...key,
      kind: 'counts_only',
      numerator: numerator.min,
      denominator: n,
      effectiveN: n,
      figure: sourceOf(figure),
    };
  }
  const low = wilson(numerator.min, n, CONFIDENCE).low;
  const high = wilson(numerator.max, n, CONFIDENCE).high;
  return { ...base, numerator, interval: { low, high } };
}

/** The counts that the figure allows: one where k was printed, those that round to the percentage elsewhere. */
function countsOf(campaign: PublishedCampaign, figure: PublishedFigure, n: number) {
  const { k, percent } = figure;
  if (k !== undefined) return { min: k, max: k };
  const counts = percent && reconstructK(percent.value, n, percent.decimals);
  if (counts === undefined) throw refusal(campaign, figure, 'no count rounds to the percentage');
  return counts;
}

function levelOf(campaign: PublishedCampaign, figure: PublishedFigure, key: ResultKey): Result {
  const { n, value, qualifier } = figure;
  if (value === undefined) throw refusal(campaign, figure, 'no value');
  const base = { ...key, value, ...(qualifier && { qualifier }), figure: sourceOf(figure) };
  return n === undefined ? { ...base, kind: 'published_without_n' } : { ...base, kind: 'published', denominator: n };
}

function sourceOf(figure: PublishedFigure): FigureSource {
  const { sourceTitle, sourceUrl, sourceReference, sourceKind, publishedOn, note, noteEn, sampled } = figure;
  return {
    title: sourceTitle,
    ...(sourceUrl !== undefined && { url: sourceUrl }),
    ...(sourceReference !== undefined && { reference: sourceReference }),
    ...(sourceKind !== undefined && { kind: sourceKind }),
    ...(publishedOn !== undefined && { publishedOn }),
    ...(note !== undefined && { note }),
    ...(noteEn !== undefined && { noteEn }),
    sampled,
  };
}

function refusal(campaign: PublishedCampaign, figure: PublishedFigure, what: string): Error {
  return new Error(`${what}: ${campaign.id}, line ${figure.row}, ${figure.organisation}, ${figure.indicator}`);
}
