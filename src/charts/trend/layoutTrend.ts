import { scaleLinear } from 'd3-scale';
import { formatAmount, unitSuffix } from '../../present/formatValue.ts';
import type { Messages } from '../../present/messages.ts';
import type { Box } from '../boxes.ts';
import { textWidth } from '../textWidth.ts';
import { boxOfEnd, endLines, endWidth, placeEnd } from './endLines.ts';
import { isSlope } from './isSlope.ts';
import { placeLabels } from './placeLabels.ts';
import { boxOfName, placeNames } from './placeNames.ts';
import { placeTimeTicks } from './placeTimeTicks.ts';
import { trendDomain } from './trendDomain.ts';
import type { PlacedPoint, PlacedText, TrendLayout, TrendSize, XY } from './TrendLayout.ts';
import type { TrendPoint, TrendSpec } from './TrendSpec.ts';
import { wantedLabels } from './wantedLabels.ts';

const DAY = 86_400_000;
const TICK_SIZE = 13;
/* Under the plot: a row of quarters and a row of years. */
const FOOT = 46;
const KEY_ROW = 18;
const SLOPE = { height: 240, width: 380 };

/**
 * Places a trend in a drawing of a given size. Points stand at the mid-dates of fieldwork; a line joins points of one
 * protocol that have an interval, and nothing else. Two or three points make a slope: no axis, each end says its value.
 *
 * @throws RangeError with fewer than two points: one is a figure.
 */
export function layoutTrend(spec: TrendSpec, drawing: TrendSize, messages: Messages): TrendLayout {
  const all = spec.segments.flatMap(({ points }) => points);
  const [firstPoint, lastPoint] = [all[0], all.at(-1)];
  if (!firstPoint || !lastPoint || all.length < 2)
    throw new RangeError(`invalid trend; not >= 2 points: ${all.length}`);
  const slope = isSlope(spec);
  const bare = slope ? { ...drawing, height: SLOPE.height } : drawing;
  const { domain, ticks } = trendDomain(spec);
  const lastLines = endLines(lastPoint, spec, bare, messages);
  const firstLines = slope ? endLines(firstPoint, spec, bare, messages) : [];
  const tickLabels = slope
    ? []
    : ticks.map((tick, index) => tickLabel(tick, index === ticks.length - 1, spec, messages));

  const left = slope
    ? endWidth(firstLines)
    : Math.max(bare.narrow ? 34 : 44, ...tickLabels.map((label) => textWidth(label, TICK_SIZE) + 9));
  const room = bare.width - Math.max(bare.narrow ? 30 : 60, endWidth(lastLines) - 22);
  const right = slope ? Math.min(room, left + SLOPE.width) : room;
  const inset = slope ? [2, 22] : bare.narrow ? [14, 20] : [16, 24];
  const x = scaleLinear([time(firstPoint), time(lastPoint)], [left + (inset[0] ?? 0), right - (inset[1] ?? 0)]);
  const header = placeNames(
    spec.segments,
    breakPlaces(spec, (point) => x(time(point))),
    { left, right },
    bare,
    messages,
  );
  const top = Math.max(header.bottom + 18, bare.narrow ? 26 : 30);
  const plot = { left, right, top, bottom: bare.height - FOOT };
  const size = { ...bare, height: bare.height + header.key.length * KEY_ROW };
  const y = scaleLinear([domain.min, domain.max], [plot.bottom, plot.top]);

  const segments = spec.segments.map(({ points }) =>
    points.map((point): PlacedPoint => ({
      x: x(time(point)),
      y: y(point.value),
      ...(point.interval ? { interval: { top: y(point.interval.high), bottom: y(point.interval.low) } } : {}),
    })),
  );
  const points = segments.flat();
  const corner = { x: plot.left, y: plot.bottom };
  const ends = [
    ...placeEnd(lastLines, points.at(-1) ?? corner, 'right', plot),
    ...placeEnd(firstLines, points[0] ?? corner, 'left', plot),
  ];
  const yTicks = tickLabels.map((label, index) => ({ y: y(ticks[index] ?? 0), label }));
  const drawn = { plot, breaks: header.breaks, lines: segments.flatMap(joined), points };
  const wanted = wantedLabels(spec, segments, domain.max - domain.min, slope, messages);
  return {
    size,
    yDomain: domain,
    yTicks,
    xTicks: placeTimeTicks(
      all.map(({ date }, index) => ({ date, x: points[index]?.x ?? 0 })),
      plot.bottom,
      messages,
    ),
    names: header.names,
    key: header.key.map(({ letter, name }, index) => ({ letter, ...placeKey(name, index, bare) })),
    ...drawn,
    labels: placeLabels(wanted, {
      ...drawn,
      boxes: [...ends.map(boxOfEnd), ...header.names.map(boxOfName), ...yTicks.map((tick) => boxOfTick(tick, left))],
    }),
    ends,
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

function time({ date }: TrendPoint): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY;
}

/** Runs of points with an interval: a stroke needs two. */
function joined(points: readonly PlacedPoint[]): readonly (readonly XY[])[] {
  const runs: XY[][] = [[]];
  for (const { x, y, interval } of points) {
    if (interval) runs.at(-1)?.push({ x, y });
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 1);
}

/** The unit stands on the top tick only, and nothing but « 0 » at zero. */
function tickLabel(tick: number, isTop: boolean, { unit }: TrendSpec, { locale }: Messages): string {
  if (tick === 0) return '0';
  const whole = unit === 'percent' && Math.abs(tick * 100 - Math.round(tick * 100)) < 1e-9;
  const amount = formatAmount(tick, unit, locale, whole ? { decimals: 0 } : {});
  return isTop && unit !== 'per100k' ? amount + unitSuffix(unit, locale) : amount;
}

function boxOfTick({ y, label }: TrendLayout['yTicks'][number], left: number): Box {
  return { left: left - 7 - textWidth(label, TICK_SIZE), right: left - 7, top: y - 7, bottom: y + 6 };
}
