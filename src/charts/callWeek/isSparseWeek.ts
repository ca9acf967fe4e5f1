import type { CallWeekSpec } from './CallWeekSpec.ts';

/**
 * A week most of whose cells have too few calls for dots: whole days are drawn in their place, for a sheet of hatching says
 * nothing. Unless the moment that a test names is one cell, which no whole day would show.
 */
export function isSparseWeek({ days, whole }: Pick<CallWeekSpec, 'days' | 'whole'>): boolean {
  const cells = days.flatMap((day) => day.cells);
  const few = cells.filter(({ kind }) => kind === 'few').length;
  const wholes = [...days.map((day) => day.whole), ...whole.cells];
  const namesOneCell = cells.some(({ named }) => named) && !wholes.some(({ named }) => named);
  return 2 * few > cells.length && !namesOneCell;
}
