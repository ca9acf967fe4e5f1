import { tableOf } from './tableOf.ts';

/** Of an em: as wide as French books set it. */
const WIDTH = 0.2;
const NARROW_SPACE = 0x20_2f;

/**
 * Gives a TrueType font a narrow no-break space: a blank glyph that nobody else needs gets its code point and its width.
 * Neither of our fonts has one, and a browser squeezes the space of another font instead (« 1532 »). A font of one glyph
 * inlined in the style sheet did the same, at the price of a second layout of every page once it was decoded.
 *
 * A variable font may change an advance with its weight (table `HVAR`, which this leaves alone): the stand-in has to be one
 * that is as wide at every weight.
 *
 * @param standIn a character of the font with a segment of its own in the map, where U+202F does not change their order
 *
 * Source: OpenType 1.9, tables `cmap` (format 4), `head`, `hhea` and `hmtx`. Checksums are left to what writes the font next.
 */
export function addNarrowSpace(font: Buffer, standIn: string): Buffer {
  const patched = Buffer.from(font);
  const width = Math.round(WIDTH * tableOf(patched, 'head').readUInt16BE(18));
  const glyphs = remap(tableOf(patched, 'cmap'), standIn.codePointAt(0) ?? 0);
  const measured = tableOf(patched, 'hhea').readUInt16BE(34);
  for (const glyph of glyphs) {
    if (glyph >= measured) throw new Error('The stand-in shares its width with other glyphs.');
    tableOf(patched, 'hmtx').writeUInt16BE(width, 4 * glyph);
  }
  return patched;
}

/** Moves the segment of one code point to U+202F in every map of format 4, and answers with its glyphs. */
function remap(cmap: Buffer, from: number): ReadonlySet<number> {
  const places = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.readUInt32BE(4 + 8 * index + 4));
  return new Set([...new Set(places)].map((place) => remapSegment(cmap.subarray(place), from)));
}

function remapSegment(map: Buffer, from: number): number {
  if (map.readUInt16BE(0) !== 4) throw new Error('The font has a character map that is not of format 4.');
  const bytes = map.readUInt16BE(6);
  const [ends, starts, deltas, offsets] = [14, 16 + bytes, 16 + 2 * bytes, 16 + 3 * bytes];
  for (let at = 0; at < bytes; at += 2) {
    if (map.readUInt16BE(ends + at) !== from) continue;
    const next = map.readUInt16BE(starts + at + 2);
    const isAlone = map.readUInt16BE(starts + at) === from && map.readUInt16BE(offsets + at) === 0;
    const isInOrder = from < NARROW_SPACE && NARROW_SPACE < next;
    if (!isAlone || !isInOrder) break;
    const glyph = (from + map.readUInt16BE(deltas + at)) & 0xff_ff;
    map.writeUInt16BE(NARROW_SPACE, ends + at);
    map.writeUInt16BE(NARROW_SPACE, starts + at);
    map.writeUInt16BE((glyph - NARROW_SPACE) & 0xff_ff, deltas + at);
    return glyph;
  }
  throw new Error('The font has no segment of the stand-in alone that could be moved.');
}
