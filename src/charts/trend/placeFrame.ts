import { scaleLinear } from 'd3-scale';
import { formatAmount, unitSuffix } from '../../present/formatValue.ts';
import { textWidth } from '../textWidth.ts';
import { placeNames } from './placeNames.ts';
import { placeTimeTicks } from './placeTimeTicks.ts';
import { trendDomain } from './trendDomain.ts';
import { trendDay } from './trendDay.ts';
import type { PlacedText, TrendFrame, TrendSize } from './TrendLayout.ts';
import type { TrendMessages } from './TrendMessages.ts';
import type { TrendPoint, TrendSpec } from './TrendSpec.ts';

const TICK_SIZE = 13;
/* Under the plot: a row of quarters and a row of years. */
const FOOT = 46;
const KEY_ROW = 18;

interface Room {
  readonly drawing: TrendSize;
  /** Of the plot; absent: what the ticks leave. */
  readonly left?: number | undefined;
  readonly right: number;
  /** From the sides of the plot to the first and the last point. */
  readonly inset?: readonly [left: number, right: number] | undefined;
}

/** A frame, and where a point of it stands. */
export interface PlacedFrame {
  readonly frame: TrendFrame;
  readonly x: (point: Pick<TrendPoint, 'date'>) => number;
  readonly y: (value: number) => number;
}

/** From the sides of a plot with a vertical scale to its first and last point. */
export function frameInset({ narrow }: TrendSize): readonly [left: number, right: number] {
  return narrow ? [14, 20] : [16, 24];
}

/** Scales, ticks, names and breaks around the points of a trend. With a `left` of its own it has no vertical scale. */
export function placeFrame(spec: TrendSpec, room: Room, messages: TrendMessages): PlacedFrame {
  const { drawing, right, inset = frameInset(drawing) } = room;
  const { domain, ticks } = trendDomain(spec);
  const tickLabels =
    room.left === undefined
      ? ticks.map((tick, index) => tickLabel(tick, index === ticks.length - 1, spec, messages))
      : [];
  const left =
    room.left ?? Math.max(drawing.narrow ? 34 : 44, ...tickLabels.map((label) => textWidth(label, TICK_SIZE) + 9));
  const all = spec.segments.flatMap(({ points }) => points);
  const days = all.map(trendDay);
  const xOfDay = scaleLinear([days[0] ?? 0, days.at(-1) ?? 1], [left + inset[0], right - inset[1]]);
  const x = (point: Pick<TrendPoint, 'date'>): number => xOfDay(trendDay(point));
  const header = placeNames(spec.segments, breakPlaces(spec, x), { left, right }, drawing, messages);
  const top = Math.max(header.bottom + 18, drawing.narrow ? 26 : 30);
  const plot = { left, right, top, bottom: drawing.height - FOOT };
  const y = scaleLinear([domain.min, domain.max], [plot.bottom, plot.top]);
  return {
    frame: {
      size: { ...drawing, height: drawing.height + header.key.length * KEY_ROW },
      plot,
      yDomain: domain,
      yTicks: tickLabels.map((label, index) => ({ y: y(ticks[index] ?? 0), label })),
      xTicks: placeTimeTicks(
        [...new Set(all.map(({ date }) => date))].map((date) => ({ date, x: x({ date }) })),
        plot.bottom,
        messages,
      ),
      breaks: header.breaks,
      names: header.names,
      key: header.key.map(({ letter, name }, index) => ({ letter, ...placeKey(name, index, drawing) })),
    },
    x,
    y,
  };
}
/** A line of the key, under the plot and what names its points; cut at a word where it is longer than the drawing. */
function placeKey(name: string, index: number, { width, height }: TrendSize): PlacedText {
  const x = 20;
  const fits = (text: string): boolean => x + textWidth(text, TICK_SIZE) <= width;
  const words = name.split(' ');
  while (!fits(`${words.join(' ')}…`) && words.length > 1) words.pop();
  return { x, y: height + 12 + index * KEY_ROW, anchor: 'start', text: fits(name) ? name : `${words.join(' ')}…` };
}

/** Halfway between the last point of a protocol and the first of the next. */
function breakPlaces({ segments }: TrendSpec, x: (point: TrendPoint) => number): readonly number[] {
  return segments.slice(1).map((segment, index) => {
    const [before, after] = [segments[index]?.points.at(-1), segment.points[0]];
    if (!before || !after) throw new RangeError('invalid trend; not a point in every segment');
    return (x(before) + x(after)) / 2;
  });
}

/** The unit stands on the top tick only, and nothing but « 0 » at zero. */
function tickLabel(tick: number, isTop: boolean, { unit }: TrendSpec, { locale }: TrendMessages): string {
  if (tick === 0) return '0';
  const whole = unit === 'percent' && Math.abs(tick * 100 - Math.round(tick * 100)) < 1e-9;
  const amount = formatAmount(tick, unit, locale, whole ? { decimals: 0 } : {});
  return isTop && unit !== 'per100k' ? amount + unitSuffix(unit, locale) : amount;
}
