import { inflateSync } from 'node:zlib';

/** A PNG of colour type 2 or 3 without filters, as we write them: its size and the number of pixels of each colour. */
export function readPng(png: Uint8Array): {
  readonly width: number;
  readonly height: number;
  readonly colours: ReadonlyMap<number, number>;
} {
  const file = Buffer.from(png);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at))
    chunks.set(file.toString('latin1', at + 4, at + 8), file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  const header = chunks.get('IHDR') ?? Buffer.alloc(13);
  const [width, height, indexed] = [header.readUInt32BE(0), header.readUInt32BE(4), header[9] === 3];
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
  const palette = chunks.get('PLTE') ?? Buffer.alloc(0);
  const bytes = indexed ? 1 : 3;
  const colours = new Map<number, number>();
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = y * (width * bytes + 1) + 1 + x * bytes;
      const colour = indexed ? palette.readUIntBE(3 * (rows[at] ?? 0), 3) : rows.readUIntBE(at, 3);
      colours.set(colour, (colours.get(colour) ?? 0) + 1);
    }
  return { width, height, colours };
}
