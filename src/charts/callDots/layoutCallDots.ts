import { px } from '../coordinates.ts';

/** Few calls, each a dot: a count that can be seen, where a length would draw a rate. */
export interface CallDotsSpec {
  readonly n: number;
  /** Answered; first in the drawing. */
  readonly k: number;
}

/** In pixels; a row holds ten, so that a reader counts by tens. */
export interface CallDotsLayout {
  readonly width: number;
  readonly height: number;
  /** Path data of points: a stroke with round ends makes dots of them. */
  readonly answered: string;
  readonly unanswered: string;
}

const A_ROW = 10;
const STEP = 5;

interface Placing {
  /** Where the block stands in a larger drawing. */
  readonly at?: { readonly x: number; readonly y: number };
  /** Dots a row, where ten have no room. */
  readonly row?: number;
  /** Pixels from dot to dot. */
  readonly step?: number;
}

/** @throws RangeError where the counts are not whole, or k exceeds n */
export function layoutCallDots(
  { n, k }: CallDotsSpec,
  { at = { x: 0, y: 0 }, row = A_ROW, step = STEP }: Placing = {},
): CallDotsLayout {
  if (!(Number.isInteger(n) && Number.isInteger(k) && k >= 0 && k <= n && n >= 1))
    throw new RangeError(`invalid dots; not whole with 0 <= k <= n, n >= 1: ${k} of ${n}`);
  const dots = Array.from({ length: n }, (_, i) => {
    const [column, line] = [i % row, Math.floor(i / row)];
    return `M${px(at.x + (column + 0.5) * step)} ${px(at.y + (line + 0.5) * step)}h0`;
  });
  return {
    width: row * step,
    height: Math.ceil(n / row) * step,
    answered: dots.slice(0, k).join(''),
    unanswered: dots.slice(k).join(''),
  };
}
