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
}

/** The share behind a result; undefined where it has no sampling interval, so that no test may touch it (METHOD 3.9). */
export function comparableShare(result: Result): ComparableShare | undefined {
  if (result.unit !== 'percent') return undefined;
  if (result.kind === 'measured' || result.kind === 'fragile') {
    const k = result.value * result.effectiveN;
    return { value: result.value, n: result.effectiveN, kMin: k, kMax: k };
  }
  if (result.kind !== 'published' || result.interval === undefined || result.numerator === undefined) return undefined;
  return { value: result.value, n: result.denominator, kMin: result.numerator.min, kMax: result.numerator.max };
}
