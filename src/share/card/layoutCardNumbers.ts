import type { Box } from '../../charts/boxes.ts';
import type { CardNumber } from '../../views/cards/CardView.ts';
import { fitText, fitTogether } from '../picture/pictureText.ts';

/** Baselines of the first lines and sizes in pixels, the same in all columns, so that like stands beside like. */
export interface CardNumbersLayout {
  readonly count: { readonly y: number; readonly size: number };
  readonly noun: { readonly y: number; readonly size: number };
  readonly detail: { readonly y: number; readonly size: number };
  readonly columns: readonly {
    readonly x: number;
    readonly count: readonly string[];
    readonly noun: readonly string[];
    readonly details: readonly string[];
  }[];
}

const GAP = 36;
/** Wider columns would part one number from the next. */
const FEWEST_COLUMNS = 2;
/** Tried from the largest; the smallest is readable where networks show a card at half its size. */
const SCALES = [1, 0.92, 0.85, 0.78, 0.72, 0.66, 0.6];

/** Places numbers, their words and their details in columns, as large as all of it fits in the box. */
export function layoutCardNumbers(numbers: readonly CardNumber[], box: Box): CardNumbersLayout {
  const height = box.bottom - box.top;
  const tried = SCALES.map((scale) => layoutAt(numbers, box, scale));
  const found = tried.find((one) => one.height <= height) ?? tried.at(-1);
  if (!found) throw new RangeError('invalid SCALES; empty');
  return found.layout;
}

function layoutAt(
  numbers: readonly CardNumber[],
  box: Box,
  scale: number,
): { readonly layout: CardNumbersLayout; readonly height: number } {
  const hasDetails = numbers.some(({ details }) => details.length > 0);
  const columnCount = Math.max(hasDetails ? FEWEST_COLUMNS : 3, numbers.length);
  const width = (box.right - box.left - GAP * (columnCount - 1)) / columnCount;
  const height = box.bottom - box.top;
  const largest = Math.min(92, height * 0.5) * scale;
  const counts = fitTogether(
    numbers.map(({ count }) => count),
    { face: 'titre', bold: true },
    { width, maxLines: 1, sizes: [1, 0.85, 0.7, 0.6, 0.5].map((part) => largest * part) },
  );
  const nouns = fitTogether(
    numbers.map(({ noun }) => noun),
    { face: 'texte', bold: true },
    { width, maxLines: 2, sizes: [24, 22, 20, 18].map((size) => size * Math.max(scale, 0.75)) },
  );
  const detailSize = 20 * Math.max(scale, 0.75);
  const details = numbers.map((number) =>
    number.details.flatMap(
      (text) => fitText(text, { face: 'texte' }, { width, maxLines: 3, sizes: [detailSize] }).lines,
    ),
  );
  const most = (lists: readonly (readonly string[])[]) => Math.max(0, ...lists.map((lines) => lines.length));
  const countEnd = counts.size * 0.8 + (most(counts.lines) - 1) * counts.size * 1.05;
  const nounAt = countEnd + nouns.size * 1.45;
  const nounEnd = nounAt + (most(nouns.lines) - 1) * nouns.size * 1.2;
  const detailAt = nounEnd + detailSize * 1.45;
  const end = hasDetails
    ? detailAt + (most(details) - 1) * detailSize * 1.25 + detailSize * 0.3
    : nounEnd + nouns.size * 0.3;
  const top = box.top + (hasDetails ? 8 : Math.max(0, (height - end) / 2));
  return {
    height: end + (hasDetails ? 8 : 0),
    layout: {
      count: { y: top + counts.size * 0.8, size: counts.size },
      noun: { y: top + nounAt, size: nouns.size },
      detail: { y: top + detailAt, size: detailSize },
      columns: numbers.map((_, index) => ({
        x: Math.round(box.left + index * (width + GAP)),
        count: counts.lines[index] ?? [],
        noun: nouns.lines[index] ?? [],
        details: details[index] ?? [],
      })),
    },
  };
}
