/**
 * Points of one protocol that a stroke may join: those with an interval, in a row. A point without one stands alone.
 *
 * @example trendRuns([a, b, hollow, c]) // [[a, b], [hollow], [c]]
 */
export function trendRuns<Point extends { readonly interval?: unknown }>(
  points: readonly Point[],
): readonly (readonly Point[])[] {
  const runs: Point[][] = [];
  let open = false;
  for (const point of points) {
    const joins = point.interval !== undefined;
    if (joins && open) runs.at(-1)?.push(point);
    else runs.push([point]);
    open = joins;
  }
  return runs;
}
