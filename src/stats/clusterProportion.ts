import type { Cluster } from './pooledIcc.ts';
import type { LinearisedEstimate } from './stratifiedProportion.ts';

/**
 * Proportion in a sample of clusters, with the linearised variance of their totals: C/(C − 1) Σ (k − p n)² / N². It
 * assumes nothing of what calls within a cluster share, but takes many clusters to be steady: intervals and tests of
 * the site go by the pooled ρ, this one is what the benchmark compares it with.
 *
 * @param clusters two or more, 0 ≤ k ≤ n
 * @returns degreesOfFreedom is C − 1
 * @throws RangeError for fewer than two clusters, n not > 0 or k outside [0, n]
 * @source Cochran 1977, Sampling Techniques, 9A.1
 * @example clusterProportion([{ n: 10, k: 4 }, { n: 10, k: 6 }]).variance // 0.01
 */
export function clusterProportion(
  clusters: readonly Cluster[],
): LinearisedEstimate & { readonly degreesOfFreedom: number } {
  const count = clusters.length;
  if (!(count >= 2)) throw new RangeError(`invalid clusters; not two or more: ${count}`);
  let totalK = 0;
  let totalN = 0;
  for (const { k, n } of clusters) {
    if (!(n > 0)) throw new RangeError(`invalid n; not > 0: ${n}`);
    if (!(k >= 0 && k <= n)) throw new RangeError(`invalid k; not in [0, ${n}]: ${k}`);
    totalK += k;
    totalN += n;
  }
  const value = totalK / totalN;
  const squares = clusters.reduce((sum, { k, n }) => sum + (k - value * n) ** 2, 0);
  return { value, variance: ((count / (count - 1)) * squares) / (totalN * totalN), degreesOfFreedom: count - 1 };
}
