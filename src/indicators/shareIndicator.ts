import type { OwnIndicatorId } from '../domain/ownIndicators.ts';
import type { CallIndicator, NoEstimate } from './callIndicator.ts';
import type { EligibleSequence } from './eligibleSequence.ts';
import { estimateShare } from './estimateShare.ts';
import type { Corrected } from './linearised.ts';
import type { SampleGroup } from './sampleGroup.ts';

/** A share of sequences: what is counted, and of which. */
interface ShareFormula extends Pick<CallIndicator, 'isNoted'> {
  readonly id: OwnIndicatorId;
  /** Absent: all sequences. */
  readonly isInBase?: (sequence: EligibleSequence) => boolean;
  /** Does this sequence of the base count for the share? */
  readonly counts: (sequence: EligibleSequence) => boolean;
  /**
   * The estimate where plain counts would be biased, as by sequences that stopped before their last attempt or by waits
   * that we cut short; or why there is none. Undefined: the counts stand.
   */
  readonly corrected?: (group: SampleGroup) => Corrected | NoEstimate | undefined;
}

/** A share of sequences as an indicator. */
export function shareIndicator({ id, counts, isInBase = () => true, corrected, isNoted }: ShareFormula): CallIndicator {
  const values = ({ sequences }: SampleGroup) =>
    sequences.map((sequence) => (isInBase(sequence) ? Number(counts(sequence)) : undefined));
  return {
    id,
    ...(isNoted && { isNoted }),
    values,
    estimate: (group, { callers }) => {
      const instead = corrected?.(group);
      if (instead && 'kind' in instead) return instead;
      return estimateShare(group, values(group), callers, instead);
    },
  };
}
