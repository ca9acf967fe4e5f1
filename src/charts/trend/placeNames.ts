import type { TrendMessages } from './TrendMessages.ts';
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
  /** Lines under the plot, where names are letters over it: « A » and the name. */
  readonly key: readonly { readonly letter: string; readonly name: string }[];
}

const SIZE = 13;
/* The small drawing stands in embeds, in system fonts, whose bold letters are wider than ours; a large one has room to spare. */
const WIDER = 1.18;
const EDGE = 2;
const ROW = 17;
const GAP = 10;
const GAP_STAGGERED = 6;
/* Beyond, names would take the place of the plot. */
const MOST_ROWS = 4;
/* A name that stands mostly before its line would name the wrong side. */
const MOST_SHIFT = 1 / 4;

/** What a name takes, for the labels that must keep off it. */
export function boxOfName(name: Names[number]): Box {
  const { x, y, anchor } = name;
  const length = width(name);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - length : x - length / 2;
  return { left, right: left + length, top: y - 12, bottom: y + 4 };
}

/**
 * Names both sides of every break. One break: a name on each side of it. More, or names too long for that: each name starts
 * at its own line, on the first row where no other name and no line is in its way. Where that takes too many rows, letters
 * stand over the plot and a key under it.
 *
 * @param breaks where the lines stand, left to right; one less than the segments.
 */
export function placeNames(
  segments: readonly TrendSpecSegment[],
  breaks: readonly number[],
  plot: { readonly left: number; readonly right: number },
  size: TrendSize,
  { charts }: TrendMessages,
): Header {
  const [x] = breaks;
  if (x === undefined) return { names: [], breaks: [], bottom: 0, key: [] };
  const sides = segments.map(({ name, detail }) => wordsOf(name, detail, charts));
  const [before, after] = sides;
  if (breaks.length === 1 && before && after) {
    const room = { before: x - GAP, after: size.width - x - GAP - EDGE };
    if (!size.narrow && width(before) <= room.before && width(after) <= room.after)
      return { names: flank(x, 22, before, after), breaks: [{ x, top: 10 }], bottom: 22, key: [] };
    if (
      size.narrow &&
      [before, after].every(({ text }, i) => nameWidth(text) * WIDER <= (i === 0 ? room.before : room.after))
    ) {
      const sentence = wordsOf(charts.protocolChanged.strong, charts.protocolChanged.rest, charts);
      const half = (width(sentence) * WIDER) / 2 + EDGE;
      const middle = half * 2 > size.width ? size.width / 2 : Math.min(Math.max(x, half), size.width - half);
      const over = { x: middle, y: 14, anchor: 'middle', ...sentence } as const;
      const names = flank(x, 33, { text: before.text }, { text: after.text });
      return { names: [over, ...names], breaks: [{ x, top: 20 }], bottom: 33, key: [] };
    }
  }
  // Off the right edge in any face, unless names would then stand in each other's way.
  const placings = (size.narrow ? [WIDER, 1] : [1]).map((wider) =>
    stagger(segments, breaks, plot.left, { size, wider }),
  );
  return placings.find((header) => header !== undefined) ?? letters(segments, breaks, plot);
}

function flank(x: number, y: number, before: NameWords, after: NameWords): Names {
  return [
    { x: x - GAP, y, anchor: 'end', ...before },
    { x: x + GAP, y, anchor: 'start', ...after },
  ];
}

function stagger(
  segments: readonly TrendSpecSegment[],
  breaks: readonly number[],
  left: number,
  { size, wider }: { readonly size: TrendSize; readonly wider: number },
): Header | undefined {
  const placed: { readonly box: Box; readonly row: number; readonly pole: Box | undefined; readonly name: string }[] =
    [];
  for (const [index, { name }] of segments.entries()) {
    const x = index === 0 ? undefined : breaks[index - 1];
    const length = nameWidth(name);
    const start = Math.min(x === undefined ? left : x + GAP_STAGGERED, size.width - length * wider);
    const found = Array.from({ length: MOST_ROWS }, (_, row) => {
      const box = { left: start, right: start + length, top: row * ROW, bottom: (row + 1) * ROW - 1 };
      /* A name that had to move left of its line stands on top of it. */
      const top = x !== undefined && start < x + 3 ? box.bottom + 1 : box.top;
      return {
        box,
        row,
        name,
        pole: x === undefined ? undefined : { left: x - 3, right: x + 3, top, bottom: size.height },
      };
    }).find(({ box, pole }) =>
      placed.every(
        (other) =>
          !overlap({ ...box, left: box.left - GAP_STAGGERED, right: box.right + GAP_STAGGERED }, other.box) &&
          !(pole && overlap(pole, other.box)) &&
          !(other.pole && overlap(other.pole, box)),
      ),
    );
    const isFar = x !== undefined && start < x - length * MOST_SHIFT;
    if (!found || start < 0 || isFar) return undefined;
    placed.push(found);
  }
  const baseline = (row: number): number => 14 + row * ROW;
  return {
    names: placed.map(({ row, box, name }) => ({ x: box.left, y: baseline(row), anchor: 'start', text: name })),
    breaks: placed.flatMap(({ pole }) => (pole ? [{ x: pole.left + 3, top: pole.top + 3 }] : [])),
    bottom: Math.max(...placed.map(({ row }) => baseline(row))),
    key: [],
  };
}

/** One letter a protocol; one that comes back keeps its letter. */
function letters(
  segments: readonly TrendSpecSegment[],
  breaks: readonly number[],
  plot: { readonly left: number; readonly right: number },
): Header {
  const distinct = [...new Set(segments.map(({ name }) => name))];
  const letter = (name: string): string => String.fromCharCode('A'.charCodeAt(0) + distinct.indexOf(name));
  const edges = [plot.left, ...breaks, plot.right];
  const rows: number[] = [];
  const placed = segments.map(({ name }, index) => {
    const x = ((edges[index] ?? plot.left) + (edges[index + 1] ?? plot.right)) / 2;
    const free = rows.findIndex((last) => x - last >= SIZE);
    const row = free < 0 ? rows.length : free;
    rows[row] = x;
    return { x, y: 14 + row * ROW, anchor: 'middle', text: letter(name) } as const;
  });
  const bottom = Math.max(...placed.map(({ y }) => y));
  return {
    names: placed,
    breaks: breaks.map((x) => ({ x, top: bottom + 4 })),
    bottom,
    key: distinct.map((name) => ({ letter: letter(name), name })),
  };
}

type NameWords = Pick<Names[number], 'text' | 'rest'>;

function wordsOf(name: string, detail: string | undefined, { colon }: TrendMessages['charts']): NameWords {
  return detail === undefined ? { text: name } : { text: name, rest: colon + detail };
}

function width({ text, rest = '' }: NameWords): number {
  return nameWidth(text + rest);
}

function nameWidth(text: string): number {
  return textWidth(text, SIZE, { bold: true });
}
