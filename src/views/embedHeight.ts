import { isSlope } from '../charts/trend/isSlope.ts';
import { textWidth } from '../charts/textWidth.ts';
import type { EmbedContent } from './embedDrawing.ts';
import { isSparse } from './isSparse.ts';
import type { CellView, TableView } from './tableView.ts';

/** What stands around a drawing, as text. */
interface Around {
  readonly title: string;
  readonly stamp: string;
  readonly marks: readonly string[];
  readonly foot: readonly string[];
  readonly fictional: boolean;
}

/* A phone of 320 px less what the frame keeps at its sides; on wider screens everything takes fewer lines. */
const ROOM = 296;
/* Of a name in a ranking, in a page that keeps the eight pixels of every browser at its sides. */
const NAME_ROOM = 176;
/* System fonts are wider than ours: the widest in use (DejaVu Sans) by about these. */
const WIDER = 1.14;
const WIDER_BOLD = 1.24;
/* CONTRACT §5. */
const MOST = 1000;
const GAP = 12;
const SMALL = 16.8;
const ROW = 19.5;

/**
 * Pixels that a frame must have so that nothing in it scrolls, at any width from 320 px: what snippets reserve, so that a page
 * without script shows all and a page with script shifts little. Counted in lines as the style sheet sets them, never less than
 * what a browser takes.
 */
export function embedHeight({ drawing, table }: Pick<EmbedContent, 'drawing' | 'table'>, around: Around): number {
  const parts = [
    (around.fictional ? 27 : 0) + lines(around.title, 17.3, true) * 20.8 + 8 + lines(around.stamp, 12) * SMALL + 8,
    drawingHeight(drawing),
    ...around.marks.map((mark) => GAP + lines(mark, 13) * 18.2),
    GAP + around.foot.reduce((sum, text) => sum + lines(text, 12) * SMALL, 0),
  ];
  const needsTable = drawing.kind === 'trend' || drawing.kind === 'funnel' || isSparse(drawing);
  const tabled = needsTable && table ? GAP + tableHeight(table, drawing.kind === 'when-to-call') : 0;
  const sum = 28 + parts.reduce((total, part) => total + part, 0) + tabled;
  return Math.min(MOST, Math.ceil(sum));
}

/* A trend for a phone grows with its frame, faster than the words around it take fewer lines. */
function drawingHeight(drawing: EmbedContent['drawing']): number {
  switch (drawing.kind) {
    case 'figure':
      return 56 + (drawing.ten ? 45 + 8 + lines(drawing.ten.sentence, 12) * SMALL : drawing.plot ? 46 : 0);
    case 'trend':
      return (
        (isSlope(drawing.spec) ? 288 : 352) + (drawing.spec.segments.length > 2 ? drawing.spec.segments.length * 18 : 0)
      );
    case 'ranking':
      return (
        34 +
        drawing.rows.reduce(
          (sum, { name, rank }) =>
            sum + 28 + lines(name, 13.6, false, NAME_ROOM) * 17 + (lines(rank?.text ?? '', 12, false, 92) > 1 ? 8 : 0),
          0,
        ) +
        (drawing.leftOut > 0 ? 26 : 0) +
        (drawing.unranked > 0 ? 8 + SMALL : 0)
      );
    case 'funnel':
      return drawing.spec ? 376 : lines(drawing.empty, 15) * 21;
    case 'answers':
      return (
        56 +
        drawing.questions.reduce(
          (sum, { question, figure, bar }) =>
            sum + (bar ? 62 : 26) + lines(`« ${question.text} » ${figure.text} (${figure.interval ?? ''})`, 13) * 17,
          0,
        )
      );
    case 'when-to-call':
      return isSparse(drawing) ? 60 + drawing.week.days.length * 30 : 40 + drawing.when.rows.length * 56;
  }
}

/**
 * Rows take one line, but for names in the first column that are longer than their share of the room.
 *
 * @param wraps true where any cell may take two lines, as they then do where all together are wider than a phone
 */
function tableHeight({ caption, columns, rows }: TableView, wraps: boolean): number {
  const widest = columns.map(({ text }, column) =>
    Math.max(
      ...text.split(' ').map((word) => textWidth(word, 11)),
      ...rows.map((row) => textWidth(textOf(row[column]), 11)),
    ),
  );
  const share = ROOM - widest.slice(1).reduce((sum, width) => sum + width * WIDER + 6, 0);
  const head = Math.max(...columns.map(({ text }) => lines(text, 11, false, columns.length > 2 ? 66 : 230)));
  const isWide = wraps && share < (widest[0] ?? 0) * WIDER;
  const body = rows.reduce((sum, [first]) => {
    const most = isWide ? 2 : lines(textOf(first), 11, false, share);
    return sum + ROW + (most - 1) * 14.5;
  }, 0);
  return lines(caption, 12, true) * 17 + 5 + head * 14.5 + 5 + body;
}

function textOf(cell: CellView | undefined): string {
  if (!cell) return '';
  return cell.kind === 'figure' ? cell.figure.text : cell.text;
}

/** How many lines a text takes, its words kept whole. */
function lines(text: string, size: number, bold = false, room = ROOM): number {
  const wide = (part: string) => textWidth(part, size) * (bold ? WIDER_BOLD : WIDER);
  let count = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const own = wide(`${word} `);
    if (used > 0 && used + own > room + wide(' ')) {
      count += 1;
      used = 0;
    }
    used += own;
  }
  return text === '' ? 0 : count;
}
