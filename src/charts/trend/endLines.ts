import type { Unit } from '../../domain/indicator.ts';
import type { Locale } from '../../domain/locale.ts';
import { formatNumber } from '../../present/formatNumber.ts';
import { formatAmount, formatValue, unitSuffix } from '../../present/formatValue.ts';
import type { TrendMessages } from './TrendMessages.ts';
import type { Box } from '../boxes.ts';
import { textWidth } from '../textWidth.ts';
import { boxOfText, FIGURE_SIZE } from './placeLabels.ts';
import type { TrendLayout, TrendSize, XY } from './TrendLayout.ts';
import type { TrendPoint, TrendSpec } from './TrendSpec.ts';

type PlacedLine = TrendLayout['ends'][number];

/** A line of the block beside the last point, or beside the first of a slope. */
export interface EndLine {
  readonly text: string;
  readonly quiet: boolean;
  readonly width: number;
}

const QUIET_SIZE = 13;
const ROW = 17;
/** From the middle of a point to its block. */
export const END_GAP = 14;

/** A value with its unit; where there is room, its interval and its calls under it. */
export function endLines(
  point: TrendPoint,
  { unit, noun }: TrendSpec,
  size: TrendSize,
  { locale, charts }: TrendMessages,
): readonly EndLine[] {
  const value = endValue(point, unit, locale);
  const lines = [{ text: value, quiet: false, width: textWidth(value, FIGURE_SIZE, { bold: true }) }];
  if (size.narrow) return lines;
  const quiet = (text: string): number => lines.push({ text, quiet: true, width: textWidth(text, QUIET_SIZE) });
  if (hasLongUnit(unit)) quiet(unitSuffix(unit, locale).trim());
  if (point.interval) {
    const { low, high } = point.interval;
    quiet(charts.intervalShort(formatAmount(low, unit, locale), formatAmount(high, unit, locale)));
  }
  if (point.denominator !== undefined) quiet(charts.pointCounts(formatNumber(point.denominator, locale), noun));
  return lines;
}

/** The value with its unit; a unit of several words stands elsewhere. */
export function endValue(point: TrendPoint, unit: Unit, locale: Locale): string {
  return (hasLongUnit(unit) ? formatAmount : formatValue)(point.value, unit, locale, decimalsOf(point));
}

function hasLongUnit(unit: Unit): boolean {
  return unit === 'per100k';
}

/** Beside a point, kept inside the height of the plot. */
export function placeEnd(
  lines: readonly EndLine[],
  { x, y }: XY,
  side: 'left' | 'right',
  plot: TrendLayout['plot'],
): readonly PlacedLine[] {
  const start = lines.length === 1 ? y + 6 : y - 1;
  const first = Math.min(Math.max(start, plot.top + 8), plot.bottom - 4 - (lines.length - 1) * ROW);
  const gap = lines.length === 1 ? END_GAP - 4 : END_GAP;
  return lines.map(({ text, quiet }, index) => ({
    text,
    quiet,
    x: side === 'right' ? x + gap : x - gap,
    y: first + index * ROW,
    anchor: side === 'right' ? 'start' : 'end',
  }));
}

/** What the block takes, for the labels that must keep off it. */
export function boxOfEnd({ text, quiet, x, y, anchor }: PlacedLine): Box {
  const width = textWidth(text, quiet ? QUIET_SIZE : FIGURE_SIZE, { bold: !quiet });
  return boxOfText(anchor === 'end' ? x - width / 2 : x + width / 2, y, width);
}

/** The widest line, with the gap between it and its point. */
export function endWidth(lines: readonly EndLine[]): number {
  return Math.max(...lines.map(({ width }) => width)) + END_GAP;
}

export function decimalsOf({ decimals }: TrendPoint): { readonly decimals?: number } {
  return decimals === undefined ? {} : { decimals };
}
