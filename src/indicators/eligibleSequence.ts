import type { Sequence, SequenceOutcome } from '../domain/sequence.ts';

/** A sequence that counts: at least one of its dials was eligible, and nobody excluded it. */
export interface EligibleSequence extends Sequence {
  readonly outcome: Exclude<SequenceOutcome, { readonly kind: 'ineligible' }>;
}

export function isEligibleSequence(sequence: Sequence): sequence is EligibleSequence {
  return sequence.outcome.kind !== 'ineligible';
}
