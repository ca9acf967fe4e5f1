/** What shows that a reader goes somewhere else than the address says. */
const LEAVES = ['wheel', 'touchmove', 'keydown'] as const;

export interface Aim {
  /** Before anything moves: who is more than a screen away from it has gone there, perhaps before this script came. */
  readonly releaseIfLeft: () => void;
  /** Puts it there again. */
  readonly restore: () => void;
}

/**
 * Keeps what the address points at where a link has put it, while parts above it take their height. Not once the reader has
 * scrolled, nor where the browser brings back an earlier place.
 */
export function holdAim(page: Document): Aim {
  const [arrival] = performance.getEntriesByType('navigation');
  let isHeld = (arrival as PerformanceNavigationTiming | undefined)?.type === 'navigate';
  for (const type of LEAVES) addEventListener(type, () => (isHeld = false), { passive: true });
  addEventListener('hashchange', () => (isHeld = true));
  const find = (): HTMLElement | null => {
    const id = isHeld ? decodeURIComponent(location.hash.slice(1)) : '';
    return id === '' ? null : page.getElementById(id);
  };
  return {
    releaseIfLeft: () => {
      // Parts that are laid out as they come near move it by less than a screen.
      const top = find()?.getBoundingClientRect().top;
      if (top !== undefined && Math.abs(top) > innerHeight) isHeld = false;
    },
    restore: () => find()?.scrollIntoView({ behavior: 'instant' }),
  };
}
