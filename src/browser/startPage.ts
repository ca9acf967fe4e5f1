import { BEHAVIOURS } from './behaviours.ts';
import { awaitFinder } from './find/awaitFinder.ts';
import { layOutRest } from './layOutRest.ts';

/**
 * Starts what the page holds. One small file is all that comes with a page; the rest is asked for once the page has loaded, so
 * that no connection is taken from the fonts and nothing delays what is read first.
 *
 * @param base under which the site is served, with both slashes
 */
export function startPage(base: string): void {
  awaitFinder(base);
  const start = (): void => {
    layOutRest(document);
    for (const behaviour of BEHAVIOURS) if (document.querySelector(behaviour.selector)) void behaviour.start(base);
  };
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
}
