import { textWidth } from '../textWidth.ts';
import type { HundredSamplesSpec } from './HundredSamplesSpec.ts';

/** One upright interval. */
export interface SampleStroke {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  /** Where the share of this sample stands. */
  readonly y: number;
}

export interface SamplesSize {
  readonly width: number;
  readonly height: number;
}

export interface HundredSamplesLayout {
  readonly size: SamplesSize;
  readonly plot: { readonly left: number; readonly right: number };
  /** A tick too near to the truth keeps its line and loses its label. */
  readonly ticks: readonly { readonly y: number; readonly label: string }[];
  readonly truth: { readonly y: number; readonly tick: string; readonly label: string };
  readonly hits: readonly SampleStroke[];
  readonly misses: readonly SampleStroke[];
  /** Words beside the intervals that miss; left out where they would run into one another. */
  readonly missLabels: readonly { readonly x: number; readonly y: number }[];
  readonly missLabel: string;
}

export const SAMPLES_SIZES = {
  wide: { width: 820, height: 300 },
  narrow: { width: 340, height: 250 },
} as const satisfies Readonly<Record<string, SamplesSize>>;

const TEXT = 13;
const LEFT = 46;
const EDGE = 26;

/**
 * Places the intervals side by side in the order in which they were drawn.
 *
 * @throws RangeError without a sample, or with fewer than two ticks
 */
export function layoutHundredSamples(spec: HundredSamplesSpec, size: SamplesSize): HundredSamplesLayout {
  const [first, last] = [spec.ticks[0], spec.ticks.at(-1)];
  if (!first || !last || !(last.at > first.at))
    throw new RangeError(`invalid ticks; not two or more, ascending: ${spec.ticks.length}`);
  if (spec.samples.length === 0) throw new RangeError('invalid samples; not one or more: 0');
  const plot = { left: LEFT, right: size.width - 4 };
  const y = (share: number): number =>
    size.height - EDGE - ((share - first.at) / (last.at - first.at)) * (size.height - 2 * EDGE);
  const pitch = (plot.right - plot.left) / spec.samples.length;
  const strokes = spec.samples.map(({ value, low, high }, index) => ({
    x: plot.left + pitch * (index + 0.5),
    top: y(high),
    bottom: y(low),
    y: y(value),
    holds: low <= spec.truth && spec.truth <= high,
  }));
  const misses = strokes.filter(({ holds }) => !holds);
  return {
    size,
    plot,
    ticks: spec.ticks.map(({ at, label }) => ({
      y: y(at),
      label: Math.abs(y(at) - y(spec.truth)) < TEXT + 2 ? '' : label,
    })),
    truth: { y: y(spec.truth), tick: spec.truthTick, label: spec.truthLabel },
    hits: strokes.filter(({ holds }) => holds),
    misses,
    missLabels: placeMissLabels(misses, y(spec.truth), plot, textWidth(spec.missLabel, TEXT)),
    missLabel: spec.missLabel,
  };
}

/** Above an interval that is too high, under one that is too low; one label in a place. */
function placeMissLabels(
  misses: readonly SampleStroke[],
  truth: number,
  { left, right }: { readonly left: number; readonly right: number },
  width: number,
): readonly { readonly x: number; readonly y: number }[] {
  const placed: { readonly x: number; readonly y: number }[] = [];
  for (const { x, top, bottom } of misses) {
    const above = bottom < truth;
    const at = Math.min(right - width / 2, Math.max(left + width / 2, x));
    const label = { x: at, y: above ? top - 7 : bottom + 16 };
    const isClear = (other: { readonly x: number; readonly y: number }): boolean =>
      Math.abs(other.x - label.x) > width + 8 || Math.abs(other.y - label.y) > TEXT + 8;
    if (placed.every(isClear)) placed.push(label);
  }
  return placed;
}
