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

/** @throws RangeError where the counts are not whole, or k exceeds n */
export function layoutCallDots({ n, k }: CallDotsSpec): CallDotsLayout {
  if (!(Number.isInteger(n) && Number.isInteger(k) && k >= 0 && k <= n && n >= 1))
    throw new RangeError(`invalid dots; not whole with 0 <= k <= n, n >= 1: ${k} of ${n}`);
  const dots = Array.from({ length: n }, (_, i) => {
    const [column, row] = [i % A_ROW, Math.floor(i / A_ROW)];
    return `M${column * STEP + STEP / 2} ${row * STEP + STEP / 2}h0`;
  });
  return {
    width: A_ROW * STEP,
    height: Math.ceil(n / A_ROW) * STEP,
    answered: dots.slice(0, k).join(''),
    unanswered: dots.slice(k).join(''),
  };
}
