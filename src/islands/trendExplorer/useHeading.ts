import { useEffect } from 'react';
import type { Heading } from './headingOf.ts';

/**
 * Puts another heading over the chart, and takes it away again. What stood there stays in the document, for paper, which
 * shows the chart as it was; its box keeps its height, so that nothing moves.
 */
export function useHeading(figure: HTMLElement | null, heading: Heading | undefined): void {
  const { title, sub } = heading ?? {};
  useEffect(() => cover(figure?.querySelector('h3')?.firstChild, title), [figure, title]);
  useEffect(() => cover(figure?.querySelector('.sub')?.firstChild, sub), [figure, sub]);
}

/** Shows a text in place of another one. */
function cover(old: ChildNode | null | undefined, text: string | undefined): (() => void) | undefined {
  const box = old?.parentElement;
  if (!old || !box || text === undefined) return undefined;
  const height = box.getBoundingClientRect().height;
  const [kept, shown] = [document.createElement('span'), document.createElement('span')];
  kept.className = 'before-lines';
  shown.className = 'with-script';
  shown.textContent = `${text} `;
  old.replaceWith(kept, shown);
  kept.append(old);
  box.style.minHeight = `${height}px`;
  return () => {
    shown.remove();
    kept.replaceWith(old);
    box.style.minHeight = '';
  };
}
