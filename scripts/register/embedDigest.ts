import { createHash } from 'node:crypto';
import type { Barometer } from '../../src/domain/barometer.ts';
import type { Cell } from '../../src/publish/formatCsv.ts';
import { embedTable } from '../../src/share/embedTable.ts';
import type { EmbedView } from '../../src/views/embedView.ts';

/**
 * What may change without a figure changing: the version is a column of the register, a source mends its address, an
 * organisation is renamed (and its rows then stand in another order).
 */
const NO_FIGURES: ReadonlySet<string> = new Set(['organisation', 'method', 'source_url', 'notice']);
/** Beyond these digits a number is the arithmetic of a machine, not a figure. */
const DIGITS = 12;

/** The digest of everything that an embed shows in numbers, in any language: sha256, hexadecimal. */
export function embedDigest(barometer: Barometer, view: EmbedView): string {
  const { header, records } = embedTable(barometer, view);
  const kept = header.flatMap((column, index) => (NO_FIGURES.has(column) ? [] : [index]));
  const figures = records
    .map((record) => JSON.stringify(kept.map((index) => canonical(record[index]))))
    .sort((x, y) => (x < y ? -1 : 1));
  const columns = kept.map((index) => header[index]);
  return createHash('sha256')
    .update(JSON.stringify([columns, figures]), 'utf8')
    .digest('hex');
}

function canonical(cell: Cell): string | number | null {
  return typeof cell === 'number' ? Number(cell.toPrecision(DIGITS)) : (cell ?? null);
}
