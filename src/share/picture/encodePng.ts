import { crc32, deflateSync } from 'node:zlib';

const MOST_COLOURS = 256;
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * Opaque pixels as PNG, without loss: with a palette where 256 colours are enough, else without transparency. Flat drawings
 * come out a third smaller than from resvg's own encoder, which tries a filter on each line; here no filter is best.
 *
 * Source: PNG, third edition (W3C 2025), colour types 2 and 3.
 *
 * @param pixels RGBA, row by row, all opaque
 */
export function encodePng(pixels: Uint8Array, width: number, height: number): Uint8Array<ArrayBuffer> {
  if (pixels.length !== 4 * width * height) throw new RangeError(`invalid pixels; not 4 × ${width} × ${height}`);
  const indexed = indexPixels(pixels, width, height);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, indexed ? 3 : 2], 8);
  const rows = indexed ? indexed.rows : withoutAlpha(pixels, width, height);
  return new Uint8Array(
    Buffer.concat([
      Buffer.from(SIGNATURE),
      chunk('IHDR', header),
      ...(indexed ? [chunk('PLTE', indexed.palette)] : []),
      chunk('IDAT', deflateSync(rows, { level: 6, memLevel: 9 })),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

/** One byte a pixel, each row after a zero (no filter); undefined where there are too many colours. */
function indexPixels(
  pixels: Uint8Array,
  width: number,
  height: number,
): { readonly palette: Buffer; readonly rows: Buffer } | undefined {
  const colours = new Map<number, number>();
  const rows = Buffer.alloc((width + 1) * height);
  let [last, index] = [-1, 0];
  for (let pixel = 0, to = 0; pixel < width * height; pixel += 1, to += 1) {
    if (pixel % width === 0) to += 1;
    const at = 4 * pixel;
    const colour = ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
    if (colour !== last) {
      index = colours.get(colour) ?? colours.size;
      if (index === MOST_COLOURS) return undefined;
      colours.set(colour, index);
      last = colour;
    }
    rows[to] = index;
  }
  const palette = Buffer.from(
    [...colours.keys()].flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]),
  );
  return { palette, rows };
}

function withoutAlpha(pixels: Uint8Array, width: number, height: number): Buffer {
  const rows = Buffer.alloc((3 * width + 1) * height);
  for (let pixel = 0, to = 0; pixel < width * height; pixel += 1, to += 3) {
    if (pixel % width === 0) to += 1;
    const at = 4 * pixel;
    rows[to] = pixels[at] ?? 0;
    rows[to + 1] = pixels[at + 1] ?? 0;
    rows[to + 2] = pixels[at + 2] ?? 0;
  }
  return rows;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
