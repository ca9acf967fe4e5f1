import { crosses, overlap, type Box } from '../boxes.ts';
import { textWidth } from '../textWidth.ts';
import type { PlacedPoint, PlacedText, TrendLayout } from './TrendLayout.ts';

export const FIGURE_SIZE = 17;
const ABOVE = 9;
const BELOW = 21;

/** A number to write beside a point, the most wanted first. */
export interface Wanted {
  readonly point: PlacedPoint;
  readonly text: string;
}

/** What labels must keep off: the drawing as far as it is placed. */
export type Obstacles = Pick<TrendLayout, 'points' | 'lines' | 'breaks' | 'plot'> & { readonly boxes: readonly Box[] };

/** Writes each number above or under its point where nothing is in the way; one that has no room is left out. */
export function placeLabels(wanted: readonly Wanted[], obstacles: Obstacles): readonly PlacedText[] {
  const taken: Box[] = [...obstacles.boxes, ...obstacles.points.map(boxOfPoint)];
  const strokes = obstacles.lines.flatMap((line) => line.slice(1).map((to, index) => [line[index] ?? to, to] as const));
  const { plot } = obstacles;
  const isFree = (box: Box): boolean =>
    box.left >= 0 &&
    box.right <= plot.right + 8 &&
    box.bottom <= plot.bottom - 2 &&
    !taken.some((other) => overlap(box, other)) &&
    !strokes.some((stroke) => crosses(box, stroke)) &&
    !obstacles.breaks.some(({ x, top }) => overlap(box, { left: x - 4, right: x + 4, top, bottom: plot.bottom }));
  return wanted.flatMap(({ point, text }) => {
    const width = textWidth(text, FIGURE_SIZE, { bold: true });
    const found = candidates(point, width).find(({ x, y }) => isFree(boxOfText(x, y, width)));
    if (!found) return [];
    taken.push(boxOfText(found.x, found.y, width));
    return { ...found, text, anchor: 'middle' as const };
  });
}

/** Box of a figure whose baseline middle is (x, y). */
export function boxOfText(x: number, y: number, width: number): Box {
  return { left: x - width / 2 - 2, right: x + width / 2 + 2, top: y - 13, bottom: y + 3 };
}

function candidates({ x, y, interval }: PlacedPoint, width: number): readonly { x: number; y: number }[] {
  const above = (interval?.top ?? y - 6) - ABOVE;
  const below = (interval?.bottom ?? y + 6) + BELOW;
  const shifts = [0, width / 4, -width / 4, width / 2 - 2, 2 - width / 2];
  const beside = shifts.flatMap((shift) => [above, below].map((baseline) => ({ x: x + shift, y: baseline })));
  const side = width / 2 + 12;
  return [...beside, { x: x + side, y: y - 4 }, { x: x - side, y: y - 4 }, { x: x + side, y: y + 16 }];
}

function boxOfPoint({ x, y, interval }: PlacedPoint): Box {
  return {
    left: x - 6,
    right: x + 6,
    top: Math.min(y - 6, (interval?.top ?? y) - 3),
    bottom: Math.max(y + 6, (interval?.bottom ?? y) + 3),
  };
}
