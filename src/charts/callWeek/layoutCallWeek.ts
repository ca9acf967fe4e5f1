import { layoutCallDots } from '../callDots/layoutCallDots.ts';
import { textWidth } from '../textWidth.ts';
import type { CallWeekCell, CallWeekRow, CallWeekSpec } from './CallWeekSpec.ts';

/** In pixels. All dots of the week are two paths. */
export interface CallWeekLayout {
  readonly width: number;
  readonly height: number;
  readonly heads: readonly { readonly x: number; readonly lines: readonly Line[] }[];
  readonly rows: readonly Line[];
  readonly answered: string;
  readonly unanswered: string;
  readonly few: readonly (Box & { readonly n: number })[];
  /** Over all days together. */
  readonly rule: number;
  /** Around the moment that a test names. */
  readonly box?: Box;
}

interface Line {
  readonly y: number;
  readonly text: string;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const LABELS = 32;
const TYPE = 13;
const LINE = 15;
/** A row is as high as its label at least. */
const LOWEST = 16;
const BETWEEN = 7;
/** Columns of five slots of ten dots fill a phone of 320 px. */
const COLUMN = 51;
const DOTS = 50;
const MOST_WIDE = 5;

/** @throws RangeError where a row has not one cell a slot */
export function layoutCallWeek({ slots, days, whole }: CallWeekSpec): CallWeekLayout {
  for (const { label, cells } of [...days, whole])
    if (cells.length !== slots.length)
      throw new RangeError(`invalid week; ${label} has ${cells.length} cells for ${slots.length} slots`);
  const narrow = slots.length > MOST_WIDE;
  const column = narrow ? (COLUMN * MOST_WIDE) / slots.length : Math.min(COLUMN * 1.25, (COLUMN * 5) / slots.length);
  const size = { row: narrow ? 5 : 10, width: narrow ? DOTS / 2 : DOTS };
  const left = (index: number): number => LABELS + index * column;
  const wrapped = slots.map((slot) => wrap(slot, column - 2));
  const headLines = Math.max(1, ...wrapped.map((lines) => lines.length));
  let y = headLines * LINE + BETWEEN;
  const placed: { readonly row: CallWeekRow; readonly y: number; readonly height: number }[] = [];
  const place = (row: CallWeekRow): void => {
    const height = Math.max(LOWEST, ...row.cells.map((cell) => heightOf(cell, size.row)));
    placed.push({ row, y, height });
    y += height + BETWEEN;
  };
  days.forEach(place);
  const rule = y - BETWEEN / 2;
  y += BETWEEN / 2;
  place(whole);
  const cells = placed.flatMap(({ row, ...at }) =>
    row.cells.map((cell, index) => ({ cell, x: left(index), y: at.y, width: size.width, height: at.height })),
  );
  const dots = cells.flatMap(({ cell, x, y: top }) =>
    cell.kind === 'dots' ? [layoutCallDots(cell, { at: { x, y: top + 2 }, row: size.row })] : [],
  );
  const box = boxOf(cells.filter(({ cell }) => cell.named));
  return {
    width: LABELS + slots.length * column,
    height: y - BETWEEN + 2,
    heads: wrapped.map((lines, index) => ({
      x: left(index),
      lines: lines.map((text, line) => ({ text, y: (headLines - lines.length + line + 1) * LINE - 3 })),
    })),
    rows: placed.map(({ row, y: top }) => ({ text: row.label, y: top + 12 })),
    answered: dots.map(({ answered }) => answered).join(''),
    unanswered: dots.map(({ unanswered }) => unanswered).join(''),
    few: cells.flatMap(({ cell, x, y: top, width, height }) =>
      cell.kind === 'few' ? [{ x, y: top, width, height, n: cell.n }] : [],
    ),
    rule,
    ...(box ? { box } : {}),
  };
}

function heightOf(cell: CallWeekCell, row: number): number {
  return cell.kind === 'dots' && cell.n > 0 ? layoutCallDots(cell, { row }).height + 4 : LOWEST;
}

/** Breaks a label at its plain spaces. */
function wrap(label: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, TYPE) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const MARGIN = 3;

function boxOf(cells: readonly Box[]): Box | undefined {
  if (cells.length === 0) return undefined;
  const x = Math.min(...cells.map((cell) => cell.x)) - MARGIN;
  const y = Math.min(...cells.map((cell) => cell.y)) - MARGIN;
  const right = Math.max(...cells.map((cell) => cell.x + cell.width));
  const bottom = Math.max(...cells.map((cell) => cell.y + cell.height));
  return { x, y, width: right - x + MARGIN, height: bottom - y + MARGIN };
}
