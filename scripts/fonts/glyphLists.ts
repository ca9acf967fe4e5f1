/* Which characters the fonts are cut to. `unicode-range` in `src/styles/tokens.css` says which file a page takes each from. */

export const FRENCH_AND_ENGLISH =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]_abcdefghijklmnopqrstuvwxyz{|}~' +
  '\u00a0§©«°±²³·»¿×÷ÀÂÄÇÈÉÊËÎÏÔÖÙÛÜàâäçèéêëîïñóôöùûüÿæÆœŒŸáíúãõ–—‘’“”„†•…‰€−≤≥≈½';

export const NARROW_SPACE = '\u202f';
/** An en space, 0.5 em at every weight, which no text of ours contains: its glyph becomes the narrow space. */
export const STAND_IN = '\u2002';

/** In headings and in text as well, these come from the font of figures: twice in a page they would cost 2 kB. */
const SIGNS = '+±×−↑↓';
const DIGITS = '0123456789%';
/** A digit, its signs, and what stands between them: it has the weight and the kerning of the figure. */
export const FIGURES = `${DIGITS}${SIGNS}= \u00a0,./:()`;

/** No heading holds these: code, and marks of notes and measures. */
export const NOT_IN_HEADINGS = '{}|~\\_@<>#†‰²³÷¿≤≥≈½';
/** On one page of thirty or fewer and in no table of an organisation, or set in the reader's own font as code is: in files that only such pages ask for. */
export const RARE = '{}|~\\_@<>$†‰²³°¿≤≥≈½§©„‘—•€ÄÇÈÊËÏÔÖÙÛÜÿæÆŒñóöüäáíúãõ';
const HEADINGS = without(FRENCH_AND_ENGLISH, `${DIGITS}${SIGNS}=${NOT_IN_HEADINGS}`);
const RUNNING_TEXT = without(FRENCH_AND_ENGLISH, DIGITS + SIGNS);
export const COMMON_HEADINGS = without(HEADINGS, RARE);
export const COMMON_TEXT = without(RUNNING_TEXT, RARE);
export const RARE_HEADINGS = without(HEADINGS, COMMON_HEADINGS);
export const RARE_TEXT = without(RUNNING_TEXT, COMMON_TEXT);

function without(characters: string, others: string): string {
  return Array.from(characters)
    .filter((character) => !others.includes(character))
    .join('');
}
