import { scaleLinear } from 'd3-scale';
import type { Box } from '../boxes.ts';
import { overlap } from '../boxes.ts';
import { spread } from '../spread.ts';
import { textWidth } from '../textWidth.ts';
import type { WaitCurveSpec } from './WaitCurveSpec.ts';

/** Sizes of the two drawings: never one scaled into the other. */
export const WAIT_SIZES = {
  wide: { width: 820, height: 350, narrow: false },
  narrow: { width: 344, height: 378, narrow: true },
} as const satisfies Readonly<Record<string, WaitSize>>;

export interface WaitSize {
  readonly width: number;
  readonly height: number;
  /** True: the key stands under the plot instead of beside it. */
  readonly narrow: boolean;
}

export type WaitOutcome = 'ended' | 'waiting' | 'reached';

/** Everything in pixels of the drawing, y downwards. */
export interface WaitCurveLayout {
  readonly size: WaitSize;
  readonly plot: Box;
  readonly yTicks: readonly { readonly y: number; readonly share: number }[];
  /** Whole minutes, and the end of what was observed. */
  readonly xTicks: readonly { readonly x: number; readonly minutes: number; readonly isLast: boolean }[];
  /** Path data: the two curves and the areas that they close. */
  readonly reachedLine: string;
  readonly endedLine: string;
  readonly reachedArea: string;
  readonly endedArea: string;
  readonly marks: readonly {
    readonly x: number;
    readonly y: number;
    readonly top: number;
    readonly bottom: number;
    readonly value: number;
    /** Baseline of its number; absent where it would stand on another. */
    readonly labelY: number | undefined;
  }[];
  /** From the top of the plot down: what each part has become at the end. */
  readonly ends: readonly {
    readonly outcome: WaitOutcome;
    readonly share: number;
    readonly count: number;
    readonly x: number;
    readonly y: number;
  }[];
}

const MINUTES = [1, 3, 5, 10, 15, 20, 30, 45, 60, 90, 120];
const LABEL_SIZE = 17;
/* Three lines beside the plot, one line under it. */
const WIDE_STEP = 56;
const KEY_STEP = 21;
/* Under the plot: minutes, and what they are. */
const FOOT = 44;

/**
 * @throws RangeError with fewer than two points, or where the shares sum to more than all
 */
export function layoutWaitCurve(spec: WaitCurveSpec, size: WaitSize): WaitCurveLayout {
  const [first, last] = [spec.points[0], spec.points.at(-1)];
  if (!first || !last || spec.points.length < 2)
    throw new RangeError(`invalid waits; not >= 2 points: ${spec.points.length}`);
  if (!spec.points.every(({ reached, ended }) => reached >= 0 && ended >= 0 && reached + ended <= 1 + 1e-9))
    throw new RangeError('invalid waits; not shares that sum to at most 1');
  const keyHeight = size.narrow ? 3 * KEY_STEP + 6 : 0;
  const plot = {
    left: size.narrow ? 36 : 46,
    right: size.narrow ? size.width - 12 : size.width - 196,
    top: 12,
    bottom: size.height - FOOT - keyHeight,
  };
  const x = scaleLinear([first.seconds, last.seconds], [plot.left, plot.right]);
  const y = scaleLinear([0, 1], [plot.bottom, plot.top]);
  const steps = (valueOf: (point: WaitCurveSpec['points'][number]) => number) =>
    stepPath(spec.points.map((point) => ({ x: x(point.seconds), y: y(valueOf(point)) })));
  const reachedLine = steps(({ reached }) => reached);
  const endedLine = steps(({ ended }) => 1 - ended);
  return {
    size,
    plot,
    yTicks: [0, 0.25, 0.5, 0.75, 1].map((share) => ({ y: y(share), share })),
    xTicks: minuteTicks(last.seconds, (seconds) => x(seconds)),
    reachedLine,
    endedLine,
    reachedArea: `${reachedLine}V${round(plot.bottom)}H${round(plot.left)}Z`,
    endedArea: `${endedLine}V${round(plot.top)}H${round(plot.left)}Z`,
    marks: placeMarks(
      spec,
      (seconds) => x(seconds),
      (share) => y(share),
      plot,
    ),
    ends: placeEnds(spec, last, (share) => y(share), plot, size),
  };
}

