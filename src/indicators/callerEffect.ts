import type { CallerEffect } from '../domain/callerEffect.ts';
import type { Indicator } from '../domain/indicator.ts';
import { designEffect } from '../stats/designEffect.ts';
import { pooledIcc, type Cluster } from '../stats/pooledIcc.ts';
import type { SampleGroup } from './sampleGroup.ts';

/** What the callers of a figure do to its n. */
export interface CallerPenalty {
  /** 1 or more: n is divided by it. */
  readonly deff: number;
  /** Callers minus one where ρ > 0, Infinity otherwise: of the figure's own interval (METHOD 3.4). */
  readonly degreesOfFreedom: number;
  /**
   * Of tests and differences: Satterthwaite's (C − 1) / f², f = 1 − 1/deff being the part of the variance that callers
   * cause. Student's law with C − 1 for all of the variance is far out wide of the mark: among 22 organisations Holm
   * asks for a tail of 1 in 10,000, where eight callers would need seven standard errors instead of four.
   */
  readonly comparisonDegreesOfFreedom: number;
}

const NO_PENALTY: CallerPenalty = { deff: 1, degreesOfFreedom: Infinity, comparisonDegreesOfFreedom: Infinity };

/**
 * Intraclass correlation pooled over the organisations of a campaign.
 *
 * @param totals the group of each organisation
 * @param values of the sequences of each group, in order; undefined outside the base of the indicator
 * @param base of the indicator: a pair of calls has no caller of its own
 */
export function callerEffect(
  totals: readonly SampleGroup[],
  values: readonly (readonly (number | undefined)[])[],
  base?: Indicator['base'],
): CallerEffect {
  const everyone = new Set(totals.flatMap(({ sequences }) => sequences.flatMap(({ caller }) => caller ?? [])));
  if (everyone.size === 0) return { kind: 'unmeasurable', reason: 'unknown_callers' };
  if (everyone.size === 1) return { kind: 'unmeasurable', reason: 'single_caller' };
  if (base === 'pairs') return { kind: 'unmeasurable', reason: 'pairs_of_calls' };
  const measured = pooledIcc(totals.map((group, i) => clustersOf(group, values[i] ?? [])));
  if (measured === undefined) return { kind: 'unmeasurable', reason: 'too_few_calls' };
  return { kind: 'measured', icc: measured.icc, callers: everyone.size };
}

function clustersOf({ sequences }: SampleGroup, values: readonly (number | undefined)[]): Cluster[] {
  const clusters = new Map<string, { n: number; k: number; squares: number }>();
  for (const [i, { caller }] of sequences.entries()) {
    const value = values[i];
    if (caller === undefined || value === undefined) continue;
    const cluster = clusters.get(caller) ?? { n: 0, k: 0, squares: 0 };
    cluster.n += 1;
    cluster.k += value;
    cluster.squares += value * value;
    clusters.set(caller, cluster);
  }
  return [...clusters.values()];
}

/**
 * By how much the callers of a group widen its variance. A sequence of an unknown caller is a cluster of its own; where
 * no caller of the group is known nothing can be widened, and the page says « effet enquêteur non mesurable ».
 *
 * @param values of each sequence of the group, in order; undefined outside the base
 */
export function callerPenalty(
  effect: CallerEffect,
  { sequences }: SampleGroup,
  values: readonly unknown[],
): CallerPenalty {
  if (effect.kind === 'unmeasurable' || effect.icc === 0) return NO_PENALTY;
  const sizes = new Map<string, number>();
  let unknown = 0;
  for (const [i, { caller }] of sequences.entries()) {
    if (values[i] === undefined) continue;
    if (caller === undefined) unknown += 1;
    else sizes.set(caller, (sizes.get(caller) ?? 0) + 1);
  }
  if (sizes.size === 0) return NO_PENALTY;
  const clusters = [...sizes.values(), ...new Array<number>(unknown).fill(1)];
  const deff = designEffect(clusters, effect.icc);
  const degreesOfFreedom = effect.callers - 1;
  return { deff, degreesOfFreedom, comparisonDegreesOfFreedom: degreesOfFreedom / (1 - 1 / deff) ** 2 };
}
