/* Less than an eighth of the scale is no turn that a number must point at. */
const PROMINENCE = 1 / 8;

/**
 * Positions inside a series where it is highest or lowest, by more than a share of the scale beyond both its ends.
 *
 * @param span height of the scale, in the unit of the values
 */
export function turningPoints(values: readonly number[], span: number): readonly number[] {
  const [first, last] = [values[0], values.at(-1)];
  if (first === undefined || last === undefined) return [];
  const inside = values.slice(1, -1);
  const highest = Math.max(...inside);
  const lowest = Math.min(...inside);
  const turns: number[] = [];
  if (highest - Math.max(first, last) > PROMINENCE * span) turns.push(inside.indexOf(highest) + 1);
  if (Math.min(first, last) - lowest > PROMINENCE * span) turns.push(inside.indexOf(lowest) + 1);
  return turns;
}
