import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { encodePng } from './encodePng.ts';
import { setFaces } from './setFaces.ts';

const FONTS = ['titre-400', 'titre-700', 'texte-400', 'texte-700', 'espace-400'].map((name) =>
  path.resolve(`src/styles/fonts/${name}.ttf`),
);
const CACHE = path.resolve('.cache/pictures');
/** Of what turns markup into bytes, beside the fonts: raised with resvg, or with a change of `encodePng`. */
const DRAWN_BY = 'resvg 2.6.2, png 3';

let drawnWith: string | undefined;

/**
 * A picture as PNG, in the fonts of this repository and no other. What was drawn before, from the same markup and the same
 * fonts, is read back from `.cache/pictures`.
 *
 * @param svg a picture without classes (`inlineMarks`)
 * @param width pixels; the height follows from the picture's own shape
 */
export function drawPicture(svg: string, width: number): Uint8Array<ArrayBuffer> {
  const set = setFaces(svg);
  drawnWith ??= FONTS.reduce((hash, file) => hash.update(readFileSync(file)), createHash('sha256'))
    .update(DRAWN_BY)
    .digest('hex');
  const key = createHash('sha256').update(`${drawnWith} ${width} ${set}`).digest('hex');
  const file = path.join(CACHE, key.slice(0, 2), `${key}.png`);
  if (existsSync(file)) return new Uint8Array(readFileSync(file));
  const png = rasterise(set, width);
  mkdirSync(path.dirname(file), { recursive: true });
  // Moved in one step: another build, or one that is killed, never leaves half a picture under its name.
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, png);
  renameSync(aside, file);
  return png;
}

function rasterise(svg: string, width: number): Uint8Array<ArrayBuffer> {
  const options = {
    fitTo: { mode: 'width', value: width },
    font: { loadSystemFonts: false, fontFiles: FONTS, defaultFontFamily: 'Atkinson Hyperlegible Next' },
  } as const;
  const image = new Resvg(svg, options).render();
  return encodePng(image.pixels, image.width, image.height);
}
