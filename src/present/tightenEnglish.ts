/** What is not prose: its spaces mean something. */
const KEPT = /(<(?:script|style|pre|code|textarea)\b[\s\S]*?<\/(?:script|style|pre|code|textarea)>)/;

/** Any space but the narrow one of French. */
const LOOSE = String.raw`[^\S\u202f]+`;
const OPENED = new RegExp(String.raw`(?<=“)${LOOSE}(?=\S)`, 'g');
const CLOSED = new RegExp(String.raw`(?<=\S)${LOOSE}(?=”)`, 'g');
/* A tag begins before the mark only where the sentence goes on behind an inline one. */
const MARKED = new RegExp(
  String.raw`(?<=[^\s>]|<\/(?:a|b|data|em|i|small|span|time)>)${LOOSE}(?=[,.;](?:\s|<|$))`,
  'g',
);

/**
 * Takes the spaces that markup puts between two pieces of an English sentence from where none belongs: before a comma, a full
 * stop or a semicolon, and inside quotation marks. French has its own rules, over the same page (`typesetHtml`): it alone sets
 * narrow spaces, and these stay.
 *
 * @example tightenEnglish('189 of the 408 calls , “ <i>Allô</i> ” .') // '189 of the 408 calls, “<i>Allô</i>”.'
 */
export function tightenEnglish(html: string): string {
  return html
    .split(KEPT)
    .map((part, i) =>
      i % 2 === 1 ? part : [OPENED, CLOSED, MARKED].reduce((text, one) => text.replace(one, ''), part),
    )
    .join('');
}
