import { tableOf } from './tableOf.ts';

/**
 * Advance widths in thousandths of an em of the characters of a TrueType font, without those that it does not have.
 *
 * Source: OpenType 1.9, tables `head`, `hhea`, `hmtx` and `cmap` (format 4, which holds every character we use).
 */
export function glyphWidths(font: Buffer, text: string): Readonly<Record<string, number>> {
  const table = (tag: string): Buffer => tableOf(font, tag);
  const unitsPerEm = table('head').readUInt16BE(18);
  const measured = table('hhea').readUInt16BE(34);
  const metrics = table('hmtx');
  const glyphOf = characterMap(table('cmap'));
  const widths = [...new Set(text)].flatMap((character): readonly (readonly [string, number])[] => {
    const glyph = glyphOf(character.codePointAt(0) ?? 0);
    if (glyph === 0) return [];
    const units = metrics.readUInt16BE(4 * Math.min(glyph, measured - 1));
    return [[character, Math.round((units * 1000) / unitsPerEm)]];
  });
  return Object.fromEntries(widths);
}

/** The glyph of a code point; 0 where the font has none. */
function characterMap(cmap: Buffer): (code: number) => number {
  const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) =>
    cmap.subarray(cmap.readUInt32BE(4 + 8 * index + 4)),
  );
  const map = subtables.find((subtable) => subtable.readUInt16BE(0) === 4);
  if (!map) throw new Error('The font has no character map of format 4.');
  const segments = map.readUInt16BE(6) / 2;
  const word = (column: number, segment: number): number =>
    map.readUInt16BE(14 + 2 * (column * segments + segment) + (column > 0 ? 2 : 0));
  return (code) => {
    for (let segment = 0; segment < segments; segment += 1) {
      if (word(0, segment) < code) continue;
      if (word(1, segment) > code) return 0;
      const [delta, offset] = [word(2, segment), word(3, segment)];
      if (offset === 0) return (code + delta) & 0xffff;
      const place = 14 + 2 * (3 * segments + segment) + 2 + offset + 2 * (code - word(1, segment));
      const glyph = map.readUInt16BE(place);
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
