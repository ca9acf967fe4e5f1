import { isSparseWeek } from '../charts/callWeek/isSparseWeek.ts';
import type { EmbedDrawing } from './embedDrawing.ts';

/** A week most of whose cells have too few calls: its whole days are drawn, and a table has the shares of days and slots. */
export function isSparse(drawing: EmbedDrawing): boolean {
  return drawing.kind === 'when-to-call' && isSparseWeek(drawing.week);
}
