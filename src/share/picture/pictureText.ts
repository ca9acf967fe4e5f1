import glyphWidths from './glyphWidths.json' with { type: 'json' };

/** Headings and every digit, or letters of running text: the two families of `tokens.css`. */
export type Face = 'titre' | 'texte';

export interface TextStyle {
  readonly face: Face;
  readonly size: number;
  readonly bold?: boolean;
}

/* As in tokens.css: digits and arithmetic of running text are set in the other face, whose zero has no slash. */
const DIGITS = /[%+0-9±×↑↓−]/;
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

/** Breaks a text at its spaces into lines of at most `width`; a word that is longer stands alone on its line. */
export function wrapText(text: string, style: TextStyle, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && pictureTextWidth(longer, style) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
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
  const ems = Math.max(...text.split(' ').map((word) => pictureTextWidth(word, { ...style, size: 1 })));
  const smallest = Math.min(sizes.at(-1) ?? 1, width / ems);
  const linesAt = (size: number): readonly string[] => wrapText(text, { ...style, size }, width);
  const size = sizes.find((some) => some * ems <= width && linesAt(some).length <= maxLines) ?? smallest;
  return { size, lines: balanced(text, { ...style, size }, linesAt(size).length, width) };
}

/** The narrowest column that keeps the number of lines: no lonely word on the last one. */
function balanced(text: string, style: TextStyle, count: number, width: number): readonly string[] {
  let [low, high] = [width / count, width];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (wrapText(text, style, middle).length > count) low = middle;
    else high = middle;
  }
  return wrapText(text, style, high);
}
