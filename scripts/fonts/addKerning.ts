import type { KernedPair } from './kerningOf.ts';

const HEADER_BYTES = 12;
const RECORD_BYTES = 16;
const PAIR_BYTES = 6;
/** Of the table and of its only part: version 1, then the part's own head. */
const TABLE_HEAD_BYTES = 18;
/** Horizontal kerning, in a list of pairs (format 0). */
const COVERAGE = 0x00_01;

/**
 * Gives a TrueType font the table `kern`: a list of pairs, which browsers read where a font has no kerning in `GPOS`. The classes of
 * `GPOS` kern every two letters that a design knows, and weigh as much as the outlines; a list of those that a language uses, a
 * quarter of it.
 *
 * @throws RangeError where the font has the table, or a pair stands twice
 *
 * Source: OpenType 1.9, table directory and `kern` (version 0, format 0).
 */
export function addKerning(font: Buffer, pairs: readonly KernedPair[]): Buffer {
  const count = font.readUInt16BE(4);
  const records = Array.from({ length: count }, (_, at) => {
    const record = font.subarray(HEADER_BYTES + RECORD_BYTES * at);
    const offset = record.readUInt32BE(8);
    return { tag: record.toString('latin1', 0, 4), data: font.subarray(offset, offset + record.readUInt32BE(12)) };
  });
  if (records.some(({ tag }) => tag === 'kern')) throw new RangeError('invalid font; has a table kern already');
  return writeFont(font.readUInt32BE(0), [...records, { tag: 'kern', data: kernTable(pairs) }]);
}

function kernTable(pairs: readonly KernedPair[]): Buffer {
  const sorted = [...pairs].sort((a, b) => a.left - b.left || a.right - b.right);
  const twice = sorted.find((pair, at) => sorted[at - 1]?.left === pair.left && sorted[at - 1]?.right === pair.right);
  if (twice) throw new RangeError(`invalid kerning; pair twice: ${twice.left}, ${twice.right}`);
  const table = Buffer.alloc(TABLE_HEAD_BYTES + PAIR_BYTES * pairs.length);
  const { range, selector } = searchOf(pairs.length);
  const head = [0, 1, 0, table.length - 4, COVERAGE, pairs.length, range * PAIR_BYTES, selector];
  [...head, (pairs.length - range) * PAIR_BYTES].forEach((word, at) => table.writeUInt16BE(word, 2 * at));
  sorted.forEach(({ left, right, units }, at) => {
    const place = TABLE_HEAD_BYTES + PAIR_BYTES * at;
    table.writeUInt16BE(left, place);
    table.writeUInt16BE(right, place + 2);
    table.writeInt16BE(units, place + 4);
  });
  return table;
}

/** What a binary search of `count` entries begins with: the largest power of two in it, and its logarithm. */
function searchOf(count: number): { readonly range: number; readonly selector: number } {
  const selector = count === 0 ? 0 : Math.floor(Math.log2(count));
  return { range: count === 0 ? 0 : 2 ** selector, selector };
}

/** Checksums are left to what writes the font next. */
function writeFont(version: number, tables: readonly { readonly tag: string; readonly data: Buffer }[]): Buffer {
  const sorted = [...tables].sort((a, b) => (a.tag < b.tag ? -1 : 1));
  const { range, selector } = searchOf(sorted.length);
  const head = Buffer.alloc(HEADER_BYTES + RECORD_BYTES * sorted.length);
  head.writeUInt32BE(version, 0);
  [sorted.length, range * RECORD_BYTES, selector, (sorted.length - range) * RECORD_BYTES].forEach((word, at) =>
    head.writeUInt16BE(word, 4 + 2 * at),
  );
  let offset = head.length;
  const parts = sorted.map(({ tag, data }, at) => {
    const record = HEADER_BYTES + RECORD_BYTES * at;
    head.write(tag, record, 'latin1');
    head.writeUInt32BE(offset, record + 8);
    head.writeUInt32BE(data.length, record + 12);
    const padded = Buffer.alloc(Math.ceil(data.length / 4) * 4);
    data.copy(padded);
    offset += padded.length;
    return padded;
  });
  return Buffer.concat([head, ...parts]);
}
