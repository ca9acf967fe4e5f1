import { CONFIDENCE } from '../domain/method.ts';
import { twoSidedQuantile } from '../stats/twoSidedQuantile.ts';
import { twoSidedTail } from '../stats/twoSidedTail.ts';
import type { Comparable, ComparableMean, ComparableShare } from './comparableShare.ts';
import { compareShares, fewerDegrees, type Comparison } from './compareShares.ts';

/**
 * Compares two figures of one indicator: shares by Newcombe's method, means by the normal or Student's law (METHOD 3.5).
 *
 * @throws Error for a share beside a mean: one indicator has figures of one kind
 */
export function compareFigures(a: Comparable, b: Comparable): Comparison {
  if (isMean(a) && isMean(b)) return compareMeans(a, b);
  if (!isMean(a) && !isMean(b)) return compareShares(a, b);
  throw new Error('a share and a mean do not compare');
}

export function isMean(figure: ComparableShare | ComparableMean): figure is ComparableMean {
  return 'standardError' in figure;
}

function compareMeans(a: ComparableMean, b: ComparableMean): Comparison {
  const degreesOfFreedom = fewerDegrees(a, b);
  const difference = a.value - b.value;
  const standardError = Math.sqrt(a.standardError ** 2 + b.standardError ** 2);
  const reach = twoSidedQuantile(CONFIDENCE, degreesOfFreedom) * standardError;
  return {
    difference,
    low: difference - reach,
    high: difference + reach,
    p: twoSidedTail(Math.abs(difference) / standardError, degreesOfFreedom),
  };
}
