import { isHuman } from '../domain/disposition.ts';
import type { CallIndicator } from './callIndicator.ts';
import type { EligibleSequence } from './eligibleSequence.ts';
import { estimateMean } from './estimateMean.ts';
import { meanEstimate } from './meanEstimate.ts';
import type { SampleGroup } from './sampleGroup.ts';

const SCALE = { min: 1, max: 5 };

/** Mean mark from 1 to 5 of answered calls in which the caller noted one. */
export const courtesy: CallIndicator = {
  id: 'courtesy',
  isNoted: ({ sequences }) => sequences.some(({ attempts }) => attempts.some((one) => one.courtesy !== undefined)),
  values: marksOf,
  estimate: (group, { callers }) => {
    const marks = marksOf(group);
    const mean = meanEstimate(group, marks);
    if (mean === undefined) {
      const answered = group.sequences.some(({ outcome }) => outcome.kind === 'reached');
      return { kind: 'not_measured', reason: answered ? 'not_noted' : 'nobody_reached' };
    }
    return estimateMean(group, marks, mean, callers, SCALE);
  },
};

function marksOf({ sequences }: SampleGroup): (number | undefined)[] {
  return sequences.map(courtesyMark);
}

/** The mark of the human who answered; undefined where nobody did, or none was noted. */
export function courtesyMark({ attempts }: EligibleSequence): number | undefined {
  return attempts.find(({ disposition }) => isHuman(disposition))?.courtesy;
}
