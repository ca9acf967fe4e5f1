import { isAcceptable } from '../domain/answer.ts';
import { correctIncomplete } from './correctIncomplete.ts';
import type { EligibleSequence } from './eligibleSequence.ts';
import type { Linearised } from './linearised.ts';
import { meanEstimate } from './meanEstimate.ts';
import { productEstimate } from './productEstimate.ts';
import { reachEstimate } from './reachEstimate.ts';
import type { SampleGroup } from './sampleGroup.ts';
import { shareIndicator } from './shareIndicator.ts';

/** An acceptable answer at the end, of all sequences: the headline. */
export const resolved = shareIndicator({
  id: 'resolved',
  counts: isResolved,
  corrected: (group) => correctIncomplete(group, reachTimesAcceptable),
});

function isResolved({ outcome }: EligibleSequence): boolean {
  return outcome.kind === 'reached' && isAcceptable(outcome.answer);
}

/** So that the product of the two shares shown beside it always reads true (METHOD 2). */
function reachTimesAcceptable(group: SampleGroup): Linearised {
  const reach = reachEstimate(group);
  const answers = group.sequences.map((one) => (one.outcome.kind === 'reached' ? Number(isResolved(one)) : undefined));
  const acceptable = meanEstimate(group, answers);
  return acceptable === undefined ? reach : productEstimate(reach, acceptable);
}
