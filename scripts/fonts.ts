/**
 * Cuts the two web fonts of `src/styles/fonts/` out of the packages of fontsource: `npm run fonts`.
 * The result is committed, since it changes only with a package or with the list of glyphs.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const FRENCH_AND_ENGLISH =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]_abcdefghijklmnopqrstuvwxyz{|}~' +
  '\u00a0§©«°±²³·»¿×÷ÀÂÄÇÈÉÊËÎÏÔÖÙÛÜàâäçèéêëîïñóôöùûüÿæÆœŒŸáíúãõ–—‘’“”„†•…‰€−≤≥≈½';
const ARROWS = '↑↓';

const fromPackage = (path: string): Buffer =>
  readFileSync(fileURLToPath(new URL(`../node_modules/@fontsource-variable/${path}`, import.meta.url)));
const bricolage = fromPackage('bricolage-grotesque/files/bricolage-grotesque-latin-opsz-normal.woff2');
const atkinson = fromPackage('atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2');

// One optical size for headings and numerals alike costs 26 kB less than the whole axis, and looks right from 13 to 54 px.
const cuts = [
  {
    file: 'titre.woff2',
    font: bricolage,
    text: FRENCH_AND_ENGLISH + ARROWS,
    axes: { opsz: 28, wght: { min: 300, max: 760 } },
  },
  { file: 'texte.woff2', font: atkinson, text: FRENCH_AND_ENGLISH, axes: { wght: { min: 400, max: 700 } } },
];

for (const { file, font, text, axes } of cuts) {
  const woff2 = await subsetFont(font, text, { targetFormat: 'woff2', variationAxes: axes });
  writeFileSync(fileURLToPath(new URL(`../src/styles/fonts/${file}`, import.meta.url)), woff2);
  console.log(`${file} ${woff2.length} bytes`);
}
