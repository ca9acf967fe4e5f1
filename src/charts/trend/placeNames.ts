import type { Messages } from '../../present/messages.ts';
import { overlap, type Box } from '../boxes.ts';
import { textWidth } from '../textWidth.ts';
import type { TrendLayout, TrendSize } from './TrendLayout.ts';
import type { TrendSpecSegment } from './TrendSpec.ts';

type Names = TrendLayout['names'];
type Breaks = TrendLayout['breaks'];

interface Header {
  readonly names: Names;
  readonly breaks: Breaks;
  /** What the header takes above the plot. */
  readonly bottom: number;
}

const SIZE = 13;
const ROW = 17;
const GAP = 10;
const GAP_STAGGERED = 6;

/** What a name takes, for the labels that must keep off it. */
export function boxOfName({ x, y, anchor, text, rest }: Names[number]): Box {
  const length = textWidth(rest === undefined ? text : `${text} : ${rest}`, SIZE, { bold: true });
  const left = anchor === 'start' ? x : anchor === 'end' ? x - length : x - length / 2;
  return { left, right: left + length, top: y - 12, bottom: y + 4 };
}

/**
 * Names both sides of every break. One break: a name on each side of it. More, or names too long for that: each name starts
 * at its own line, on the first row where no other name and no line is in its way.
 *
 * @param breaks where the lines stand, left to right; one less than the segments.
 */
export function placeNames(
  segments: readonly TrendSpecSegment[],
  breaks: readonly number[],
  left: number,
  size: TrendSize,
  { charts }: Messages,
): Header {
  const [x] = breaks;
  if (x === undefined) return { names: [], breaks: [], bottom: 0 };
  const [before, after] = segments;
  if (breaks.length === 1 && before && after) {
    const room = { before: x - GAP, after: size.width - x - GAP };
    if (!size.narrow && width(before) <= room.before && width(after) <= room.after)
      return { names: flank(x, 22, before, after), breaks: [{ x, top: 10 }], bottom: 22 };
    if (size.narrow && width(before, true) <= room.before && width(after, true) <= room.after) {
      const { strong, rest } = charts.protocolChanged;
      const half = textWidth(`${strong} : ${rest}`, SIZE, { bold: true }) / 2;
      const middle = Math.min(Math.max(x, half), size.width - half);
      const sentence = { x: middle, y: 14, anchor: 'middle', text: strong, rest } as const;
      const names = flank(x, 33, { name: before.name }, { name: after.name });
      return { names: [sentence, ...names], breaks: [{ x, top: 20 }], bottom: 33 };
    }
  }
  return stagger(segments, breaks, left, size);
}

function flank(x: number, y: number, before: Named, after: Named): Names {
  return [
    { x: x - GAP, y, anchor: 'end', ...words(before) },
    { x: x + GAP, y, anchor: 'start', ...words(after) },
  ];
}

function stagger(
  segments: readonly TrendSpecSegment[],
  breaks: readonly number[],
  left: number,
  size: TrendSize,
): Header {
  const placed: { readonly row: number; readonly box: Box; readonly x: number | undefined; readonly name: string }[] =
    [];
  segments.forEach((segment, index) => {
    const x = index === 0 ? undefined : breaks[index - 1];
    const length = textWidth(segment.name, SIZE, { bold: true });
    const start = Math.max(0, Math.min(x === undefined ? left : x + GAP_STAGGERED, size.width - length));
    for (let row = 0; ; row += 1) {
      const box = { left: start, right: start + length, top: row * ROW, bottom: (row + 1) * ROW - 1 };
      const line = x === undefined ? undefined : { left: x - 3, right: x + 3, top: row * ROW, bottom: size.height };
      const free = placed.every((other) => {
        const theirLine =
          other.x === undefined
            ? undefined
            : { left: other.x - 3, right: other.x + 3, top: other.box.top, bottom: size.height };
        return (
          !overlap({ ...box, right: box.right + GAP_STAGGERED }, other.box) &&
          !(line && overlap(line, other.box)) &&
          !(theirLine && overlap(theirLine, box))
        );
      });
      if (!free) continue;
      placed.push({ row, box, x, name: segment.name });
      break;
    }
  });
  const baseline = (row: number): number => 14 + row * ROW;
  return {
    names: placed.map(({ row, box, name }) => ({ x: box.left, y: baseline(row), anchor: 'start', text: name })),
    breaks: placed.flatMap(({ row, x }) => (x === undefined ? [] : { x, top: baseline(row) - 11 })),
    bottom: Math.max(...placed.map(({ row }) => baseline(row))),
  };
}

type Named = Pick<TrendSpecSegment, 'name' | 'detail'>;

function words({ name, detail }: Named): { text: string; rest?: string } {
  return detail === undefined ? { text: name } : { text: name, rest: detail };
}

function width({ name, detail }: Named, nameOnly = false): number {
  return textWidth(nameOnly || detail === undefined ? name : `${name} : ${detail}`, SIZE, { bold: true });
}
