import { parseDay } from '../../present/formatDate.ts';
import type { TrendMessages } from './TrendMessages.ts';
import { textWidth } from '../textWidth.ts';
import type { TrendLayout } from './TrendLayout.ts';

type Ticks = TrendLayout['xTicks'];
const SIZE = 13;
const GAP = 5;

/**
 * Names the points in time: years alone where each has one point, else quarters (months where a quarter has several) over
 * years. Where they are too many, every second or third stays.
 */
export function placeTimeTicks(
  points: readonly { readonly date: string; readonly x: number }[],
  bottom: number,
  { charts }: TrendMessages,
): Ticks {
  const dated = points.map(({ date, x }) => {
    const { year, month } = parseDay(date);
    return { x, year: `${year}`, quarter: Math.ceil(month / 3) as 1 | 2 | 3 | 4, month };
  });
  const distinct = (key: (point: (typeof dated)[number]) => string): boolean =>
    new Set(dated.map(key)).size === dated.length;
  const row = (offset: number, strong: boolean, labels: readonly Label[]): Ticks =>
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

/** Every label, or every second, third …: the first even choice that has room; and the last one where it has. */
function thin(labels: readonly Label[]): readonly Label[] {
  const apart = (a: Label, b: Label): boolean => Math.abs(a.x - b.x) >= half(a) + half(b) + GAP;
  for (let step = 1; step < labels.length; step += 1) {
    const kept = labels.filter((_, index) => index % step === 0);
    if (!kept.every((label, index) => index === 0 || apart(label, kept[index - 1] ?? label))) continue;
    const [last, end] = [labels.at(-1), kept.at(-1)];
    return last && end && last !== end && apart(last, end) ? [...kept, last] : kept;
  }
  return labels.slice(0, 1);
}

interface Label {
  readonly x: number;
  readonly text: string;
}

function half({ text }: Label): number {
  return textWidth(text, SIZE, { bold: true }) / 2;
}
