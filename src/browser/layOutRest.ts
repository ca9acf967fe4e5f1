import type { Aim } from './holdAim.ts';
import { inStretches } from './inStretches.ts';

/** What styles leave for later: the list of `styles/rest.css`. */
export const PARTS: readonly string[] = [
  'main > .section',
  'main > .others',
  'main > .quoted',
  '.body > .chart',
  '.compare-section',
  '.when-sector',
  '.letter',
  '.coded',
  '.built ~ .prose',
  '.prose > .columns:nth-of-type(n + 3)',
  'body > footer',
  '.ranking > tbody > tr',
  '.minis > li',
  '.calls > tbody',
];
/** A part of more elements than these is laid out piece by piece: in one go it can take longer than a whole stretch. */
const LARGE = 100;
/** Nothing inside of them can be left for later: rows and items keep to their list, and what is folded is not laid out yet. */
const WHOLE = new Set(['TABLE', 'TBODY', 'TR', 'UL', 'OL', 'DETAILS']);

/**
 * Lays out what stands below the first screen, in short stretches while nobody does anything, so that none of it holds up a
 * reader's finger: styles let the browser leave it until it comes near, which a picture of the whole page must not depend on.
 *
 * @param aim puts what the address points at back into its place
 */
export function layOutRest(page: Document, aim: Aim): void {
  // What is folded away is laid out once it is opened.
  const parts = [...page.querySelectorAll<HTMLElement>(PARTS.join(','))].filter(
    (part) => part.closest('details:not([open]) > :not(summary)') === null,
  );
  const pieces = new Set<HTMLElement>();
  const layOut = (part: HTMLElement): void => {
    const inner = piecesOf(part);
    for (const piece of inner) {
      piece.style.contentVisibility = 'auto';
      // Whatever its height, the part that follows is out of sight.
      piece.style.containIntrinsicSize = 'auto 200px';
      pieces.add(piece);
    }
    // A piece is left to the styles once it is laid out: it may be a part of their list itself, whose turn comes.
    const isPiece = pieces.delete(part);
    part.style.contentVisibility = isPiece ? '' : 'visible';
    if (isPiece) part.style.containIntrinsicSize = '';
    part.getBoundingClientRect();
    parts.unshift(...inner);
  };
  inStretches(() => {
    // Between two stretches a reader may have gone elsewhere by what tells nobody: the bar at the side, a search in the page.
    aim.releaseIfLeft();
    const part = parts.shift();
    if (part) layOut(part);
    else page.documentElement.dataset['laidOut'] = '';
    aim.restore();
    return part !== undefined;
  });
}

function piecesOf(part: HTMLElement): readonly HTMLElement[] {
  if (WHOLE.has(part.tagName) || part.getElementsByTagName('*').length <= LARGE) return [];
  // What has been seen has its place.
  if (part.firstElementChild?.checkVisibility({ contentVisibilityAuto: true }) !== false) return [];
  return [...part.children].filter((child) => child instanceof HTMLElement);
}
