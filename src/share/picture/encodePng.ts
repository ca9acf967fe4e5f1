import { crc32, deflateSync } from 'node:zlib';

const MOST_COLOURS = 256;
/** Steps of a channel, of 255, that nobody sees on the edge of a letter. */
const UNSEEN_STEPS = 12;
/** Places of a palette for the colours of most pixels; the others go to those that are farthest from any of these. */
const MOST_FREQUENT = 160;
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * Opaque pixels as PNG. Up to 256 colours nothing is lost. Beyond, the shades that fewest pixels have, on the edges of
 * letters and hatching, take the nearest of the others; where that would show, each pixel keeps its own. Flat drawings come
 * out half as large as from resvg's own encoder, which tries a filter on each line; here no filter is best.
 *
 * Source: PNG, third edition (W3C 2025), colour types 2 and 3.
 *
 * @param pixels RGBA, row by row, all opaque
 */
export function encodePng(pixels: Uint8Array, width: number, height: number): Uint8Array<ArrayBuffer> {
  if (pixels.length !== 4 * width * height) throw new RangeError(`invalid pixels; not 4 × ${width} × ${height}`);
  const { colours, counts, indices } = countColours(pixels);
  const { palette, places, farthest } = choosePalette(colours, counts);
  const isIndexed = farthest <= UNSEEN_STEPS;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, isIndexed ? 3 : 2], 8);
  const rows = isIndexed ? indexedRows(indices, places, width) : fullRows(pixels, width);
  return new Uint8Array(
    Buffer.concat([
      Buffer.from(SIGNATURE),
      chunk('IHDR', header),
      ...(isIndexed ? [chunk('PLTE', Buffer.from(palette.flatMap(channelsOf)))] : []),
      chunk('IDAT', deflateSync(rows, { level: 6, memLevel: 9 })),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

/** The colours in the order in which they appear, how many pixels each has, and which one each pixel has. */
function countColours(pixels: Uint8Array) {
  const known = new Map<number, number>();
  const counts: number[] = [];
  const indices = new Uint32Array(pixels.length / 4);
  let [last, index] = [-1, 0];
  for (let pixel = 0, at = 0; pixel < indices.length; pixel += 1, at += 4) {
    const colour = ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
    if (colour !== last) {
      index = known.get(colour) ?? known.size;
      known.set(colour, index);
      last = colour;
    }
    indices[pixel] = index;
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return { colours: [...known.keys()], counts, indices };
}

/**
 * The colours of most pixels, then, one after the other, whichever is farthest from those chosen: a small mark keeps its
 * green. For each colour its place, or that of the nearest, and how many steps of a channel the farthest one is moved.
 */
function choosePalette(colours: readonly number[], counts: readonly number[]) {
  const places = new Uint8Array(colours.length);
  const steps = new Float64Array(colours.length).fill(Infinity);
  const palette: number[] = [];
  const choose = (index: number) => {
    const chosen = colours[index] ?? 0;
    colours.forEach((colour, other) => {
      const away = stepsBetween(colour, chosen);
      if (away >= (steps[other] ?? 0)) return;
      steps[other] = away;
      places[other] = palette.length;
    });
    palette.push(chosen);
  };
  const byCount = colours.map((_, index) => index).sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
  byCount.slice(0, colours.length > MOST_COLOURS ? MOST_FREQUENT : MOST_COLOURS).forEach(choose);
  let farthest = indexOfMost(steps);
  while (palette.length < MOST_COLOURS && (steps[farthest] ?? 0) > 0) {
    choose(farthest);
    farthest = indexOfMost(steps);
  }
  return { palette, places, farthest: steps[farthest] ?? 0 };
}

function indexOfMost(values: Float64Array): number {
  return values.reduce((most, value, index) => (value > (values[most] ?? 0) ? index : most), 0);
}

/** The largest difference of a channel. */
function stepsBetween(a: number, b: number): number {
  return Math.max(
    Math.abs((a >> 16) - (b >> 16)),
    Math.abs(((a >> 8) & 255) - ((b >> 8) & 255)),
    Math.abs((a & 255) - (b & 255)),
  );
}

function channelsOf(colour: number): [red: number, green: number, blue: number] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

/** One byte a pixel, each row after a zero (no filter). */
function indexedRows(indices: Uint32Array, places: Uint8Array, width: number): Buffer {
  const rows = Buffer.alloc(indices.length + indices.length / width);
  for (let pixel = 0, to = 0; pixel < indices.length; pixel += 1, to += 1) {
    if (pixel % width === 0) to += 1;
    rows[to] = places[indices[pixel] ?? 0] ?? 0;
  }
  return rows;
}

/** Three bytes a pixel, likewise. */
function fullRows(pixels: Uint8Array, width: number): Buffer {
  const count = pixels.length / 4;
  const rows = Buffer.alloc(3 * count + count / width);
  for (let pixel = 0, to = 0; pixel < count; pixel += 1, to += 3) {
    if (pixel % width === 0) to += 1;
    rows.set(pixels.subarray(4 * pixel, 4 * pixel + 3), to);
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
