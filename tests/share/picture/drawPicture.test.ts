import { describe, expect, it } from 'vitest';
import { drawPicture } from '../../../src/share/picture/drawPicture.ts';
import { readPng } from './readPng.ts';

const PAPER = 0xf5f2e8;
const picture = (content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 50"><rect width="200" height="50" fill="#f5f2e8"/>${content}</svg>`;

/** Pixels of a drawn picture that are not paper. */
function ink(content: string): number {
  const { width, height, colours } = readPng(drawPicture(picture(content), 400));
  return width * height - (colours.get(PAPER) ?? 0);
}

describe('a picture', () => {
  it('has the width asked for, and its own shape', () => {
    expect(readPng(drawPicture(picture(''), 400))).toMatchObject({ width: 400, height: 100 });
  });

  it('has its text: a font that draws nothing fails here', () => {
    expect(ink('')).toBe(0);
    expect(ink('<text x="9" y="30">Sur dix appels</text>')).toBeGreaterThan(500);
  });

  it.each(['é', 'È', 'œ', 'Œ', 'ç', '«', '»', '’', '−', '×', '%', '…', '–', '€'])('has a glyph for %s', (character) => {
    expect(ink(`<text x="90" y="30" font-size="20">${character}</text>`)).toBeGreaterThan(5);
  });

  it('keeps a narrow space, in both faces', () => {
    for (const family of ['', ' font-family="Décroché titre"']) {
      const at = (text: string) => readPng(drawPicture(picture(`<text x="9" y="30"${family}>${text}</text>`), 400));
      expect(at('1\u202f532').colours).not.toEqual(at('1532').colours);
      expect(ink(`<text x="9" y="30"${family}>\u202f</text>`)).toBe(0);
    }
  });

  it('has heavier strokes where it is bold', () => {
    const text = (weight: number) => `<text x="9" y="30" font-weight="${weight}">Sur dix appels</text>`;
    expect(ink(text(700))).toBeGreaterThan(ink(text(400)) * 1.05);
  });

  it('is the same bytes twice', () => {
    const once = picture('<text x="9" y="30">12 appels</text>');
    expect(drawPicture(once, 200)).toEqual(drawPicture(once, 200));
  });
});
