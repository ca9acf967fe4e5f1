import { crosses, overlap, type Box } from '../boxes.ts';
import { textWidth } from '../textWidth.ts';
import type { PeerPoint } from './PeerFunnelSpec.ts';

/** The name and, under it, the figure of one point: where their baselines start, end or stand in the middle. */
export interface PlacedLabel {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

interface Placed {
  readonly x: number;
  readonly y: number;
  readonly peer: PeerPoint;
}

const NAME_SIZE = 13;
const HEIGHT = 36;
const GAP = 12;
const DOT = 5;

type XY = Pick<Placed, 'x' | 'y'>;

/** Beside, over or under its point, inside the plot, over as few other points, then lines, as can be. */
export function placeMine(
  mine: Placed,
  others: readonly XY[],
  lines: readonly (readonly XY[])[],
  plot: Box,
): PlacedLabel {
  const width = textWidth(mine.peer.name, NAME_SIZE, { bold: true });
  const middle = Math.min(Math.max(mine.x, plot.left + width / 2 + 4), plot.right - width / 2 - 4);
  const candidates: readonly PlacedLabel[] = [
    { x: mine.x + GAP, y: mine.y, anchor: 'start' },
    { x: mine.x - GAP, y: mine.y, anchor: 'end' },
    { x: middle, y: mine.y - GAP - 18, anchor: 'middle' },
    { x: middle, y: mine.y + GAP + 10, anchor: 'middle' },
  ];
  const cost = (label: PlacedLabel): number => {
    const box = boxOf(label, width);
    const hidden = others.filter(({ x, y }) =>
      overlap(box, { left: x - DOT, right: x + DOT, top: y - DOT, bottom: y + DOT }),
    ).length;
    const isInside =
      box.left >= plot.left && box.right <= plot.right && box.top >= plot.top && box.bottom <= plot.bottom;
    const crossed = lines.filter((line) => line.some((to, i) => i > 0 && crosses(box, [line[i - 1] ?? to, to]))).length;
    return hidden + crossed / 10 + (isInside ? 0 : 1000);
  };
  return candidates.reduce((best, one) => (cost(one) < cost(best) ? one : best));
}

function boxOf({ x, y, anchor }: PlacedLabel, width: number): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - 13, bottom: y - 13 + HEIGHT };
}
