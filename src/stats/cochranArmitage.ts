import { normalCdf } from './normalCdf.ts';

/** One time of a series: k successes of n at a score (a date in years). */
export interface ScoredShare {
  readonly k: number;
  readonly n: number;
  readonly score: number;
}

export interface TrendTest {
  /** Positive where the share rises with the score. */
  readonly z: number;
  readonly chi2: number;
  /** Two-sided. */
  readonly p: number;
}

/**
 * Cochran and Armitage's test of a linear trend in proportions. Invariant to shifting and scaling the scores.
 *
 * @param shares two or more, k and n not necessarily whole
 * @returns undefined where nothing can be tested: all 0, all 1, or all at one score
 * @throws RangeError for fewer than two shares, n not > 0 or k outside [0, n]
 * @source Cochran 1954; Armitage 1955, Biometrics 11:375-386
 * @example cochranArmitage([{ k: 85, n: 302, score: 1 }, { k: 189, n: 408, score: 2 }]).z // 4.91910774985
 */
export function cochranArmitage(shares: readonly ScoredShare[]): TrendTest | undefined {
  if (!(shares.length >= 2)) throw new RangeError(`invalid shares; not >= 2: ${shares.length}`);
  let k = 0;
  let n = 0;
  let weightedScore = 0;
  for (const share of shares) {
    if (!(share.n > 0)) throw new RangeError(`invalid n; not > 0: ${share.n}`);
    if (!(share.k >= 0 && share.k <= share.n)) throw new RangeError(`invalid k; not in [0, ${share.n}]: ${share.k}`);
    k += share.k;
    n += share.n;
    weightedScore += share.n * share.score;
  }
  if (shares.every((share) => share.k === 0) || shares.every((share) => share.k === share.n)) return undefined;
  // Not by their spread: a score may miss the mean of its equals by rounding, and that would be tested.
  if (new Set(shares.map(({ score }) => score)).size === 1) return undefined;
  const pooled = k / n;
  const meanScore = weightedScore / n;
  let covariance = 0;
  let spread = 0;
  for (const share of shares) {
    const distance = share.score - meanScore;
    covariance += share.k * distance;
    spread += share.n * distance * distance;
  }
  const z = covariance / Math.sqrt(pooled * (1 - pooled) * spread);
  return { z, chi2: z * z, p: 2 * normalCdf(-Math.abs(z)) };
}
