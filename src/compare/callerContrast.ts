import type { CallerEffect } from '../domain/callerEffect.ts';
import { contrastDesignEffect, type ContrastStratum } from '../stats/contrastDesignEffect.ts';

/** What the callers of a comparison do to it. */
export interface ContrastPenalty {
  /** 1 or more: n of both sides is divided by it. */
  readonly deff: number;
  /** Of Student's law; Infinity for the normal one. */
  readonly degreesOfFreedom: number;
}

/**
 * What a test of two groups of calls has to pay where calls of one caller resemble each other. Only the part of the
 * variance that callers make is known from few of them: Satterthwaite's degrees of freedom say how much that matters.
 */
export function callerContrast(effect: CallerEffect, strata: readonly ContrastStratum[]): ContrastPenalty {
  if (effect.kind === 'unmeasurable') return { deff: 1, degreesOfFreedom: Infinity };
  const { deff, callerShare } = contrastDesignEffect(strata, effect.icc);
  return { deff, degreesOfFreedom: (effect.callers - 1) / callerShare ** 2 };
}

/** A position for each caller; a call of an unknown caller has one of its own. */
export function callerPositions(callers: readonly (string | undefined)[]): number[] {
  const positions = new Map<string, number>();
  let next = 0;
  return callers.map((caller) => {
    if (caller === undefined) return next++;
    const position = positions.get(caller) ?? next++;
    positions.set(caller, position);
    return position;
  });
}