/** Flat until the next point, then up: nothing is known to have happened in between. */
function stepPath(points: readonly { readonly x: number; readonly y: number }[]): string {
  let level: number | undefined;
  let path = '';
  for (const { x, y } of points) {
    const next = round(y);
    if (level === undefined) path = `M${round(x)} ${next}`;
    else if (next !== level) path += `H${round(x)}V${next}`;
    level = next;
  }
  return `${path}H${round(points.at(-1)?.x ?? 0)}`;
}

/** A tenth of a pixel: sixty steps a curve weigh something. */
function round(value: number): number {
  return Math.round(value * 10) / 10 || 0;
}

function minuteTicks(end: number, x: (seconds: number) => number): WaitCurveLayout['xTicks'] {
  const inside = MINUTES.filter((minutes) => minutes * 60 < end && x(end) - x(minutes * 60) >= 40);
  const kept = inside.filter(
    (minutes, i) => i === inside.length - 1 || x((inside[i + 1] ?? 0) * 60) - x(minutes * 60) >= 18,
  );
  return [0, ...kept, end / 60].map((minutes, i, all) => ({
    x: x(minutes * 60),
    minutes,
    isLast: i === all.length - 1,
  }));
}

/** Each number under its interval, over it where the axis leaves no room; none where two would touch. */
function placeMarks(
  { marks }: WaitCurveSpec,
  x: (seconds: number) => number,
  y: (share: number) => number,
  plot: Box,
): WaitCurveLayout['marks'] {
  const taken: Box[] = [];
  return marks.map(({ seconds, value, interval }) => {
    const at = { x: x(seconds), y: y(value), top: y(interval.high), bottom: y(interval.low) };
    const half = textWidth(`${Math.round(value * 100)} %`, LABEL_SIZE) / 2;
    const boxAt = (baseline: number): Box => ({
      left: at.x - half,
      right: at.x + half,
      top: baseline - 14,
      bottom: baseline + 3,
    });
    const fits = (baseline: number) => {
      const box = boxAt(baseline);
      const inside = box.top >= plot.top && box.bottom <= plot.bottom - 2 && box.left >= plot.left;
      return inside && !taken.some((other) => overlap(other, box));
    };
    const labelY = [at.bottom + 20, at.top - 8].find(fits);
    if (labelY !== undefined) taken.push(boxAt(labelY));
    return { ...at, value, labelY };
  });
}

function placeEnds(
  { counts }: WaitCurveSpec,
  last: WaitCurveSpec['points'][number],
  y: (share: number) => number,
  plot: Box,
  size: WaitSize,
): WaitCurveLayout['ends'] {
  const waiting = Math.max(0, 1 - last.reached - last.ended);
  const parts = [
    { outcome: 'ended' as const, share: last.ended, count: counts.ended, middle: 1 - last.ended / 2 },
    { outcome: 'waiting' as const, share: waiting, count: counts.cutByUs, middle: last.reached + waiting / 2 },
    { outcome: 'reached' as const, share: last.reached, count: counts.reached, middle: last.reached / 2 },
  ].filter(({ outcome, share, count }) => outcome !== 'waiting' || count > 0 || share > 0.0005);
  if (size.narrow)
    return parts.map(({ outcome, share, count }, i) => ({
      outcome,
      share,
      count,
      x: plot.left,
      y: plot.bottom + FOOT + 20 + i * KEY_STEP,
    }));
  const ys = spread(
    parts.map(({ middle }) => y(middle) - 10),
    WIDE_STEP,
    plot.top + 14,
    plot.bottom - WIDE_STEP + 24,
  );
  return parts.map(({ outcome, share, count }, i) => ({ outcome, share, count, x: plot.right + 16, y: ys[i] ?? 0 }));
}
