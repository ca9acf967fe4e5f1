import type { CoverageRow, Target } from './coverageRows.ts';

const HEADER = ['quantity', 'condition', 'checks', 'share %', '± MC error', 'target %', 'verdict'];
const LEFT = 2;

const WIDE_NOTE = `WIDE: a part of the designs whose intervals hold the truth oftener than their target says. Where callers differ, the
quantile is Student's with C - 1 degrees of freedom (METHOD 3.4) for the whole variance, though callers cause only a
part of it: few callers give wider intervals than needed, kept on purpose. The totals, « callers >= 6 », are held to
both ends of the target.`;

/** The table of coverage as text, one line a row, columns aligned; below it what WIDE means, where it stands. */
export function formatCoverage(rows: readonly CoverageRow[]): string {
  const lines = rows.map(({ quantity, condition, checks, share, error, target, verdict }) => [
    quantity,
    condition,
    String(checks),
    percent(share),
    percent(error),
    target === undefined ? '' : targetText(target),
    verdict ?? '',
  ]);
  const all = [HEADER, ...lines];
  const widths = HEADER.map((_, column) => Math.max(...all.map((line) => line[column]?.length ?? 0)));
  const table = all
    .map((line) =>
      line
        .map((cell, column) => (column < LEFT ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
  return rows.some(({ verdict }) => verdict === 'WIDE') ? `${table}\n\n${WIDE_NOTE}` : table;
}

function percent(share: number): string {
  return (100 * share).toFixed(2);
}

function targetText({ min, max }: Target): string {
  if (min !== undefined && max !== undefined) return `${100 * min}-${100 * max}`;
  return min === undefined ? `<= ${100 * (max ?? 1)}` : `>= ${100 * min}`;
}
