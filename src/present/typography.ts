import { htmlRuns } from './htmlRuns.ts';
import { characterEdits, OPAQUE, spaceEdits, type Edit } from './typographyRules.ts';

/**
 * French typography on plain text: narrow no-break spaces before ; ! ? % » and after «, a no-break space before a colon and
 * between a number and its unit, ’ for ', … for ..., − for a minus sign. Doing it twice changes nothing.
 *
 * @example typeset("L'attente : 12,5 % ?") // « L’attente : 12,5 % ? », its spaces set
 */
export function typeset(text: string): string {
  return typesetRun([text]).join('');
}

/**
 * The same on the text of a page, across inline tags (`<b>45</b> %`), in its title, and in the attributes that are read
 * aloud or shared. Nothing changes inside script, style, code, pre, textarea, kbd, a `lang` other than French, or
 * `data-verbatim`.
 */
export function typesetHtml(html: string): string {
  return htmlRuns(html, typesetRun);
}

/** Rounds after which the rarest heaps of marks (« ;: ») have come to rest. */
const ROUNDS = 4;

/** Pieces of one run of text, set together: the space before « % » may stand in another piece than its number. */
function typesetRun(run: readonly string[]): readonly string[] {
  let pieces = run;
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = pieces;
    for (const find of [characterEdits, spaceEdits]) pieces = applyEdits(pieces, find(pieces.join('')));
    if (pieces === before) break;
  }
  return pieces;
}

/** Each edit is written in the piece where it starts; what it replaces may end in a later one. */
function applyEdits(pieces: readonly string[], edits: readonly Edit[]): readonly string[] {
  if (edits.length === 0) return pieces;
  let offset = 0;
  const changed: string[] = [];
  for (const piece of pieces) {
    const from = offset;
    const to = from + piece.length;
    offset = to;
    let text = '';
    let kept = from;
    for (const { start, end, text: by } of edits) {
      if (start >= to || end < from || (end === from && start < end)) continue;
      if (start < from) {
        kept = Math.max(kept, Math.min(end, to));
      } else if (piece === OPAQUE) {
        changed.push((changed.pop() ?? '') + by);
      } else {
        text += piece.slice(kept - from, start - from) + by;
        kept = Math.min(end, to);
      }
    }
    changed.push(text + piece.slice(kept - from));
  }
  return changed;
}
