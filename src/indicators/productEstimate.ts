import type { Linearised } from './linearised.ts';

/** Product of two estimates of one group: reach times what those reached got. */
export function productEstimate(one: Linearised, other: Linearised): Linearised {
  return {
    value: one.value * other.value,
    contributions: one.contributions.map((own, i) => own * other.value + (other.contributions[i] ?? 0) * one.value),
  };
}
