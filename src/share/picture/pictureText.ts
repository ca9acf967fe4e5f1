import glyphWidths from './glyphWidths.json' with { type: 'json' };

/** Headings and every digit, or letters of running text: the two designs of `tokens.css`. */
export type Face = 'titre' | 'texte';

export interface TextStyle {
  readonly face: Face;
  readonly size: number;
  readonly bold?: boolean;
}

/* As in tokens.css: digits and arithmetic of running text are set in the other design, whose zero has no slash. */
const DIGITS = /^[%+0-9±×↑↓−]$/;
const NARROW_SPACE = '\u202f';

/** A piece of a text that one font sets. */
export interface TextRun {
  readonly face: Face | 'espace';
  readonly text: string;
}

/** Cuts a text, or the text of markup, where its font changes: an entity (`&#x27;`) holds no digit. */
export function textRuns(text: string, face: Face): readonly TextRun[] {
  const runs: { face: TextRun['face']; text: string }[] = [];
  for (const [character] of text.matchAll(/&[#\w]+;|./gsu)) {
    const own = character === NARROW_SPACE ? 'espace' : DIGITS.test(character) ? 'titre' : face;
    const last = runs.at(-1);
    if (last?.face === own) last.text += character;
    else runs.push({ face: own, text: character });
  }
  return runs;
}

/** Width of a text in a picture, without kerning, which only makes it narrower. */
export function pictureTextWidth(text: string, { face, size, bold = false }: TextStyle): number {
  const tables: Readonly<Record<string, Readonly<Record<string, number>>>> = glyphWidths;
  let thousandths = 0;
  for (const run of textRuns(text, face)) {
    const table = tables[`${run.face}-${run.face !== 'espace' && bold ? 700 : 400}`] ?? {};
    for (const character of run.text) thousandths += table[character] ?? MISSING;
  }
  return (thousandths / 1000) * size;
}

/** What a character takes that no font has. */
const MISSING = 600;

/** Characters of a text that no font of pictures has: a picture would show nothing in their place. */
export function missingGlyphs(text: string): readonly string[] {
  const known = Object.values(glyphWidths).map((table) => new Set(Object.keys(table)));
  return [...new Set(text)].filter((character) => known.every((table) => !table.has(character)));
}

/** Breaks a text at its spaces into lines of at most `width`; a word that is longer stands alone on its line. */
export function wrapText(text: string, style: TextStyle, width: number): readonly string[] {
  return wrapWords(measured(text, style), style.size, width);
}

/** Lines of a text, and the size at which they fit. */
export interface FittedText {
  readonly lines: readonly string[];
  readonly size: number;
}

/**
 * The largest of `sizes` at which a text takes at most `maxLines` lines and no word leaves the width, its lines balanced. At
 * the smallest it takes as many lines as it needs, and a word that is longer than a line makes it smaller still: nothing is
 * ever cut.
 *
 * @param sizes largest first
 */
export function fitText(
  text: string,
  style: Omit<TextStyle, 'size'>,
  { width, maxLines, sizes }: { readonly width: number; readonly maxLines: number; readonly sizes: readonly number[] },
): FittedText {
  const words = measured(text, { ...style, size: 1 });
  const longest = Math.max(...words.widths);
  const fits = (size: number): boolean => size * longest <= width && wrapWords(words, size, width).length <= maxLines;
  const size = sizes.find(fits) ?? Math.min(sizes.at(-1) ?? 1, width / longest);
  // The narrowest column that keeps the number of lines: no lonely word on the last one.
  const count = wrapWords(words, size, width).length;
  let [low, high] = [width / (count + 1), width];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (wrapWords(words, size, middle).length > count) low = middle;
    else high = middle;
  }
  return { size, lines: wrapWords(words, size, high) };
}

/** Texts that stand beside one another, all in the size that fits the longest. */
export function fitTogether(
  texts: readonly string[],
  style: Omit<TextStyle, 'size'>,
  room: { readonly width: number; readonly maxLines: number; readonly sizes: readonly number[] },
): { readonly size: number; readonly lines: readonly (readonly string[])[] } {
  const size = Math.min(...texts.map((text) => fitText(text, style, room).size));
  return { size, lines: texts.map((text) => fitText(text, style, { ...room, sizes: [size] }).lines) };
}

/** Words with their widths in the size of the text. */
interface MeasuredWords {
  readonly words: readonly string[];
  readonly widths: readonly number[];
  readonly space: number;
}

function measured(text: string, style: TextStyle): MeasuredWords {
  const em = { ...style, size: 1 };
  // A word of one letter stays with the next: no line ends with « à ».
  const words = text.replaceAll(/(?<= )(\p{L}) /gu, `$1\u00a0`).split(/ (?![:;?!»%])/);
  return { words, widths: words.map((word) => pictureTextWidth(word, em)), space: pictureTextWidth(' ', em) };
}

function wrapWords({ words, widths, space }: MeasuredWords, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  let used = Infinity;
  words.forEach((word, index) => {
    const own = (widths[index] ?? 0) * size;
    used += space * size + own;
    if (used <= width) lines.push(`${lines.pop() ?? ''} ${word}`);
    else {
      lines.push(word);
      used = own;
    }
  });
  return lines;
}
