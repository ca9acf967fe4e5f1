import { layoutCallDots } from '../callDots/layoutCallDots.ts';
import type { CallWeekCell, CallWeekSpec } from './CallWeekSpec.ts';
import { isSparseWeek } from './isSparseWeek.ts';
import { fitsColumn, wrapLabel } from './wrapLabel.ts';

/** In pixels. All dots of the week are two paths. */
export interface CallWeekLayout {
  readonly width: number;
  readonly height: number;
  /** Names of slots, left-aligned with their column. */
  readonly heads: readonly { readonly x: number; readonly lines: readonly Line[] }[];
  /** Names of days, and of all days together. */
  readonly rows: readonly Line[];
  /** « 8/40 » at the end of a whole day, right-aligned; none where days are cut into slots. */
  readonly counts: readonly Line[];
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

/** The cells of one row of the sheet and what they are drawn in: ten dots a line in a slot, fifty over a whole day. */
interface Strip {
  readonly label: string;
  readonly cells: readonly CallWeekCell[];
  readonly columns: Columns;
}

interface Columns {
  readonly step: number;
  readonly width: number;
  readonly dots: number;
}

const LABELS = 32;
/** With the labels: a phone of 320 px. */
const SHEET = 256;
const LINE = 15;
/** From the top of a row down to the line that its name stands on. */
const LABEL_BASE = 11;
/** A row is as high as its label at least; a line or two of dots stand in its middle. */
const LOWEST = 15;
const BETWEEN = 8;
const STEP = 4.5;
const GAP = 6;
/** « 12/41 » beside the dots of a day. */
const COUNT = 40;
const TEN = 10;
const FIVE = 5;

/**
 * @param sheet width without the labels of days; a picture that is wider than a phone gives more
 * @param counted say the calls of a whole day beside its dots; pinned embeds were drawn without
 * @throws RangeError where a row has not one cell a slot
 */
export function layoutCallWeek(spec: CallWeekSpec, { sheet = SHEET, counted = false } = {}): CallWeekLayout {
  const { slots, shortSlots, days, whole } = spec;
  for (const { label, cells } of [...days, whole])
    if (cells.length !== slots.length)
      throw new RangeError(`invalid week; ${label} has ${cells.length} cells for ${slots.length} slots`);
  const columns = columnsOf(slots.length, sheet);
  const sparse = isSparseWeek(spec);
  const most = Math.max(0, ...days.map(({ whole: day }) => (day.kind === 'dots' ? day.n : 0)));
  const beside = counted && most * STEP > sheet - COUNT ? COUNT : 0;
  const aDay = Math.floor((sheet - beside) / STEP / TEN) * TEN;
  const wide: Columns = { step: sheet, width: aDay * STEP, dots: aDay };
  const names = slots.every((slot) => fitsColumn(slot, columns.step)) ? slots : (shortSlots ?? slots);
  const heads = names.map((slot) => wrapLabel(slot, columns.step - 2));
  const headHeight = Math.max(1, ...heads.map((lines) => lines.length)) * LINE + BETWEEN / 2;
  let y = sparse ? 0 : headHeight;
  const place = (strip: Strip) => {
    const dots = Math.max(0, ...strip.cells.map((cell) => heightOf(cell, strip.columns)));
    const above = Math.max(2, (LOWEST - dots) / 2);
    const height = Math.max(LOWEST, dots + 2 * above);
    const placed = { ...strip, y, height, above };
    y += height + BETWEEN;
    return placed;
  };
  const placedDays = days.map(({ label, cells, whole: day }) =>
    place(sparse ? { label, cells: [day], columns: wide } : { label, cells, columns }),
  );
  const rule = y - BETWEEN / 2;
  const headsEnd = sparse ? y + headHeight : headHeight;
  y += BETWEEN / 2 + (sparse ? headHeight : 0);
  const strips = [...placedDays, place({ ...whole, columns })];
  const cells = strips.flatMap((strip) =>
    strip.cells.map((cell, index) => ({
      cell,
      dots: strip.columns.dots,
      x: LABELS + index * strip.columns.step,
      y: strip.y,
      above: strip.above,
      width: strip.columns.width,
      height: strip.height,
    })),
  );
  const drawn = cells.flatMap(({ cell, dots, x, y: top, above }) =>
    cell.kind === 'dots' ? [layoutCallDots(cell, { at: { x, y: top + above }, row: dots, step: STEP })] : [],
  );
  const box = boxAround(cells.filter(({ cell }) => cell.named));
  return {
    width: LABELS + sheet,
    height: y - BETWEEN + 2,
    heads: heads.map((lines, index) => ({
      x: LABELS + index * columns.step,
      lines: lines.map((text, line) => ({ text, y: headsEnd - BETWEEN / 2 - (lines.length - line - 1) * LINE - 3 })),
    })),
    rows: strips.map(({ label, y: top }) => ({ text: label, y: top + LABEL_BASE })),
    counts: placedDays.flatMap(({ y: top, cells: [cell] }) =>
      counted && sparse && cell?.kind === 'dots' ? [{ text: `${cell.k}/${cell.n}`, y: top + LABEL_BASE }] : [],
    ),
    answered: drawn.map(({ answered }) => answered).join(''),
    unanswered: drawn.map(({ unanswered }) => unanswered).join(''),
    few: cells.flatMap(({ cell, x, y: top, width, height }) =>
      cell.kind === 'few' ? [{ x, y: top, width, height, n: cell.n }] : [],
    ),
    rule,
    ...(box ? { box } : {}),
  };
}

/** The sheet is shared out among the slots; where ten dots have no room a line has five, where thirty have, thirty. */
function columnsOf(slots: number, sheet: number): Columns {
  const step = sheet / Math.max(slots, 4);
  const tens = Math.floor((step - GAP) / (TEN * STEP));
  const dots = tens > 0 ? tens * TEN : FIVE;
  return { step, width: Math.min(dots * STEP, step - 2), dots };
}

function heightOf(cell: CallWeekCell, { dots }: Columns): number {
  return cell.kind === 'dots' ? layoutCallDots(cell, { row: dots, step: STEP }).height : 0;
}

const MARGIN = 3;

function boxAround(cells: readonly Box[]): Box | undefined {
  if (cells.length === 0) return undefined;
  const x = Math.min(...cells.map((cell) => cell.x)) - MARGIN;
  const y = Math.min(...cells.map((cell) => cell.y)) - MARGIN;
  const right = Math.max(...cells.map((cell) => cell.x + cell.width));
  const bottom = Math.max(...cells.map((cell) => cell.y + cell.height));
  return { x, y, width: right - x + MARGIN, height: bottom - y + MARGIN };
}
