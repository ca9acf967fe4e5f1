/** What styles leave for later: the list of `styles/rest.css`. */
export const PARTS: readonly string[] = [
  'main > .section',
  'main > .others',
  'main > .quoted',
  '.body > .chart',
  '.compare-section',
  '.when-sector',
  '.letter',
  '.prose > .columns:nth-of-type(n + 3)',
  'body > footer',
  '.ranking > tbody > tr',
  '.minis > li',
  '.calls > tbody',
];
/** How long parts are laid out without a break, in ms: a quarter of a frame, on a phone four times slower one of them. */
const STRETCH_MS = 4;

/**
 * Lays out what stands below the first screen, in short stretches while nobody does anything, so that none of it holds up a
 * reader's finger: styles let the browser leave it until it comes near, which a picture of the whole page must not depend on.
 */
export function layOutRest(page: Document): void {
  // What is folded away is laid out once it is opened.
  const parts = [...page.querySelectorAll<HTMLElement>(PARTS.join(','))].filter(
    (part) => part.closest('details:not([open]) > :not(summary)') === null,
  );
  const next = (): void => {
    const end = performance.now() + STRETCH_MS;
    while (performance.now() < end) {
      const part = parts.shift();
      if (!part) {
        page.documentElement.dataset['laidOut'] = '';
        return;
      }
      part.style.contentVisibility = 'visible';
      part.getBoundingClientRect();
    }
    whenIdle(next);
  };
  whenIdle(next);
}

/** Safari knows no idle time. */
function whenIdle(go: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(go, { timeout: 500 });
  else setTimeout(go);
}
