import { ALPHA } from '../domain/method.ts';
import type { ChangeVerdict } from '../domain/trend.ts';
import { chiSquareSf } from '../stats/chiSquareSf.ts';
import { cochranArmitage } from '../stats/cochranArmitage.ts';
import { meanTrend } from '../stats/meanTrend.ts';
import { trendLackOfFit } from '../stats/trendLackOfFit.ts';
import { twoSidedTail } from '../stats/twoSidedTail.ts';
import type { Comparable, ComparableMean, ComparableShare } from './comparableShare.ts';
import { compareFigures, isMean } from './compareFigures.ts';
import { fewerDegrees } from './compareShares.ts';

/** One time of a segment: `share` is undefined where the figure has no sampling interval. */
export interface DatedShare {
  readonly years: number;
  readonly share: Comparable | undefined;
}

/**
 * What may be said of the change over a segment (METHOD 3.7): the test of two figures for two times, Cochran and
 * Armitage's for more (of means, a weighted line), with the departure from linearity beside it. Figures without an
 * interval are passed over between the first and the last time; the first and the last must have one.
 *
 * @param points oldest first, one or more
 */
export function changeVerdict(points: readonly DatedShare[]): ChangeVerdict {
  if (points.length < 2) return { kind: 'untestable', reason: 'single' };
  const dated = points.flatMap(({ years, share }) => (share === undefined ? [] : [{ years, share }]));
  const first = points[0]?.share;
  const last = points.at(-1)?.share;
  if (first === undefined || last === undefined) return { kind: 'untestable', reason: 'no_interval' };
  const shares = dated.flatMap(({ years, share }) => (isMean(share) ? [] : [{ years, share }]));
  if (shares.length > 0 && isAllEqual(shares.map(({ share }) => share))) {
    return { kind: 'untestable', reason: 'all_equal' };
  }
  if (dated.length === 2) {
    const { difference, p } = compareFigures(last, first);
    return verdict(difference, p, false);
  }
  return shares.length > 0
    ? shareTrend(shares)
    : meansTrend(dated.flatMap(({ years, share }) => (isMean(share) ? [{ years, share }] : [])));
}

function isAllEqual(shares: readonly ComparableShare[]): boolean {
  return shares.every(({ kMax }) => kMax === 0) || shares.every(({ kMin, n }) => kMin === n);
}

function verdict(change: number, p: number, irregular: boolean): ChangeVerdict {
  if (!(p < ALPHA)) return { kind: 'not_established', p };
  return { kind: change > 0 ? 'up' : 'down', p, irregular };
}

interface Dated<Figure> {
  readonly years: number;
  readonly share: Figure;
}

function shareTrend(dated: readonly Dated<ComparableShare>[]): ChangeVerdict {
  const observed = scored(dated, ({ value, n }) => value * n);
  const rise = cochranArmitage(observed)?.z ?? 0;
  const irregular = trendLackOfFit(observed);
  return verdict(rise, worstTrendP(dated, rise), irregular !== undefined && irregular.p < ALPHA);
}

function meansTrend(dated: readonly Dated<ComparableMean>[]): ChangeVerdict {
  const line = meanTrend(
    dated.map(({ years, share: { value, standardError } }) => ({ value, standardError, score: years })),
  );
  if (line === undefined) return { kind: 'not_established', p: 1 };
  const p = twoSidedTail(Math.abs(line.z), fewerDegrees(...dated.map(({ share }) => share)));
  return verdict(line.z, p, chiSquareSf(line.residualChi2, line.degreesOfFreedom) < ALPHA);
}

function scored(dated: readonly Dated<ComparableShare>[], k: (share: ComparableShare) => number) {
  return dated.map(({ years, share }) => ({ k: k(share), n: share.n, score: years }));
}

/**
 * p in the worst case over the counts that rounded percentages allow; 1 where they tilt the line over. Where callers differ
 * it is Student's.
 *
 * The counts that tilt it most against what was observed are not always the worst: the variance of the test is that of all
 * calls together. So every sum of counts is tried, with the flattest line that it allows: first what pulls the line down
 * most is raised, then the next.
 */
function worstTrendP(dated: readonly Dated<ComparableShare>[], rise: number): number {
  const rising = dated.toSorted((a, b) => (a.years - b.years) * rise);
  const counts = rising.map(({ years, share }) => ({ k: share.kMin, n: share.n, score: years }));
  const degreesOfFreedom = fewerDegrees(...dated.map(({ share }) => share));
  const pOf = (): number => {
    const test = cochranArmitage(counts);
    return test === undefined || test.z * rise <= 0 ? 1 : twoSidedTail(Math.abs(test.z), degreesOfFreedom);
  };
  let worst = pOf();
  for (const [i, { share }] of rising.entries()) {
    const count = counts[i];
    while (count && count.k < share.kMax) {
      count.k = Math.min(count.k + 1, share.kMax);
      worst = Math.max(worst, pOf());
    }
  }
  return worst;
}
