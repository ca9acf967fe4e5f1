import { INCOMPLETE_REFUSAL } from '../domain/method.ts';
import type { NotMeasured } from '../domain/result.ts';
import type { RegisteredIndicator } from './registry.ts';
import type { EligibleSequence } from './shareIndicator.ts';

/** A share with what stands behind it; `value` from 0 to 1, counts before any weight. */
export interface ShareEstimate {
  readonly kind: 'share';
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number;
  /** What intervals, tests and the publishing bar go by. */
  readonly effectiveN: number;
}

/** Why there is no share. */
export type NoEstimate = Pick<NotMeasured, 'kind' | 'reason' | 'counts'>;

/**
 * One indicator of one group of sequences: of an organisation, or of a part of its sequences. The one place where
 * counts become an estimate: design weights and caller effects change `value` and `effectiveN` here and nowhere else.
 *
 * Sequences that stopped before their last attempt: up to 20 % of them the indicators that they bias (`pickup`,
 * `resolved`) take the estimate of METHOD 2, so that `value` is no longer numerator / denominator; above, those
 * indicators are refused. The others (`pickup_first`, and the shares of answered sequences) stay as counted.
 *
 * @param sequences of the group, excluded and ineligible ones left out
 */
export function estimateShare(
  { definition, formula }: RegisteredIndicator,
  sequences: readonly EligibleSequence[],
): ShareEstimate | NoEstimate {
  const total = sequences.length;
  if (total === 0) return { kind: 'not_measured', reason: 'no_call' };
  const incomplete = sequences.filter(({ outcome }) => outcome.kind === 'censored').length;
  const biased = incomplete > 0 && formula.withIncomplete !== undefined;
  if (biased && incomplete / total > INCOMPLETE_REFUSAL) {
    return { kind: 'not_measured', reason: 'too_many_incomplete', counts: { incomplete, total } };
  }
  const base =
    definition.base === 'picked_up' ? sequences.filter(({ outcome }) => outcome.kind === 'reached') : sequences;
  const denominator = base.length;
  if (denominator === 0) return { kind: 'not_measured', reason: 'nobody_reached' };
  const numerator = base.filter(({ outcome }) => formula.counts(outcome)).length;
  const value = biased ? formula.withIncomplete(sequences) : numerator / denominator;
  return { kind: 'share', value, numerator, denominator, effectiveN: denominator };
}
