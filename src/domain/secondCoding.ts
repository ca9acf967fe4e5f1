import { ANSWERS, type Answer } from './answer.ts';
import type { Sequence } from './sequence.ts';

/** An answer judged again by somebody who did not make the call: one row of `second_codings.csv`. */
export interface SecondCoding {
  readonly sequence: string;
  readonly coder: string;
  readonly answer: Answer;
}

/**
 * How often each pair of codes met (METHOD 4, D17): row = the code of the call, column = the code of the second judge, both
 * in the order of {@link ANSWERS}. Sequences that are not there, or in which nobody answered, have nothing to compare.
 */
export function crossTabulateCodings(
  sequences: readonly Pick<Sequence, 'id' | 'outcome'>[],
  secondCodings: readonly SecondCoding[],
): readonly (readonly number[])[] {
  const table = ANSWERS.map(() => ANSWERS.map(() => 0));
  const answers = new Map<string, Answer>();
  for (const { id, outcome } of sequences) if (outcome.kind === 'reached') answers.set(id, outcome.answer);
  for (const { sequence, answer: second } of secondCodings) {
    const first = answers.get(sequence);
    const row = first && table[ANSWERS.indexOf(first)];
    if (row) row[ANSWERS.indexOf(second)] = (row[ANSWERS.indexOf(second)] ?? 0) + 1;
  }
  return table;
}
