/** The table without any comparison. */
export function hideGaps(table: HTMLTableElement): void {
  for (const made of table.querySelectorAll('.c-gap, .place')) made.remove();
  for (const row of table.querySelectorAll('.chosen')) row.classList.remove('chosen');
  table.classList.remove('with-gaps');
}
