/**
 * How many durations are multiples of a round one, against what chance gives: 60 finds waits noted by the minute.
 *
 * @param durations whole seconds, one or more
 * @param modulus whole number ≥ 2
 * @returns share of multiples, the share expected (1/modulus), and their quotient
 * @throws RangeError without a duration, for one not ≥ 0 or a modulus not whole and ≥ 2
 * @source Roberts & Brewer 2001, J. Appl. Stat. 28:887-896
 * @example heapingIndex([60, 120, 61, 180], 60) // {"share": 0.75, "expected": 0.0166666666667, "index": 45}
 */
export function heapingIndex(
  durations: readonly number[],
  modulus: number,
): { readonly share: number; readonly expected: number; readonly index: number } {
  if (!(durations.length > 0)) throw new RangeError('invalid durations; not one or more: 0');
  if (!(modulus >= 2 && Number.isInteger(modulus))) {
    throw new RangeError(`invalid modulus; not whole and >= 2: ${modulus}`);
  }
  let multiples = 0;
  for (const duration of durations) {
    if (!(duration >= 0)) throw new RangeError(`invalid duration; not >= 0: ${duration}`);
    if (duration % modulus === 0) multiples += 1;
  }
  const share = multiples / durations.length;
  return { share, expected: 1 / modulus, index: share * modulus };
}
