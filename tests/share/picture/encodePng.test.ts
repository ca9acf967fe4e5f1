import { describe, expect, it } from 'vitest';
import { encodePng } from '../../../src/share/picture/encodePng.ts';
import { readPng } from './readPng.ts';

/** Pixels of as many colours, side by side in rows of ten. */
function pixels(colours: number): Uint8Array {
  return Uint8Array.from({ length: 4 * colours }, (_, at) => {
    const pixel = Math.floor(at / 4);
    return [pixel >> 8, pixel & 255, 7, 255][at % 4] ?? 0;
  });
}

describe('pixels as PNG', () => {
  it.each([10, 250, 260, 600])('come back as they were: %i colours', (count) => {
    const read = readPng(encodePng(pixels(count), 10, count / 10));
    expect([read.width, read.height]).toEqual([10, count / 10]);
    expect([...read.colours.keys()].sort((a, b) => a - b)).toEqual(
      Array.from({ length: count }, (_, pixel) => ((pixel >> 8) << 16) | ((pixel & 255) << 8) | 7),
    );
  });

  it('have a palette where 256 colours are enough', () => {
    const hasPalette = (count: number) => Buffer.from(encodePng(pixels(count), 10, count / 10)).includes('PLTE');
    expect([hasPalette(250), hasPalette(260)]).toEqual([true, false]);
  });

  it('must be as many as the size says', () => {
    expect(() => encodePng(pixels(10), 10, 2)).toThrow(RangeError);
  });
});
