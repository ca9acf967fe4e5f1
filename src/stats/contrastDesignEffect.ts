/** Two groups of calls compared in one stratum. */
export interface ContrastStratum {
  /** Weight of the stratum's difference, ≥ 0; of a single stratum it cancels out. */
  readonly weight: number;
  /** Calls of each caller in the first and in the second group. A caller has one position, the same in all strata. */
  readonly calls: readonly (readonly [number, number])[];
}

export interface ContrastDesignEffect {
  /** By how much callers widen the variance of the difference; 1 or more. */
  readonly deff: number;
  /** Share of the variance that callers make, from 0 to 1. */
  readonly callerShare: number;
}

/**
 * What callers do to the variance of a difference of two groups whose calls they share.
 *
 * A caller who makes the same share of the calls on both sides lifts both alike, and cancels out; one who makes calls on
 * one side only does not. With a pull of variance ρ on each caller's calls, a stratum's difference has the variance
 * (1 − ρ)(1/n₁ + 1/n₂) + ρ Σ (n₁c/n₁ − n₂c/n₂)², in units of p(1 − p). Where each caller calls on one side only, that is
 * what `designEffect` makes of either side.
 *
 * Over several strata a caller may pull the same way in all or in each anew: the wider of the two stands.
 *
 * @param strata one or more with calls on both sides and a weight > 0; others are passed over
 * @param icc intraclass correlation ρ, from 0 to 1
 * @throws RangeError for a weight or a number of calls not ≥ 0, an icc outside [0, 1], or no stratum that counts
 * @source METHOD 3.4, step 4; Kish 1965, Survey Sampling, 5.4; Searle, Casella & McCulloch 1992, Variance Components, 3.4
 * @example contrastDesignEffect([{ weight: 1, calls: [[10, 0], [0, 10]] }], 0.1).deff // 1.9
 */
export function contrastDesignEffect(strata: readonly ContrastStratum[], icc: number): ContrastDesignEffect {
  if (!(icc >= 0 && icc <= 1)) throw new RangeError(`invalid icc; not in [0, 1]: ${icc}`);
  let plain = 0;
  let anew = 0;
  const pulls: number[] = [];
  for (const { weight, calls } of strata) {
    if (!(weight >= 0)) throw new RangeError(`invalid weight; not >= 0: ${weight}`);
    for (const side of calls.flat()) if (!(side >= 0)) throw new RangeError(`invalid calls; not >= 0: ${side}`);
    const first = calls.reduce((sum, [one]) => sum + one, 0);
    const second = calls.reduce((sum, [, other]) => sum + other, 0);
    if (first === 0 || second === 0) continue;
    plain += weight * weight * (1 / first + 1 / second);
    for (const [caller, [one, other]] of calls.entries()) {
      const pull = weight * (one / first - other / second);
      anew += pull * pull;
      pulls[caller] = (pulls[caller] ?? 0) + pull;
    }
  }
  if (!(plain > 0)) throw new RangeError('invalid strata; none with calls on both sides');
  const alike = pulls.reduce((sum, pull) => sum + pull * pull, 0);
  const ofCallers = (icc * Math.max(alike, anew)) / plain;
  const total = 1 - icc + ofCallers;
  // Callers who cancel out would narrow the variance by ρ: that much is not promised.
  return { deff: Math.max(1, total), callerShare: total === 0 ? 0 : ofCallers / total };
}
