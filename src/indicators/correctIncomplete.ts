import { INCOMPLETE_REFUSAL } from '../domain/method.ts';
import type { NoEstimate } from './callIndicator.ts';
import type { Corrected, Linearised } from './linearised.ts';
import type { SampleGroup } from './sampleGroup.ts';

/**
 * For indicators that are biased by sequences that stopped before their last attempt (METHOD 2): plain counts
 * (undefined) without one, the estimate given up to 20 % of them, a refusal above.
 */
export function correctIncomplete(
  group: SampleGroup,
  estimate: (group: SampleGroup) => Linearised,
): Corrected | NoEstimate | undefined {
  const total = group.sequences.length;
  const incomplete = group.sequences.filter(({ outcome }) => outcome.kind === 'censored').length;
  if (incomplete === 0) return undefined;
  if (incomplete / total <= INCOMPLETE_REFUSAL) return { ...estimate(group), correction: 'incomplete' };
  return { kind: 'not_measured', reason: 'too_many_incomplete', counts: { incomplete, total } };
}
