import { describe, expect, it } from 'vitest';
import { encodePng } from '../../../src/share/picture/encodePng.ts';
import { readPng } from './readPng.ts';

/** Pixels of as many colours, no two nearer than seventeen steps, side by side in rows of ten. */
function pixels(colours: number): Uint8Array {
  return Uint8Array.from({ length: 4 * colours }, (_, at) => {
    const pixel = Math.floor(at / 4);
    return [17 * (pixel >> 8), 17 * ((pixel >> 4) & 15), 17 * (pixel & 15), 255][at % 4] ?? 0;
  });
}

/** A flat ground of one colour, and after it the given pixels. */
function onGround(some: Uint8Array, rows: number): Uint8Array {
  const ground = Uint8Array.from({ length: 4 * 10 * rows }, (_, at) => (at % 4 === 3 ? 255 : 90));
  return Uint8Array.from([...ground, ...some]);
}

const hasPalette = (png: Uint8Array) => Buffer.from(png).includes('PLTE');

describe('pixels as PNG', () => {
  it.each([
    [10, true],
    [250, true],
    // Hundreds of colours that as many pixels have: none can be spared.
    [600, false],
  ])('come back as they were: %i colours, with a palette: %s', (count, indexed) => {
    const png = encodePng(pixels(count), 10, count / 10);
    const read = readPng(png);
    expect([read.width, read.height]).toEqual([10, count / 10]);
    expect([...read.colours.keys()].sort((a, b) => a - b)).toEqual(
      Array.from(
        { length: count },
        (_, pixel) => ((17 * (pixel >> 8)) << 16) | ((17 * ((pixel >> 4) & 15)) << 8) | (17 * (pixel & 15)),
      ),
    );
    expect(hasPalette(png)).toBe(indexed);
  });

  it('give the rarest of more than 256 shades the nearest of the others', () => {
    // 250 colours twice, and 50 of them once more, a step away.
    const shades = Uint8Array.from([...pixels(250), ...pixels(250), ...pixels(50)]);
    for (let pixel = 500; pixel < 550; pixel += 1) shades[4 * pixel] = 1;
    const png = encodePng(onGround(shades, 5), 10, 60);
    expect(hasPalette(png)).toBe(true);
    const { colours } = readPng(png);
    expect(colours.size).toBe(256);
    expect(colours.get(0x5a5a5a)).toBe(50);
    expect([...colours.values()].reduce((sum, count) => sum + count, 0)).toBe(600);
    // Five of the shades found room; the others count with the colour a step away.
    expect([...colours].filter(([colour]) => colour >> 16 === 1)).toHaveLength(5);
  });

  it('keep a colour of its own, however few pixels have it', () => {
    // 290 greys and almost greys, each on twenty pixels; one pixel is red.
    const greys = Uint8Array.from({ length: 4 * 5800 }, (_, at) => {
      const shade = Math.floor(at / 80);
      return [Math.min(shade, 255), Math.max(shade - 35, 0), shade >> 1, 255][at % 4] ?? 0;
    });
    greys.set([255, 0, 0, 255], 4 * 77);
    const png = encodePng(greys, 10, 580);
    expect(hasPalette(png)).toBe(true);
    expect(readPng(png).colours.get(0xff0000)).toBe(1);
  });

  it('must be as many as the size says', () => {
    expect(() => encodePng(pixels(10), 10, 2)).toThrow(RangeError);
  });
});
