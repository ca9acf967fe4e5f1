import type { Domain } from '../intervalRow/IntervalRowSpec.ts';

/** Sizes of the two drawings: never one scaled into the other. */
export const TREND_SIZES = {
  wide: { width: 820, height: 380, narrow: false },
  narrow: { width: 344, height: 340, narrow: true },
  embedWide: { width: 640, height: 330, narrow: false },
  embedNarrow: { width: 296, height: 320, narrow: true },
} as const satisfies Readonly<Record<string, TrendSize>>;

export interface TrendSize {
  readonly width: number;
  readonly height: number;
  /** True: fewer words, one column of labels less. */
  readonly narrow: boolean;
}

export type Anchor = 'start' | 'middle' | 'end';

export interface XY {
  readonly x: number;
  readonly y: number;
}

export interface PlacedText extends XY {
  readonly text: string;
  readonly anchor: Anchor;
}

/** What marks stand on: scales, ticks, changes of protocol. Everything in pixels of the drawing, y downwards. */
export interface TrendFrame {
  /** As high as the key makes it. */
  readonly size: TrendSize;
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly yDomain: Domain;
  readonly yTicks: readonly { readonly y: number; readonly label: string }[];
  readonly xTicks: readonly (PlacedText & { readonly strong: boolean })[];
  /** Where the protocol changes; each line starts beside the name of what begins there. */
  readonly breaks: readonly { readonly x: number; readonly top: number }[];
  /** Names of the protocols over the plot; `rest` follows in plain type, with its colon. */
  readonly names: readonly (PlacedText & { readonly rest?: string })[];
  /** Under the plot: what the letters over it stand for, where names had no room. */
  readonly key: readonly (PlacedText & { readonly letter: string })[];
}

/** One series in its frame. */
export interface TrendLayout extends TrendFrame {
  /** Strokes: points with an interval, in a row, of one protocol. */
  readonly lines: readonly (readonly XY[])[];
  readonly points: readonly PlacedPoint[];
  /** Numbers over or under first, last and turning points. */
  readonly labels: readonly PlacedText[];
  /** Beside the last point, and the first of a slope: its value, then quieter lines. */
  readonly ends: readonly (PlacedText & { readonly quiet: boolean })[];
}

export interface PlacedPoint extends XY {
  /** Ends of the interval, top and bottom; absent: hollow. */
  readonly interval?: { readonly top: number; readonly bottom: number };
}
