import type { Correction, Result } from '../domain/result.ts';

/** Why a share is not k / n. */
export type Adjustment = Correction | 'weighted';

/** Corrected (METHOD 2) or weighted (METHOD 3.4); undefined where a reader who divides k by n finds the share. */
export function adjustmentOf(result: Result): Adjustment | undefined {
  if (result.kind === 'level') {
    const { unit, value, numerator, denominator } = result;
    if (unit !== 'percent' || value === undefined || numerator === undefined) return undefined;
    return differs(value, numerator / denominator) ? 'weighted' : undefined;
  }
  if (result.kind !== 'measured' && result.kind !== 'fragile') return undefined;
  if (result.correction) return result.correction;
  return differs(result.value, result.numerator / result.denominator) ? 'weighted' : undefined;
}

function differs(share: number, quotient: number): boolean {
  return Math.abs(share - quotient) > 1e-9;
}
