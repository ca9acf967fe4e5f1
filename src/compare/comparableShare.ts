import type { Result } from '../domain/result.ts';

/**
 * A share that a test may use: `kMin` to `kMax` successes of `n`. They are one number where the count is known; a
 * percentage printed rounded leaves a range. n is the effective n, so none of them need be whole.
 */
export interface ComparableShare {
  /** The figure as published, from 0 to 1. */
  readonly value: number;
  readonly n: number;
  readonly kMin: number;
  readonly kMax: number;
  /** Of Student's law where callers differ; absent: the normal law. */
  readonly degreesOfFreedom?: number;
}

/** A mean that a test may use: a mark or a score. */
export interface ComparableMean {
  readonly value: number;
  readonly n: number;
  /** > 0, caller effect included. */
  readonly standardError: number;
  readonly degreesOfFreedom?: number;
}

export type Comparable = ComparableShare | ComparableMean;

/**
 * What a test may use of a result; undefined where it has no sampling error that a test can go by (METHOD 3.9): bounds,
 * counts of all traffic, quantiles of waits, chances of agreement.
 */
export function comparable(result: Result): Comparable | undefined {
  if (result.kind === 'level') {
    const { value, standardError, effectiveN: n, comparisonDegreesOfFreedom: degreesOfFreedom } = result;
    if (value === undefined || standardError === undefined) return undefined;
    return { value, n, standardError, ...(degreesOfFreedom !== undefined && { degreesOfFreedom }) };
  }
  return comparableShare(result);
}

/** The share behind a result; undefined where it has no sampling interval. */
export function comparableShare(result: Result): ComparableShare | undefined {
  if (result.unit !== 'percent') return undefined;
  if (result.kind === 'measured' || result.kind === 'fragile') {
    const { value, effectiveN: n, comparisonDegreesOfFreedom: degreesOfFreedom } = result;
    const k = value * n;
    return { value, n, kMin: k, kMax: k, ...(degreesOfFreedom !== undefined && { degreesOfFreedom }) };
  }
  if (result.kind !== 'published' || result.interval === undefined || result.numerator === undefined) return undefined;
  return { value: result.value, n: result.denominator, kMin: result.numerator.min, kMax: result.numerator.max };
}
