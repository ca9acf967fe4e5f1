import { CONFIDENCE, MIN_N_RANK, MIN_N_RATE } from '../domain/method.ts';
import type { CountsOnly, Fragile, Level, Measured, NotMeasured, ResultKey } from '../domain/result.ts';
import { publicationStatus } from '../stats/publicationStatus.ts';
import { twoSidedQuantile } from '../stats/twoSidedQuantile.ts';
import { wilsonZ } from '../stats/wilsonZ.ts';
import type { CallEstimate } from './callIndicator.ts';

/** Puts an estimate under the publishing bar (METHOD 0, decision 8) and gives a share its interval (METHOD 3.4). */
export function callResult(
  key: ResultKey,
  estimate: CallEstimate,
): Measured | Fragile | Level | CountsOnly | NotMeasured {
  if (estimate.kind === 'not_measured') return { ...key, ...estimate };
  const { numerator, denominator, effectiveN } = estimate;
  const known = publicationStatus(effectiveN, MIN_N_RATE, MIN_N_RANK);
  if (known === 'none' || known === 'counts_only') {
    return { ...key, kind: 'counts_only', ...(numerator !== undefined && { numerator }), denominator, effectiveN };
  }
  const status = known === 'fragile' ? 'fragile' : 'measured';
  const { degreesOfFreedom, comparisonDegreesOfFreedom, ...rest } = estimate;
  const student = {
    ...(Number.isFinite(degreesOfFreedom) && { degreesOfFreedom }),
    ...(Number.isFinite(comparisonDegreesOfFreedom) && { comparisonDegreesOfFreedom }),
  };
  if (rest.kind === 'level') return { ...key, ...rest, status, ...student };
  const { value, correction } = rest;
  const { low, high } = wilsonZ(value * effectiveN, effectiveN, twoSidedQuantile(CONFIDENCE, degreesOfFreedom));
  return {
    ...key,
    kind: status,
    value,
    low,
    high,
    numerator: rest.numerator,
    denominator,
    effectiveN,
    ...student,
    ...(correction && { correction }),
  };
}
