/** Lighthouse's own: what it slows every machine by, to make a phone of one of index 1,500 to 2,000 (its `docs/throttling.md`). */
const LIGHTHOUSE_SLOWDOWN = 4;
const REFERENCE_INDEX = 1_750;

/**
 * How many times a machine is slowed: by Lighthouse's own factor, and a machine that is slower than it means by less. A faster one
 * is not slowed by more: at 6, on a machine of index 2,600, a page of one sentence blocked for 40 to 100 ms, so nothing was said
 * of any other.
 *
 * @param benchmarkIndex as Lighthouse measures it
 */
export function slowdownFor(benchmarkIndex: number): number {
  return Math.min(LIGHTHOUSE_SLOWDOWN, Math.max(1, (LIGHTHOUSE_SLOWDOWN * benchmarkIndex) / REFERENCE_INDEX));
}
