import { BEHAVIOURS, type Behaviour } from './behaviours.ts';
import { awaitFinder } from './find/awaitFinder.ts';
import { holdAim } from './holdAim.ts';
import { keepAddress } from './keepAddress.ts';
import { layOutRest } from './layOutRest.ts';

/**
 * Starts what the page holds. One small file is all that comes with a page; the rest is asked for once the page has loaded and
 * been painted, so that no connection is taken from the fonts and nothing delays what is read first. It may run before the page
 * has been read to its end.
 *
 * @param base under which the site is served, with both slashes
 * @param others behaviours that live in other rooms
 */
export function startPage(base: string, others: readonly Behaviour[]): void {
  const aim = holdAim(document);
  awaitFinder(base);
  keepAddress();
  // Nothing lies over the page before something has been opened.
  const opened = { capture: true, once: true };
  addEventListener('toggle', () => void import('./closeOverlays.ts').then((it) => it.closeOverlays()), opened);
  onceLoaded(() => {
    oncePainted(() => {
      aim.releaseIfLeft();
      const wanted = [...BEHAVIOURS, ...others].filter(({ selector }) => document.querySelector(selector));
      // What they change below the screen costs nothing while it is not laid out.
      void Promise.allSettled(wanted.map(({ start }) => start(base))).then(() => layOutRest(document, aim));
    });
  });
}

function onceLoaded(go: () => void): void {
  if (document.readyState === 'complete') go();
  else addEventListener('load', go, { once: true });
}

/** A page that opens behind another is painted when somebody comes to it. */
function oncePainted(go: () => void): void {
  if (!PerformanceObserver.supportedEntryTypes.includes('paint')) {
    go();
    return;
  }
  new PerformanceObserver((_, observer) => {
    observer.disconnect();
    go();
  }).observe({ type: 'paint', buffered: true });
}
