import type { Sequence } from './sequence.ts';

/** Eligible sequences, and those of them that stopped before a human answered and before the last attempt (METHOD 1.1). */
export function countIncomplete(sequences: readonly Sequence[]): {
  readonly calls: number;
  readonly incomplete: number;
} {
  const eligible = sequences.filter(({ outcome }) => outcome.kind !== 'ineligible');
  return { calls: eligible.length, incomplete: eligible.filter(({ outcome }) => outcome.kind === 'censored').length };
}
