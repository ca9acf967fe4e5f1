import type { OwnIndicatorId } from '../domain/ownIndicators.ts';
import type { Sequence, SequenceOutcome } from '../domain/sequence.ts';

/** A sequence that counts: at least one of its dials was eligible, and nobody excluded it. */
export interface EligibleSequence extends Sequence {
  readonly outcome: Exclude<SequenceOutcome, { readonly kind: 'ineligible' }>;
}

/**
 * An indicator that is a share of sequences. Name, base and direction stand in `domain/ownIndicators.ts`; here stands
 * what is counted.
 */
export interface ShareIndicator {
  readonly id: OwnIndicatorId;
  /** Does this sequence of the base count for the share? */
  readonly counts: (outcome: EligibleSequence['outcome']) => boolean;
  /**
   * The share where some sequences stopped before their last attempt, for indicators that such a stop biases: a
   * sequence given up after one attempt might have been answered at the second. Absent: nothing is biased.
   */
  readonly withIncomplete?: (sequences: readonly EligibleSequence[]) => number;
}
