/** Steps of an axis of durations that one reads at a glance, in seconds: nobody thinks in steps of 1,000 s. */
const STEPS = [5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200];
const FEWEST_STEPS = 2;
const MOST_STEPS = 4;

/**
 * Ticks from 0 to the next round duration at or above `largest`, on at most five marks.
 *
 * @param largest in seconds
 * @returns seconds, the last of them the end of the axis
 * @throws RangeError where `largest` is negative or no number
 * @example roundDurations(400) // [0, 120, 240, 360, 480]
 */
export function roundDurations(largest: number): readonly number[] {
  if (!(largest >= 0 && largest < Infinity)) throw new RangeError(`invalid duration; not in [0, Infinity): ${largest}`);
  const hours = Math.ceil(largest / MOST_STEPS / 3600) * 3600;
  const step = STEPS.find((seconds) => MOST_STEPS * seconds >= largest) ?? hours;
  const steps = Math.max(FEWEST_STEPS, Math.ceil(largest / step));
  return Array.from({ length: steps + 1 }, (_, position) => position * step);
}
