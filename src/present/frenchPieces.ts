import type { Locale } from '../domain/locale.ts';
import { langOfFrench } from './langOfFrench.ts';

/**
 * A text in its pieces, those that stay French marked: names and what was written in French stand in the words of a page in
 * another language.
 *
 * @param french pieces of the text, in their order
 */
export function frenchPieces(
  text: string,
  french: readonly string[],
  locale: Locale,
): readonly { readonly text: string; readonly lang?: 'fr' }[] {
  const lang = langOfFrench(locale);
  if (!lang) return [{ text }];
  const pieces: { text: string; lang?: 'fr' }[] = [];
  let rest = text;
  for (const piece of french) {
    const at = rest.indexOf(piece);
    if (piece === '' || at < 0) continue;
    pieces.push({ text: rest.slice(0, at) }, { text: piece, lang });
    rest = rest.slice(at + piece.length);
  }
  return [...pieces, { text: rest }].filter((piece) => piece.text !== '');
}
