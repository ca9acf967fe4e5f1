import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import {
  COMMON_HEADINGS,
  COMMON_TEXT,
  FIGURES,
  NARROW_SPACE,
  NOT_IN_HEADINGS,
  RARE_HEADINGS,
  RARE_TEXT,
} from '../../../scripts/fonts/glyphLists.ts';
import { glyphWidths } from '../../../scripts/fonts/glyphWidths.ts';

/** What a server sends before it waits for an answer, less what stands before the file. */
const ONE_FLIGHT = 14_000;
/**
 * The same on a connection that has just been opened on Lighthouse's phone, which four files share: five segments of 1,460 bytes. A
 * file more takes one round trip more, 150 ms.
 */
const SHARED_FLIGHT = 5 * 1460 - 300;
const FOLDER = 'src/styles/fonts';
const tokens = readFileSync('src/styles/tokens.css', 'utf8');

/** Widths of the characters that a committed web font has. */
async function widthsOf(
  name: string,
  characters: string,
  variationAxes = {},
): Promise<Readonly<Record<string, number>>> {
  const font = readFileSync(`${FOLDER}/${name}.woff2`);
  return glyphWidths(await subsetFont(font, characters, { targetFormat: 'truetype', variationAxes }), characters);
}

/** The characters for which a family takes a file, as its `unicode-range` says. */
function askedFor(family: string, file: string): readonly string[] {
  const face = tokens.split('@font-face').find((one) => one.includes(`'${family}'`) && one.includes(`/${file}.woff2`));
  const [, ranges = ''] = /unicode-range:([^;]*);/.exec(face ?? '') ?? [];
  return [...ranges.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/g)].flatMap(([, from = '', to = from]) => {
    const first = Number.parseInt(from, 16);
    return Array.from({ length: Number.parseInt(to, 16) - first + 1 }, (_, at) => String.fromCodePoint(first + at));
  });
}

describe('a web font', () => {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.woff2'));

  it.each(files)('arrives in one round trip: %s', (file) => {
    expect(statSync(`${FOLDER}/${file}`).size).toBeLessThanOrEqual(ONE_FLIGHT);
  });

  it.each(['titre', 'chiffres'])('arrives in one round trip beside the others of a page: %s', (file) => {
    expect(statSync(`${FOLDER}/${file}.woff2`).size).toBeLessThanOrEqual(SHARED_FLIGHT);
  });

  it.each([
    ['titre', COMMON_HEADINGS, 'titre-700'],
    ['titre-rare', RARE_HEADINGS, 'titre-700'],
    ['texte', COMMON_TEXT, 'texte-400'],
    ['texte-rare', RARE_TEXT, 'texte-400'],
    ['chiffres', FIGURES, 'titre-400'],
  ])('has of its list what its design has: %s', async (name, characters, picture) => {
    const designed = glyphWidths(readFileSync(`${FOLDER}/${picture}.ttf`), characters);
    const added = name === 'chiffres' ? [NARROW_SPACE] : [];
    expect(Object.keys(await widthsOf(name, characters + NARROW_SPACE)).sort()).toEqual(
      [...Object.keys(designed), ...added].sort(),
    );
  });

  it.each([
    ['titre', RARE_HEADINGS],
    ['texte', RARE_TEXT],
  ])('of what is rare is asked for by exactly what it holds: %s-rare', (name, characters) => {
    expect(askedFor(`Décroché ${name} rare`, `${name}-rare`)).toEqual(Array.from(characters).sort());
  });

  it.each([
    ['titre', COMMON_HEADINGS],
    ['texte', COMMON_TEXT],
  ])('of figures is asked for by what the other of its family has not: %s', (name, characters) => {
    const others = Array.from(FIGURES + NARROW_SPACE).filter((character) => !characters.includes(character));
    expect(askedFor(`Décroché ${name}`, 'chiffres')).toEqual(others.sort());
  });

  it.each([300, 400, 640, 760])('has a narrow space of a fifth of an em: weight %i', async (wght) => {
    expect(await widthsOf('chiffres', NARROW_SPACE, { wght })).toEqual({ [NARROW_SPACE]: 200 });
  });
});

/** Folders of what a page may say. */
const WORDS = ['data', 'src/charts', 'src/components', 'src/content', 'src/present', 'src/views'];
const NO_TEXT = /[\n\r\t`^]/u;
/** Formulas of the method: no design of ours has them. */
const MATHEMATICS = 'αβζθκρχ√∏∑≤≥→⌊⌋¯\u0302\u0304';
/** In what computes: a rate that no page gives, and a letter that bounds a range. */
const IN_CODE = '‰Þ';

describe('a character that a page may say', () => {
  const files = WORDS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name)),
  );
  const said = new Set(files.flatMap((file) => [...new Set(readFileSync(file, 'utf8'))]));
  const characters = [...said].filter((character) => !NO_TEXT.test(character));

  it.each([
    ['running text', 'texte', MATHEMATICS + IN_CODE],
    ['a heading', 'titre', MATHEMATICS + IN_CODE + NOT_IN_HEADINGS],
  ])('has a glyph in %s', async (_, name, others) => {
    const text = characters.join('');
    const files = [name, `${name}-rare`, 'chiffres'];
    const known = Object.assign({}, ...(await Promise.all(files.map((file) => widthsOf(file, text))))) as object;
    expect(characters.filter((character) => !(character in known) && !others.includes(character))).toEqual([]);
  });
});
