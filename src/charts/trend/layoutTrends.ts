import { textWidth } from '../textWidth.ts';
import { END_GAP, endValue } from './endLines.ts';
import { frameInset, placeFrame, type PlacedFrame } from './placeFrame.ts';
import { FIGURE_SIZE } from './placeLabels.ts';
import { placePoint } from './placePoint.ts';
import { spreadLabels } from './spreadLabels.ts';
import { trendDay } from './trendDay.ts';
import type { PlacedPoint, TrendFrame, TrendSize, XY } from './TrendLayout.ts';
import type { TrendMessages } from './TrendMessages.ts';
import { trendRuns } from './trendRuns.ts';
import type { TrendSeries } from './TrendSeries.ts';
import type { TrendPoint, TrendSpec } from './TrendSpec.ts';

/** Several lines in one frame, in pixels of the drawing. */
export interface TrendsLayout extends TrendFrame {
  readonly series: readonly PlacedSeries[];
}

export interface PlacedSeries {
  /** Strokes; a point that nothing joins is a run of its own. */
  readonly runs: readonly (readonly RunPoint[])[];
  /** Beside its last point: value and name, and a thin line to the point where they had to move. */
  readonly end: XY & { readonly value: string; readonly name: string; readonly leader?: readonly [XY, XY] };
}

export interface RunPoint extends PlacedPoint {
  readonly point: TrendPoint;
}

const NAME_SIZE = 13;
const NAME_GAP = 6;
const LONGEST_NAME = 184;
const ROW = 19;
/* Lines share their days: beside each other, no interval hides another. */
const APART = { wide: 7, narrow: 4 };
/* What is higher than the box it takes is drawn again lower: names become letters with a key at most once. */
const MOST_TRIES = 3;

/**
 * Places several lines where one stood: the same box, the protocols of the first line, a scale around every interval,
 * names at the ends.
 *
 * @param first the trend whose protocols and unit the others share
 * @param series its own line first
 * @param drawing the box, to the last row of a key
 */
export function layoutTrends(
  first: TrendSpec,
  series: readonly TrendSeries[],
  drawing: TrendSize,
  messages: TrendMessages,
): TrendsLayout {
  const ends = series.map((one) => endOf(one, first, drawing, messages));
  const widest = Math.max(0, ...ends.map(({ width }) => width));
  const half = ((series.length - 1) / 2) * apart(drawing);
  const right = drawing.width - Math.max(drawing.narrow ? 30 : 60, half + END_GAP + widest - frameInset(drawing)[1]);
  const union = unionOf(first, series);
  let frame = placeFrame(union, { drawing, right }, messages);
  for (let tries = 1; frame.frame.size.height > drawing.height && tries < MOST_TRIES; tries += 1) {
    const height = drawing.height - (frame.frame.size.height - drawing.height);
    frame = placeFrame(union, { drawing: { ...drawing, height }, right }, messages);
  }
  const placed = series.map((one, index) => ({ runs: runsOf(one, aside(frame, index, series.length, drawing)) }));
  const column = Math.max(...placed.flatMap(({ runs }) => runs.flat().map(({ x }) => x))) + END_GAP;
  const lasts = placed.map(({ runs }) => runs.at(-1)?.at(-1) ?? { x: column, y: frame.frame.plot.bottom });
  const rows = spreadLabels(
    lasts.map(({ y }) => y),
    { row: ROW, top: frame.frame.plot.top, bottom: frame.frame.plot.bottom },
  );
  return {
    ...frame.frame,
    series: placed.map(({ runs }, index) => {
      const { value, name } = ends[index] ?? { value: '', name: '' };
      const [last, y] = [lasts[index] ?? { x: column, y: 0 }, rows[index] ?? 0];
      const moved = Math.abs(y - last.y) > ROW / 2 || column - last.x > 2 * END_GAP;
      const leader = [
        { x: last.x + 7, y: last.y },
        { x: column - 3, y },
      ] as const;
      return { runs, end: { x: column, y: y + 6, value, name, ...(moved ? { leader } : {}) } };
    }),
  };
}

/** The segments of the first line with the points of every line, oldest first: what scales and ticks must hold. */
function unionOf(first: TrendSpec, series: readonly TrendSeries[]): TrendSpec {
  const pieces = series.flatMap((one) => one.pieces);
  return {
    ...first,
    segments: first.segments.map((segment, index) => ({
      ...segment,
      points: pieces
        .filter((piece) => piece.segment === index)
        .flatMap(({ points }) => points)
        .sort((a, b) => trendDay(a) - trendDay(b)),
    })),
  };
}

/** The scales of a line that stands a little beside its days. */
function aside({ x, y }: PlacedFrame, index: number, count: number, drawing: TrendSize): Pick<PlacedFrame, 'x' | 'y'> {
  const shift = (index - (count - 1) / 2) * apart(drawing);
  return { x: (point) => x(point) + shift, y };
}

function apart({ narrow }: TrendSize): number {
  return narrow ? APART.narrow : APART.wide;
}

function runsOf({ pieces }: TrendSeries, scales: Pick<PlacedFrame, 'x' | 'y'>): PlacedSeries['runs'] {
  return pieces.flatMap(({ points }) => trendRuns(points.map((point) => ({ ...placePoint(point, scales), point }))));
}

function endOf(
  { name, pieces }: TrendSeries,
  { unit }: TrendSpec,
  { narrow }: TrendSize,
  { locale }: TrendMessages,
): { readonly value: string; readonly name: string; readonly width: number } {
  const last = pieces.at(-1)?.points.at(-1);
  const value = last ? endValue(last, unit, locale) : '';
  const width = textWidth(value, FIGURE_SIZE, { bold: true });
  if (narrow) return { value, name: '', width };
  const short = shorten(name);
  return { value, name: short, width: width + NAME_GAP + textWidth(short, NAME_SIZE) };
}

/** Cut at a letter: names of organisations differ at their end, but one of them is only a label here. */
function shorten(name: string): string {
  const fits = (text: string): boolean => textWidth(text, NAME_SIZE) <= LONGEST_NAME;
  if (fits(name)) return name;
  const letters = Array.from(name);
  while (letters.length > 1 && !fits(`${letters.join('').trimEnd()}…`)) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
