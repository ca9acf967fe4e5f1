import { CONFIDENCE } from '../domain/method.ts';
import type { OwnIndicatorId } from '../domain/ownIndicators.ts';
import { cumulativeIncidence, type EndedWait } from '../stats/cumulativeIncidence.ts';
import { incidenceContributions } from '../stats/incidenceContributions.ts';
import { incidenceQuantile } from '../stats/incidenceQuantile.ts';
import { twoSidedQuantile } from '../stats/twoSidedQuantile.ts';
import { callerPenalty } from './callerEffect.ts';
import type { CallIndicator } from './callIndicator.ts';
import { designSize } from './designSize.ts';
import { firstWaits } from './firstWait.ts';

/**
 * The smallest wait by which a share p of **all** first attempts had got a human: those turned away never do, so it may
 * not be attained at all (METHOD 2.4).
 *
 * Interval: the waits at which Wilson's interval of the share that got somebody holds p, on the n that weights, our own
 * hang-ups and callers leave (Woodruff's inversion). A bootstrap of sequences would not know of callers.
 */
export function waitQuantile(id: OwnIndicatorId, p: number): CallIndicator {
  return {
    id,
    values: (group) => {
      const waits = firstWaits(group);
      return weighs(waits) ? gotThrough(waits, quantileOrEnd(waits, p)) : waits.map(() => undefined);
    },
    estimate: (group, { callers }) => {
      const waits = firstWaits(group);
      if (!weighs(waits)) return { kind: 'not_measured', reason: 'not_observed' };
      const curve = cumulativeIncidence(waits);
      const time = quantileOrEnd(waits, p);
      const values = gotThrough(waits, time);
      const share = curve.steps.findLast((step) => step.time <= time)?.incidence ?? 0;
      const size = designSize(group, share * (1 - share), incidenceContributions(waits, time), values);
      const { deff, degreesOfFreedom, comparisonDegreesOfFreedom } = callerPenalty(callers, group, values);
      const effectiveN = size / deff;
      const reach = twoSidedQuantile(CONFIDENCE, degreesOfFreedom) * Math.sqrt((p * (1 - p)) / effectiveN);
      const value = incidenceQuantile(curve, p);
      const low = p - reach > 0 ? incidenceQuantile(curve, p - reach) : curve.steps[0]?.time;
      const high = p + reach < 1 ? incidenceQuantile(curve, p + reach) : undefined;
      return {
        kind: 'level',
        ...(value !== undefined && { value }),
        ...(low !== undefined && { low }),
        ...(high !== undefined && { high }),
        numerator: waits.filter(({ end, weight }) => weight !== 0 && end === 'event').length,
        denominator: values.filter((each) => each !== undefined).length,
        effectiveN,
        degreesOfFreedom,
        comparisonDegreesOfFreedom,
        observedSeconds: curve.observedUntil,
      };
    },
  };
}

function weighs(waits: readonly EndedWait[]): boolean {
  return waits.some(({ weight }) => weight !== 0);
}

/** The quantile, or the end of what was observed where it is not attained. */
function quantileOrEnd(waits: readonly EndedWait[], p: number): number {
  const curve = cumulativeIncidence(waits);
  return incidenceQuantile(curve, p) ?? curve.observedUntil;
}

function gotThrough(waits: readonly EndedWait[], time: number): (number | undefined)[] {
  return waits.map((wait) => (wait.weight === 0 ? undefined : Number(wait.end === 'event' && wait.time <= time)));
}
