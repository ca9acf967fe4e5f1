/** What shows that a reader goes somewhere else than the address says. */
const LEAVES = ['wheel', 'touchmove', 'keydown'] as const;

/**
 * Keeps what the address points at where a link has put it, while parts above it take their height. Not once the reader has
 * scrolled, nor where the browser brings back an earlier place.
 *
 * @returns puts it there again
 */
export function holdAim(page: Document): () => void {
  const [arrival] = performance.getEntriesByType('navigation');
  let isHeld = (arrival as PerformanceNavigationTiming | undefined)?.type === 'navigate';
  for (const type of LEAVES) addEventListener(type, () => (isHeld = false), { passive: true });
  addEventListener('hashchange', () => (isHeld = true));
  return () => {
    const id = isHeld ? decodeURIComponent(location.hash.slice(1)) : '';
    if (id !== '') page.getElementById(id)?.scrollIntoView({ behavior: 'instant' });
  };
}
