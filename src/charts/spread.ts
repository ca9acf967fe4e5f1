/** Pushes places `step` apart, in their order, within both ends as far as there is room. */
export function spread(places: readonly number[], step: number, from: number, to: number): readonly number[] {
  const down: number[] = [];
  for (const place of places) down.push(Math.max(place, from, (down.at(-1) ?? -Infinity) + step));
  const up: number[] = [];
  for (const place of down.toReversed()) up.unshift(Math.min(place, to, (up[0] ?? Infinity) - step));
  return up;
}
