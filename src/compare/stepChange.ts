import { compareFigures } from './compareFigures.ts';
import type { Comparison } from './compareShares.ts';
import type { LinePoint } from './trendLines.ts';

/** One point of a line against the one before it; undefined where either is missing, has no interval, or has no known base. */
export function stepChange(
  base: string,
  before: LinePoint | undefined,
  after: LinePoint | undefined,
): Comparison | undefined {
  if (base === 'unknown' || before?.share === undefined || after?.share === undefined) return undefined;
  return compareFigures(after.share, before.share);
}
