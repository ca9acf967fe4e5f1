/** What one caller did at one organisation: n calls, k the sum of their values. */
export interface Cluster {
  readonly n: number;
  readonly k: number;
  /** Sum of the squares of the values; k itself, the default, where each value is 0 or 1. */
  readonly squares?: number;
}

export interface Icc {
  /** Mean square between callers, and within. */
  readonly msBetween: number;
  readonly msWithin: number;
  /** Size of a cluster that stands for all. */
  readonly n0: number;
  /** As estimated; may be negative. */
  readonly raw: number;
  /** Cut at 0. */
  readonly icc: number;
}

/** A sum of squares of this part of the values' own is floating point's, not the values'. */
const ROUNDING = 1e-11;
/** A correlation this near 0 is floating point's too. */
const TRACE = 1e-12;

/**
 * Intraclass correlation of calls made by one caller: the ANOVA estimator, its sums pooled over organisations, so that
 * differences between organisations are not taken for differences between callers.
 *
 * ρ = (MSB − MSW) / (MSB + (n₀ − 1) MSW), cut at 0; n₀ = Σ (N − Σ n²/N) / Σ (C − 1), sums over organisations.
 *
 * @param organisations the clusters of each; one organisation gives the one-way estimator
 * @returns undefined where it cannot be measured: no organisation with two callers, or no caller with two calls
 * @throws RangeError for n not > 0, or sums that no n values have
 * @source METHOD 3.4, step 4; Donner & Koval 1980, Biometrics 36:19-25
 * @example pooledIcc([[{ n: 10, k: 5 }, { n: 10, k: 5 }]]).icc // 0
 */
export function pooledIcc(organisations: readonly (readonly Cluster[])[]): Icc | undefined {
  let between = 0;
  let whole = 0;
  let within = 0;
  let betweenDf = 0;
  let withinDf = 0;
  let spreadOfSizes = 0;
  for (const clusters of organisations) {
    if (clusters.length === 0) continue;
    let n = 0;
    let k = 0;
    let squaredSizes = 0;
    for (const cluster of clusters) {
      const squares = cluster.squares ?? cluster.k;
      if (!(cluster.n > 0)) throw new RangeError(`invalid n; not > 0: ${cluster.n}`);
      const own = squares - (cluster.k * cluster.k) / cluster.n;
      if (!(own >= -1e-9 * Math.abs(squares))) {
        throw new RangeError(`invalid k or squares; not of ${cluster.n} values: ${cluster.k}, ${squares}`);
      }
      n += cluster.n;
      k += cluster.k;
      squaredSizes += cluster.n * cluster.n;
      within += own;
      whole += squares;
    }
    const mean = k / n;
    for (const cluster of clusters) between += cluster.n * (cluster.k / cluster.n - mean) ** 2;
    betweenDf += clusters.length - 1;
    withinDf += n - clusters.length;
    spreadOfSizes += n - squaredSizes / n;
  }
  if (!(betweenDf > 0 && withinDf > 0)) return undefined;
  const beyondRounding = (sum: number) => (sum > ROUNDING * whole ? sum : 0);
  const msBetween = beyondRounding(between) / betweenDf;
  const msWithin = beyondRounding(within) / withinDf;
  const n0 = spreadOfSizes / betweenDf;
  const total = msBetween + (n0 - 1) * msWithin;
  // All values alike: nobody differs from anybody. Nor is a trace that floating point leaves of equal mean squares a ρ: as
  // soon as it is above 0 intervals take Student's quantile.
  const ratio = total === 0 ? 0 : (msBetween - msWithin) / total;
  const raw = Math.abs(ratio) < TRACE ? 0 : ratio;
  return { msBetween, msWithin, n0, raw, icc: Math.max(0, raw) };
}
