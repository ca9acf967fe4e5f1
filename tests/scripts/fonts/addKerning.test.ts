import { readFileSync } from 'node:fs';
import fontverter from 'fontverter';
import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import { addKerning } from '../../../scripts/fonts/addKerning.ts';
import { glyphWidths } from '../../../scripts/fonts/glyphWidths.ts';
import { kerningOf, type KernedPair } from '../../../scripts/fonts/kerningOf.ts';
import { mostKerned } from '../../../scripts/fonts/mostKerned.ts';
import { COMMON_HEADINGS } from '../../../scripts/fonts/glyphLists.ts';
import { tableOf } from '../../../scripts/fonts/tableOf.ts';

const latin = readFileSync(
  'node_modules/@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-opsz-normal.woff2',
);
const cut = (text: string, keepFeatures: readonly string[]): Promise<Buffer> =>
  subsetFont(latin, text, { targetFormat: 'truetype', keepFeatures, variationAxes: { opsz: 28, wght: 700 } });
const LETTERS = 'AVTéo. ';
const designed = kerningOf(await cut(LETTERS, ['kern']), LETTERS);
const plain = await cut(LETTERS, []);

/** Pairs of the table of a font: glyph, glyph, units. HarfBuzz for scripts reads `GPOS` alone; browsers read both (fonts.spec.ts). */
function listed(font: Buffer): readonly (readonly [number, number, number])[] {
  const table = tableOf(font, 'kern');
  const [version, parts, , length, coverage, count = 0, ...search] = Array.from({ length: 9 }, (_, at) =>
    table.readUInt16BE(2 * at),
  );
  const range = 2 ** Math.floor(Math.log2(Math.max(1, count)));
  expect([version, parts, length, coverage]).toEqual([0, 1, 14 + 6 * count, 1]);
  if (count > 0) expect(search).toEqual([6 * range, Math.log2(range), 6 * (count - range)]);
  return Array.from({ length: count }, (_, at) => {
    const place = 18 + 6 * at;
    return [table.readUInt16BE(place), table.readUInt16BE(place + 2), table.readInt16BE(place + 4)] as const;
  });
}
const asListed = (pairs: readonly KernedPair[]) => pairs.map(({ left, right, units }) => [left, right, units]);

describe('the kerning of a font', () => {
  it('is what HarfBuzz moves by: a T comes nearer to an é, and nothing moves where the font has none', () => {
    expect(designed.find(({ pair }) => pair === 'Té')?.units).toBeLessThan(-20);
    expect(designed.find(({ pair }) => pair === 'oo')).toBeUndefined();
    expect(kerningOf(plain, LETTERS)).toEqual([]);
  });

  it('is listed in the order of glyphs, also through the format of the web and back, and moves no other table', async () => {
    const inOrder = designed.toSorted((a, b) => a.left - b.left || a.right - b.right);
    const font = addKerning(plain, designed.toReversed());
    expect(listed(font)).toEqual(asListed(inOrder));
    const web = await fontverter.convert(font, 'woff2');
    expect(listed(await fontverter.convert(web, 'truetype'))).toEqual(asListed(inOrder));
    expect(glyphWidths(font, LETTERS)).toEqual(glyphWidths(plain, LETTERS));
  });

  it('may be of nobody', () => {
    expect(listed(addKerning(plain, []))).toEqual([]);
  });

  it('is refused twice', () => {
    expect(() => addKerning(addKerning(plain, designed), designed)).toThrow('has a table kern already');
    expect(() => addKerning(plain, [...designed, ...designed.slice(0, 1)])).toThrow('pair twice');
  });
});

describe('the pairs that a page shows most', () => {
  const pair = (characters: string, units: number): KernedPair => ({ pair: characters, left: 1, right: 2, units });
  const pairs = [pair('ab', -1), pair('bc', 10), pair('cd', -20), pair('zz', -90)];

  it('are told by how far they move and how often they are said', () => {
    const said = 'abcd abcd ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab';
    expect(mostKerned(pairs, said, 2).map((one) => one.pair)).toEqual(['cd', 'ab']);
    expect(mostKerned(pairs, said, 9).map((one) => one.pair)).toEqual(['cd', 'ab', 'bc']);
  });
});

describe('the font of headings', () => {
  it('moves its pairs as its design does, and those that French uses most', async () => {
    const font = await fontverter.convert(readFileSync('src/styles/fonts/titre.woff2'), 'truetype');
    const design = kerningOf(await cut(COMMON_HEADINGS, ['kern']), COMMON_HEADINGS);
    const units = new Map(design.map(({ left, right, units }) => [`${left} ${right}`, units]));
    const kept = listed(font);
    expect(kept.length).toBeGreaterThan(400);
    expect(kept.filter(([left, right, moved]) => units.get(`${left} ${right}`) !== moved)).toEqual([]);
    const places = new Set(kept.map(([left, right]) => `${left} ${right}`));
    const missing = design.filter(
      ({ pair, left, right }) => ['Té', 'Av', 'r,', 'l’', 'Pa', 'vo'].includes(pair) && !places.has(`${left} ${right}`),
    );
    expect(missing).toEqual([]);
  });
});
