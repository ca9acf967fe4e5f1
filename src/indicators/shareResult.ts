import { CONFIDENCE, MIN_N_RANK, MIN_N_RATE } from '../domain/method.ts';
import type { CountsOnly, Fragile, Measured, NotMeasured, ResultKey } from '../domain/result.ts';
import { publicationStatus } from '../stats/publicationStatus.ts';
import { wilson } from '../stats/wilson.ts';
import type { NoEstimate, ShareEstimate } from './estimateShare.ts';

/** Puts an estimate under the publishing bar (METHOD 0, decision 8) and gives it its interval (METHOD 3.1). */
export function shareResult(
  key: ResultKey,
  estimate: ShareEstimate | NoEstimate,
): Measured | Fragile | CountsOnly | NotMeasured {
  if (estimate.kind === 'not_measured') return { ...key, ...estimate };
  const { value, numerator, denominator, effectiveN } = estimate;
  const status = publicationStatus(effectiveN, MIN_N_RATE, MIN_N_RANK);
  if (status === 'none' || status === 'counts_only') {
    return { ...key, kind: 'counts_only', numerator, denominator, effectiveN };
  }
  const { low, high } = wilson(value * effectiveN, effectiveN, CONFIDENCE);
  const kind = status === 'fragile' ? 'fragile' : 'measured';
  return { ...key, kind, value, low, high, numerator, denominator, effectiveN };
}
