/**
 * Cuts the fonts of `src/styles/fonts/` out of the packages of fontsource: `npm run fonts`. Two web fonts, and what pictures
 * are drawn with: resvg takes no woff2, and of a variable font only its default, so each weight is a file of its own, and
 * the widths of its letters go into a table that the layout of pictures reads.
 * The result is committed, since it changes only with a package or with the list of glyphs.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { glyphWidths } from './fonts/glyphWidths.ts';

const FRENCH_AND_ENGLISH =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]_abcdefghijklmnopqrstuvwxyz{|}~' +
  '\u00a0§©«°±²³·»¿×÷ÀÂÄÇÈÉÊËÎÏÔÖÙÛÜàâäçèéêëîïñóôöùûüÿæÆœŒŸáíúãõ–—‘’“”„†•…‰€−≤≥≈½';
const ARROWS = '↑↓';
/** A picture has no other font to fall back on: names of the rest of Latin-1. */
const WESTERN = Array.from({ length: 0xff - 0xa0 + 1 }, (_, index) => String.fromCodePoint(0xa0 + index)).join('');
const NARROW_SPACE = '\u202f';

const read = (path: string): Buffer => readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)));
const write = (path: string, content: Buffer | string): void => {
  writeFileSync(fileURLToPath(new URL(`../src/${path}`, import.meta.url)), content);
  console.log(`${path} ${content.length} bytes`);
};
const fromPackage = (path: string): Buffer => read(`node_modules/@fontsource-variable/${path}`);
const bricolage = fromPackage('bricolage-grotesque/files/bricolage-grotesque-latin-opsz-normal.woff2');
const atkinson = fromPackage('atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2');
/** The font of one glyph, drawn by us, that stands in `tokens.css`. */
const narrowSpace = Buffer.from(/base64,([^']+)/.exec(read('src/styles/tokens.css').toString())?.[1] ?? '', 'base64');

// One optical size for headings and numerals alike costs 26 kB less than the whole axis, and looks right from 13 to 54 px.
const OPTICAL_SIZE = 28;
const webFonts = [
  {
    file: 'titre.woff2',
    font: bricolage,
    text: FRENCH_AND_ENGLISH + ARROWS,
    axes: { opsz: OPTICAL_SIZE, wght: { min: 300, max: 760 } },
  },
  { file: 'texte.woff2', font: atkinson, text: FRENCH_AND_ENGLISH, axes: { wght: { min: 400, max: 700 } } },
];
for (const { file, font, text, axes } of webFonts)
  write(`styles/fonts/${file}`, await subsetFont(font, text, { targetFormat: 'woff2', variationAxes: axes }));

const pictureFonts = [
  { file: 'titre-400', font: bricolage, axes: { opsz: OPTICAL_SIZE, wght: 400 } },
  { file: 'titre-700', font: bricolage, axes: { opsz: OPTICAL_SIZE, wght: 700 } },
  { file: 'texte-400', font: atkinson, axes: { wght: 400 } },
  { file: 'texte-700', font: atkinson, axes: { wght: 700 } },
  { file: 'espace-400', font: narrowSpace, axes: {} },
];
const widths: Record<string, Readonly<Record<string, number>>> = {};
for (const { file, font, axes } of pictureFonts) {
  const text = font === narrowSpace ? NARROW_SPACE : FRENCH_AND_ENGLISH + ARROWS + WESTERN;
  const cut = await subsetFont(font, text, { targetFormat: 'truetype', variationAxes: axes });
  write(`styles/fonts/${file}.ttf`, cut);
  widths[file] = glyphWidths(cut, text);
}
write('share/picture/glyphWidths.json', `${JSON.stringify(widths, undefined, 2)}\n`);
