/**
 * Cuts the fonts of `src/styles/fonts/` out of the packages of fontsource: `npm run fonts`. Three web fonts, two of what is rare, and what
 * pictures are drawn with: resvg takes no woff2, and of a variable font only its default, so each weight is a file of its own, and
 * the widths of its letters go into a table that the layout of pictures reads.
 * The result is committed, since it changes only with a package or with the lists of glyphs.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import fontverter from 'fontverter';
import subsetFont from 'subset-font';
import { addKerning } from './fonts/addKerning.ts';
import { addNarrowSpace } from './fonts/addNarrowSpace.ts';
import {
  COMMON_HEADINGS,
  COMMON_TEXT,
  FIGURES,
  FRENCH_AND_ENGLISH,
  NARROW_SPACE,
  RARE_HEADINGS,
  RARE_TEXT,
  STAND_IN,
} from './fonts/glyphLists.ts';
import { glyphWidths } from './fonts/glyphWidths.ts';
import { kerningOf } from './fonts/kerningOf.ts';
import { mostKerned } from './fonts/mostKerned.ts';

const ARROWS = '↑↓';
/** A picture has no other font to fall back on: names of the rest of Latin-1. */
const WESTERN = Array.from({ length: 0xff - 0xa0 + 1 }, (_, index) => String.fromCodePoint(0xa0 + index)).join('');

const read = (path: string): Buffer => readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)));
const write = (path: string, content: Buffer | string): void => {
  writeFileSync(fileURLToPath(new URL(`../src/${path}`, import.meta.url)), content);
  console.log(`${path} ${content.length} bytes`);
};
const fromPackage = (path: string): Buffer => read(`node_modules/@fontsource-variable/${path}`);
const bricolage = fromPackage('bricolage-grotesque/files/bricolage-grotesque-latin-opsz-normal.woff2');
const atkinson = fromPackage('atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2');

// One optical size for headings and numerals alike costs 26 kB less than the whole axis, and looks right from 13 to 54 px.
const OPTICAL_SIZE = 28;
/** Kerning, and figures of one width. Other styles, which no page asks for, cost glyphs. */
const FEATURES = ['kern', 'tnum'];
const webFonts = [
  { file: 'titre-rare', font: bricolage, text: RARE_HEADINGS, axes: { opsz: OPTICAL_SIZE, wght: 700 } },
  { file: 'texte', font: atkinson, text: COMMON_TEXT, axes: { wght: { min: 400, max: 700 } } },
  { file: 'texte-rare', font: atkinson, text: RARE_TEXT, axes: { wght: { min: 400, max: 700 } } },
  {
    file: 'chiffres',
    font: addNarrowSpace(await subsetFont(bricolage, FIGURES + STAND_IN, { targetFormat: 'truetype' }), STAND_IN),
    text: FIGURES + NARROW_SPACE,
    axes: { opsz: OPTICAL_SIZE, wght: { min: 300, max: 760 } },
  },
];
for (const { file, font, text, axes } of webFonts) {
  const cut = await subsetFont(font, text, { targetFormat: 'woff2', keepFeatures: FEATURES, variationAxes: axes });
  write(`styles/fonts/${file}.woff2`, cut);
}

/**
 * One weight of headings costs 13 kB, all of them 33. Their kerning in `GPOS`, of every two letters, is 4 of 9 kB; of the pairs that
 * pages say, most moved and most often, these are 98 % of what it moves, for 1.2 kB.
 */
const KERNED_PAIRS = 500;
const FOLDERS_OF_WORDS = ['data', 'src/content', 'src/present'];
const cutHeadings = (keepFeatures: readonly string[]): Promise<Buffer> =>
  subsetFont(bricolage, COMMON_HEADINGS, {
    targetFormat: 'truetype',
    keepFeatures,
    variationAxes: { opsz: OPTICAL_SIZE, wght: 700 },
  });
const kerning = mostKerned(kerningOf(await cutHeadings(['kern']), COMMON_HEADINGS), wordsOfPages(), KERNED_PAIRS);
write('styles/fonts/titre.woff2', await fontverter.convert(addKerning(await cutHeadings([]), kerning), 'woff2'));

/** All that pages may say, and some of what our code says to itself. */
function wordsOfPages(): string {
  return FOLDERS_OF_WORDS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8')),
  ).join('\n');
}

const pictureFonts = [
  { file: 'titre-400', font: bricolage, axes: { opsz: OPTICAL_SIZE, wght: 400 } },
  { file: 'titre-700', font: bricolage, axes: { opsz: OPTICAL_SIZE, wght: 700 } },
  { file: 'texte-400', font: atkinson, axes: { wght: 400 } },
  { file: 'texte-700', font: atkinson, axes: { wght: 700 } },
];
const widths: Record<string, Readonly<Record<string, number>>> = {};
for (const { file, font, axes } of pictureFonts) {
  const text = FRENCH_AND_ENGLISH + ARROWS + WESTERN;
  const cut = await subsetFont(font, text, { targetFormat: 'truetype', variationAxes: axes });
  write(`styles/fonts/${file}.ttf`, cut);
  widths[file] = glyphWidths(cut, text);
}
/* Drawn by us, and cut out of nothing: resvg would ask `titre` for its narrow space, whose cut for pictures has none. */
widths['espace-400'] = glyphWidths(read('src/styles/fonts/espace-400.ttf'), NARROW_SPACE);
write('share/picture/glyphWidths.json', `${JSON.stringify(widths, undefined, 2)}\n`);
