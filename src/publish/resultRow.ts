import { METHOD_VERSION } from '../domain/method.ts';
import type { Correction, FigureSource, NotMeasured, Result } from '../domain/result.ts';
import type { Rank } from './rankIn.ts';

/** What every row says, under the names of the columns of `results.csv`. */
interface RowHead {
  readonly campaign: string;
  readonly organisation: string;
  readonly indicator: string;
  readonly unit: string;
  readonly base: string;
  /** Only in breakdowns: of what the row is a part. */
  readonly cut?: { readonly dimension: string; readonly category: string } | undefined;
  readonly method: string;
}

interface RowRank {
  readonly rank?: number | undefined;
  readonly rank_low?: number | undefined;
  readonly rank_high?: number | undefined;
  readonly ranked_among?: number | undefined;
}

/** Measured by calls. Shares from 0 to 1, unrounded. */
export interface EstimateRow extends RowHead, RowRank {
  readonly status: 'measured' | 'fragile';
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly numerator: number;
  readonly denominator: number;
  readonly effective_n: number;
  /** Of Student's law, where callers differ; absent: the normal law. */
  readonly degrees_of_freedom?: number | undefined;
  /** Of tests and differences (Satterthwaite). */
  readonly comparison_degrees_of_freedom?: number | undefined;
  /** Why the value is not the weighted numerator / denominator. */
  readonly correction?: Correction | undefined;
}
/** Measured by calls in another unit than a share. Bounds and value are absent where the calls did not attain them. */
export interface LevelRow extends RowHead, RowRank {
  readonly status: 'measured' | 'fragile';
  readonly value?: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly numerator?: number | undefined;
  readonly denominator: number;
  readonly effective_n: number;
  /** Of a mean. */
  readonly standard_error?: number | undefined;
  readonly degrees_of_freedom?: number | undefined;
  /** Of tests and differences (Satterthwaite). */
  readonly comparison_degrees_of_freedom?: number | undefined;
  /** Longest wait observed. */
  readonly observed_seconds?: number | undefined;
}
export interface CountsOnlyRow extends RowHead {
  readonly status: 'counts_only';
  readonly numerator?: number | undefined;
  readonly denominator: number;
  readonly effective_n: number;
  readonly source?: RowSource | undefined;
}
export interface NotMeasuredRow extends RowHead {
  readonly status: 'not_measured';
  readonly reason: NotMeasured['reason'];
  /** Where too many sequences are incomplete: how many, of how many. */
  readonly counts?: { readonly incomplete: number; readonly sequences: number } | undefined;
}
/** Another publisher's figure with its n. */
export interface PublishedRow extends RowHead, RowRank {
  readonly status: 'published';
  readonly qualifier?: string | undefined;
  readonly value: number;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  /** The counts compatible with what was printed: one, or a range. */
  readonly numerator?: number | { readonly min: number; readonly max: number } | undefined;
  readonly denominator: number;
  readonly effective_n: number;
  readonly source: RowSource;
}
export interface PublishedWithoutNRow extends RowHead {
  readonly status: 'published_without_n';
  readonly qualifier?: string | undefined;
  readonly value: number;
  readonly source: RowSource;
}
export type ResultRow = EstimateRow | LevelRow | CountsOnlyRow | NotMeasuredRow | PublishedRow | PublishedWithoutNRow;

/** Where another publisher's figure was read. */
export interface RowSource {
  readonly title: string;
  readonly url?: string | undefined;
  readonly reference?: string | undefined;
  readonly kind?: string | undefined;
  readonly published_on?: string | undefined;
  /** False: the source's date is itself a guess. */
  readonly published_on_certain?: boolean | undefined;
  readonly note?: string | undefined;
  /** False: a count of all traffic, which has no sampling interval. */
  readonly sampled: boolean;
  /** The percentage as printed and its decimals. */
  readonly printed?: { readonly value: number; readonly decimals: number } | undefined;
}

/** One result as a row of a JSON document: its status says which keys it has. */
export function resultRow(result: Result, rank?: Rank): ResultRow {
  const head = {
    campaign: result.campaign,
    organisation: result.organisation,
    indicator: result.indicator,
    unit: result.unit,
    base: result.base,
    cut: result.cut && { dimension: result.cut.dimension, category: result.cut.category },
  };
  const method = METHOD_VERSION;
  switch (result.kind) {
    case 'measured':
    case 'fragile': {
      const {
        kind: status,
        value,
        low,
        high,
        numerator,
        denominator,
        effectiveN,
        degreesOfFreedom,
        correction,
      } = result;
      return {
        ...head,
        status,
        value,
        low,
        high,
        numerator,
        denominator,
        effective_n: effectiveN,
        degrees_of_freedom: degreesOfFreedom,
        comparison_degrees_of_freedom: result.comparisonDegreesOfFreedom,
        correction,
        ...rowRank(rank),
        method,
      };
    }
    case 'level': {
      const { value, low, high, numerator, denominator, effectiveN, standardError, degreesOfFreedom } = result;
      return {
        ...head,
        status: result.status,
        value,
        low,
        high,
        numerator,
        denominator,
        effective_n: effectiveN,
        standard_error: standardError,
        degrees_of_freedom: degreesOfFreedom,
        comparison_degrees_of_freedom: result.comparisonDegreesOfFreedom,
        observed_seconds: result.observedSeconds,
        ...rowRank(rank),
        method,
      };
    }
    case 'counts_only': {
      const { kind: status, numerator, denominator, effectiveN, figure } = result;
      return {
        ...head,
        status,
        numerator,
        denominator,
        effective_n: effectiveN,
        method,
        source: figure && rowSource(figure),
      };
    }
    case 'not_measured': {
      const { kind: status, reason, counts } = result;
      return {
        ...head,
        status,
        reason,
        counts: counts && { incomplete: counts.incomplete, sequences: counts.total },
        method,
      };
    }
    case 'published': {
      const { kind: status, qualifier, value, interval, numerator, denominator } = result;
      return {
        ...head,
        status,
        qualifier,
        value,
        low: interval?.low,
        high: interval?.high,
        numerator: numerator?.min === numerator?.max ? numerator?.min : numerator,
        denominator,
        effective_n: denominator,
        ...rowRank(rank),
        method,
        source: rowSource(result.figure),
      };
    }
    case 'published_without_n': {
      const { kind: status, qualifier, value } = result;
      return { ...head, status, qualifier, value, method, source: rowSource(result.figure) };
    }
  }
}

function rowRank(rank: Rank | undefined): RowRank {
  return { rank: rank?.rank, rank_low: rank?.rankLow, rank_high: rank?.rankHigh, ranked_among: rank?.rankedAmong };
}

function rowSource({ title, url, reference, kind, publishedOn, note, sampled, printed }: FigureSource): RowSource {
  return {
    title,
    url,
    reference,
    kind,
    published_on: publishedOn?.text,
    published_on_certain: publishedOn?.certain,
    note,
    sampled,
    printed: printed && { value: printed.value, decimals: printed.decimals },
  };
}
