/** How long a script works without a break, in ms: a quarter of a frame, on a phone four times slower one of them. */
const STRETCH_MS = 4;

/**
 * Does small pieces of work while nobody does anything, so that none of them holds up a reader's finger.
 *
 * @param step does one piece; false once there is none left
 */
export function inStretches(step: () => boolean): void {
  const go = (): void => {
    const end = performance.now() + STRETCH_MS;
    while (performance.now() < end) if (!step()) return;
    whenIdle(go);
  };
  whenIdle(go);
}

/** Safari knows no idle time. */
function whenIdle(go: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(go, { timeout: 500 });
  else setTimeout(go);
}
