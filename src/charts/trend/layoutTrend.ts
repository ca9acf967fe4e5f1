import { scaleLinear } from 'd3-scale';
import { formatAmount, formatValue, unitSuffix } from '../../present/formatValue.ts';
import { formatNumber } from '../../present/formatNumber.ts';
import type { Messages } from '../../present/messages.ts';
import { textWidth } from '../textWidth.ts';
import { boxOfText, FIGURE_SIZE, placeLabels, type Wanted } from './placeLabels.ts';
import { placeNames } from './placeNames.ts';
import { placeTimeTicks } from './placeTimeTicks.ts';
import { trendDomain } from './trendDomain.ts';
import type { PlacedPoint, TrendLayout, TrendSize, XY } from './TrendLayout.ts';
import type { TrendPoint, TrendSpec } from './TrendSpec.ts';
import { turningPoints } from './turningPoints.ts';

const DAY = 86_400_000;

/**
 * Places a trend in a drawing of a given size. Points stand at the mid-dates of fieldwork; a line joins points of one
 * protocol that have an interval, and nothing else.
 *
 * @throws RangeError with fewer than two points: one is a figure.
 */
export function layoutTrend(spec: TrendSpec, size: TrendSize, messages: Messages): TrendLayout {
  const all = spec.segments.flatMap(({ points }) => points);
  const [firstPoint, lastPoint] = [all[0], all.at(-1)];
  if (!firstPoint || !lastPoint || all.length < 2)
    throw new RangeError(`invalid trend; not >= 2 points: ${all.length}`);
  const { domain, ticks } = trendDomain(spec);
  const lastLines = linesOf(lastPoint, spec, size, messages);
  const labels = ticks.map((tick, index) => tickLabel(tick, index === ticks.length - 1, spec, messages));
  const left = Math.max(size.narrow ? 34 : 44, ...labels.map((label) => textWidth(label, 13) + 9));
  const right = size.width - Math.max(size.narrow ? 44 : 70, ...lastLines.map((line) => line.width - 6));
  const x = scaleLinear(
    [time(firstPoint), time(lastPoint)],
    [left + (size.narrow ? 14 : 16), right - (size.narrow ? 20 : 24)],
  );
  const breakXs = spec.segments.slice(1).map((segment, index) => {
    const [before, after] = [spec.segments[index]?.points.at(-1), segment.points[0]];
    if (!before || !after) throw new RangeError('invalid trend; not a point in every segment');
    return (x(time(before)) + x(time(after))) / 2;
  });
  const header = placeNames(spec.segments, breakXs, left, size, messages);
  const plot = { left, right, top: Math.max(header.bottom + 18, size.narrow ? 26 : 30), bottom: size.height - 46 };
  const y = scaleLinear([domain.min, domain.max], [plot.bottom, plot.top]);
  const place = (point: TrendPoint): PlacedPoint => ({
    x: x(time(point)),
    y: y(point.value),
    ...(point.interval ? { interval: { top: y(point.interval.high), bottom: y(point.interval.low) } } : {}),
  });
  const segments = spec.segments.map(({ points }) => points.map(place));
  const points = segments.flat();
  const end = points.at(-1) ?? { x: right, y: plot.top };
  const last = placeLast(lastLines, end, plot);
  const drawn = { plot, breaks: header.breaks, lines: segments.flatMap(joined), points };
  return {
    size,
    yDomain: domain,
    yTicks: ticks.map((tick, index) => ({ y: y(tick), label: labels[index] ?? '' })),
    xTicks: placeTimeTicks(
      all.map((point, index) => ({ date: point.date, x: points[index]?.x ?? 0 })),
      plot.bottom,
      messages,
    ),
    names: header.names,
    ...drawn,
    labels: placeLabels(wantedLabels(spec, segments, domain.max - domain.min, messages), {
      ...drawn,
      boxes: last.map((line) => {
        const width = textWidth(line.text, line.quiet ? 13 : FIGURE_SIZE, { bold: !line.quiet });
        return boxOfText(line.x + width / 2, line.y, width);
      }),
    }),
    last,
  };
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

function tickLabel(tick: number, isTop: boolean, { unit }: TrendSpec, { locale }: Messages): string {
  const amount = formatAmount(
    tick,
    unit,
    locale,
    unit === 'percent' ? { decimals: tick * 100 === Math.round(tick * 100) ? 0 : 1 } : {},
  );
  return isTop && unit !== 'per100k' ? amount + unitSuffix(unit, locale) : amount;
}

interface LastLine {
  readonly text: string;
  readonly quiet: boolean;
  readonly width: number;
}

/** Value with its unit; where there is room, its interval and its calls. */
function linesOf(
  point: TrendPoint,
  spec: TrendSpec,
  size: TrendSize,
  { locale, charts }: Messages,
): readonly LastLine[] {
  const { unit, noun } = spec;
  const value = formatValue(point.value, unit, locale, decimalsOf(point));
  const lines: LastLine[] = [{ text: value, quiet: false, width: textWidth(value, FIGURE_SIZE, { bold: true }) }];
  if (size.narrow) return lines;
  const quiet = (text: string): number => lines.push({ text, quiet: true, width: textWidth(text, 13) });
  if (point.interval) {
    const { low, high } = point.interval;
    quiet(charts.intervalShort(formatAmount(low, unit, locale), formatAmount(high, unit, locale)));
  }
  if (point.denominator !== undefined) quiet(charts.pointCounts(formatNumber(point.denominator, locale), noun));
  return lines;
}

function placeLast(lines: readonly LastLine[], { x, y }: XY, plot: TrendLayout['plot']): TrendLayout['last'] {
  const ROW = 17;
  const start = Math.min(Math.max(y - 1, plot.top + 8), plot.bottom - 4 - (lines.length - 1) * ROW);
  return lines.map(({ text, quiet }, index) => ({
    text,
    quiet,
    x: x + (lines.length === 1 ? 10 : 14),
    y: (lines.length === 1 ? y + 6 : start) + index * ROW,
    anchor: 'start',
  }));
}

/** First of all, firsts and lasts of the protocols, then values where the movement turns. */
function wantedLabels(
  spec: TrendSpec,
  segments: readonly (readonly PlacedPoint[])[],
  span: number,
  { locale }: Messages,
): readonly Wanted[] {
  const firsts: Wanted[] = [];
  const lasts: Wanted[] = [];
  const turns: Wanted[] = [];
  spec.segments.forEach(({ points }, at) => {
    const wanted = (index: number): Wanted[] => {
      const [point, placed] = [points[index], segments[at]?.[index]];
      if (!point || !placed) return [];
      return [{ point: placed, text: formatAmount(point.value, spec.unit, locale, decimalsOf(point)) }];
    };
    const isLast = at === spec.segments.length - 1;
    if (!(isLast && points.length === 1)) firsts.push(...wanted(0));
    if (!isLast && points.length > 1) lasts.push(...wanted(points.length - 1));
    turns.push(
      ...turningPoints(
        points.map(({ value }) => value),
        span,
      ).flatMap(wanted),
    );
  });
  return [...firsts, ...lasts, ...turns];
}

function decimalsOf({ decimals }: TrendPoint): { readonly decimals?: number } {
  return decimals === undefined ? {} : { decimals };
}
