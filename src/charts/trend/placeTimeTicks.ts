import { parseDay } from '../../present/formatDate.ts';
import type { Messages } from '../../present/messages.ts';
import { textWidth } from '../textWidth.ts';
import type { TrendLayout } from './TrendLayout.ts';

type Ticks = TrendLayout['xTicks'];
const SIZE = 13;
const GAP = 5;

/**
 * Names the points in time: years alone where each has one point, else quarters (months where a quarter has several) over
 * years. Where they are too many, the first and last stay, and of the others those that have room.
 */
export function placeTimeTicks(
  points: readonly { readonly date: string; readonly x: number }[],
  bottom: number,
  { charts }: Messages,
): Ticks {
  const dated = points.map(({ date, x }) => {
    const { year, month } = parseDay(date);
    return { x, year: `${year}`, quarter: Math.ceil(month / 3) as 1 | 2 | 3 | 4, month };
  });
  const distinct = (key: (point: (typeof dated)[number]) => string): boolean =>
    new Set(dated.map(key)).size === dated.length;
  const row = (offset: number, strong: boolean, labels: readonly { x: number; text: string }[]): Ticks =>
    thin(labels).map((label) => ({ ...label, y: bottom + offset, anchor: 'middle', strong }));
  if (distinct(({ year }) => year))
    return row(
      19,
      false,
      dated.map(({ x, year }) => ({ x, text: year })),
    );
  const byQuarter = distinct(({ year, quarter }) => `${year} ${quarter}`);
  const short = dated.map(({ x, quarter, month }) => ({
    x,
    text: byQuarter ? charts.quarter(quarter) : (charts.months[month - 1] ?? ''),
  }));
  const years = dated.filter(({ year }, index) => dated.findIndex((point) => point.year === year) === index);
  return [
    ...row(19, false, short),
    ...row(
      37,
      true,
      years.map(({ x, year }) => ({ x, text: year })),
    ),
  ];
}

function thin(labels: readonly { x: number; text: string }[]): readonly { x: number; text: string }[] {
  const kept: { x: number; text: string }[] = [];
  const half = (text: string): number => textWidth(text, SIZE, { bold: true }) / 2;
  const last = labels.at(-1);
  const inOrder = [labels[0], last, ...labels.slice(1, -1)].filter((label) => label !== undefined);
  for (const label of labels.length === 1 ? labels : inOrder)
    if (kept.every((other) => Math.abs(other.x - label.x) >= half(other.text) + half(label.text) + GAP))
      kept.push(label);
  return kept.sort((a, b) => a.x - b.x);
}
