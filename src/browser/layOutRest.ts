/**
 * Lays out what stands below the first screen, one part at a time, so that none of it holds up a reader's finger: styles let
 * the browser leave it until it comes near (`figure.css`, `calls.css`), which a picture of the whole page or a search for words must not
 * depend on.
 */
export function layOutRest(page: Document): void {
  const parts = [...page.querySelectorAll<HTMLElement>('main > .section, main > .others, .calls tbody')];
  const next = (): void => {
    const part = parts.shift();
    if (!part) return;
    part.style.contentVisibility = 'visible';
    part.getBoundingClientRect();
    setTimeout(next);
  };
  setTimeout(next);
}
