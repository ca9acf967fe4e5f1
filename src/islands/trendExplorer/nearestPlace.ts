import type { PlacedChart } from './placeChart.ts';
import type { ReadingPlace } from './ReadingPlace.ts';

/** The campaign nearest to a pointer, and of its points the line of the nearest. */
export function nearestPlace(
  { days, lines }: Pick<PlacedChart, 'days' | 'lines'>,
  pointer: { readonly x: number; readonly y: number },
): ReadingPlace {
  const at = nearest(days, ({ x }) => Math.abs(x - pointer.x));
  const date = days[at]?.date;
  const heights = lines.map(({ runs }) => runs.flat().find(({ point }) => point.date === date)?.y);
  return { at, line: nearest(heights, (y) => (y === undefined ? Infinity : Math.abs(y - pointer.y))) };
}

function nearest<Item>(items: readonly Item[], distance: (item: Item) => number): number {
  return items.reduce((best, item, index) => (distance(item) < distance(items[best] ?? item) ? index : best), 0);
}
