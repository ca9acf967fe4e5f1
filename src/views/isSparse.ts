import type { EmbedDrawing } from './embedDrawing.ts';

/** A week in which no cell has calls enough for dots: whole days are drawn in their place. */
export function isSparse(drawing: EmbedDrawing): boolean {
  return drawing.kind === 'when-to-call' && drawing.when.rows.every(({ cells }) => cells.every((cell) => !cell.dots));
}
