import type { StylePiece } from './parseSheet.ts';

/**
 * What a page needs of a style sheet.
 *
 * @param sheet its pieces, in their order
 * @param names what the page and its scripts hold: `.class`, `#id`, `element`
 * @returns CSS with the same cascade for that page
 */
export function usedStyles(sheet: readonly StylePiece[], names: ReadonlySet<string>): string {
  return sheet
    .map((piece) => {
      if (piece.kind === 'always') return piece.css;
      if (piece.kind === 'group') {
        const inside = usedStyles(piece.pieces, names);
        return inside === '' ? '' : `${piece.opening}{${inside}}`;
      }
      const used = piece.selectors.filter(({ needs }) => needs.every((name) => names.has(name)));
      return used.length === 0 ? '' : `${used.map(({ css }) => css).join(',')}{${piece.declarations}}`;
    })
    .join('');
}
