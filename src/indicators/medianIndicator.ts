import { CONFIDENCE } from '../domain/method.ts';
import type { OwnIndicatorId } from '../domain/ownIndicators.ts';
import { medianOrderInterval } from '../stats/medianOrderInterval.ts';
import { twoSidedQuantile } from '../stats/twoSidedQuantile.ts';
import { weightedQuantile, type WeightedValue } from '../stats/weightedQuantile.ts';
import type { CallIndicator, NoEstimate } from './callIndicator.ts';
import type { EligibleSequence } from './eligibleSequence.ts';
import { estimateShare } from './estimateShare.ts';
import type { Linearised } from './linearised.ts';
import type { SampleGroup } from './sampleGroup.ts';

interface MedianFormula {
  readonly id: OwnIndicatorId;
  /** Seconds; ∞ where it never came to that, undefined outside the base. */
  readonly secondsOf: (sequence: EligibleSequence) => number | undefined;
  /**
   * Where some sequences stopped before their last attempt: the durations with the weights that make up for them, and
   * the share of each duration; or why there is no estimate. Undefined: every sequence has its duration.
   */
  readonly corrected?: (group: SampleGroup) => CorrectedDurations | NoEstimate | undefined;
}

/** Durations of a group with weights that sum to 1, and the share that had got there by a time. */
export interface CorrectedDurations {
  readonly values: readonly WeightedValue[];
  readonly shareBy: (seconds: number) => Linearised;
}

/**
 * A weighted median of durations (type 7). Interval: without weights and caller effects the exact one of order
 * statistics; else the durations between which the share below holds ½, on the effective n (Woodruff).
 */
export function medianIndicator({ id, secondsOf, corrected }: MedianFormula): CallIndicator {
  return {
    id,
    values: (group) => {
      const seconds = group.sequences.map(secondsOf);
      return isNotAfter(seconds, quantileOf(weighed(group, seconds), 0.5));
    },
    estimate: (group, { callers }) => {
      const seconds = group.sequences.map(secondsOf);
      const instead = corrected?.(group);
      if (instead && 'kind' in instead) return instead;
      const values = instead?.values ?? weighed(group, seconds);
      const median = quantileOf(values, 0.5);
      const share = estimateShare(
        group,
        isNotAfter(seconds, median),
        callers,
        instead && { ...instead.shareBy(median ?? Infinity), correction: 'incomplete' },
      );
      if (share.kind === 'not_measured' || median === undefined)
        return { kind: 'not_measured', reason: 'nobody_reached' };
      const { effectiveN, degreesOfFreedom, comparisonDegreesOfFreedom, denominator } = share;
      const known = seconds.filter((each) => each !== undefined);
      const reach = twoSidedQuantile(CONFIDENCE, degreesOfFreedom) * Math.sqrt(0.25 / effectiveN);
      // Strata that explain much may leave an n of all that was counted, too: their calls still weigh unequally.
      const isPlain = !instead && group.design.strata.length === 1 && effectiveN === known.length;
      const exact = isPlain ? medianOrderInterval(known, CONFIDENCE) : undefined;
      const low = exact?.low ?? quantileOf(values, Math.max(0, 0.5 - reach));
      const high = exact?.high ?? (reach < 0.5 ? quantileOf(values, 0.5 + reach) : undefined);
      return {
        kind: 'level',
        ...attained('value', median),
        ...attained('low', low),
        ...attained('high', high),
        numerator: known.filter(Number.isFinite).length,
        denominator,
        effectiveN,
        degreesOfFreedom,
        comparisonDegreesOfFreedom,
      };
    },
  };
}

function weighed({ design }: SampleGroup, seconds: readonly (number | undefined)[]): WeightedValue[] {
  return seconds.flatMap((value, i) => (value === undefined ? [] : [{ value, weight: design.weights[i] ?? 0 }]));
}

function quantileOf(values: readonly WeightedValue[], p: number): number | undefined {
  return values.length === 0 ? undefined : weightedQuantile(values, p);
}

/** Of a median that is never attained, whether it ever came to that. */
function isNotAfter(seconds: readonly (number | undefined)[], median = Infinity): (number | undefined)[] {
  return seconds.map((each) => (each === undefined ? undefined : Number(each <= median && Number.isFinite(each))));
}

/** Infinity is « never »: no number stands for it. */
function attained<Name extends string>(name: Name, seconds: number | undefined): { [Key in Name]?: number } {
  return seconds !== undefined && Number.isFinite(seconds) ? ({ [name]: seconds } as { [Key in Name]: number }) : {};
}
