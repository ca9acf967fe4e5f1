import { useEffect } from 'react';
import type { Heading } from './headingOf.ts';

/**
 * Puts another heading over the chart, and takes it away again. What stood there stays in the document, for paper, which
 * shows the chart as it was; both together keep their height, so that nothing under them moves.
 */
export function useHeading(figure: HTMLElement | null, heading: Heading | undefined): void {
  const { title, sub } = heading ?? {};
  useEffect(() => {
    const [head, line] = [figure?.querySelector('h3'), figure?.querySelector<HTMLElement>('.sub')];
    if (!head || !line || title === undefined || sub === undefined) return undefined;
    // From the heading: a browser may scroll the page where something in it moves.
    const from = (side: 'top' | 'bottom'): number =>
      line.getBoundingClientRect()[side] - head.getBoundingClientRect().top;
    const height = from('bottom');
    const uncover = [cover(head, title), cover(line, sub)];
    line.style.minHeight = `${height - from('top')}px`;
    return () => {
      line.style.minHeight = '';
      for (const take of uncover) take();
    };
  }, [figure, title, sub]);
}

/** Says another scale; paper, which shows the chart as it was, keeps that of the first line. */
export function useScale(scale: HTMLElement | null, text: string | undefined): void {
  useEffect(() => (scale && text !== undefined ? cover(scale, text) : undefined), [scale, text]);
}

/** Shows a text in place of that with which an element begins. */
function cover(box: HTMLElement, text: string): () => void {
  const old = box.firstChild ?? box.appendChild(document.createTextNode(''));
  const [kept, shown] = [document.createElement('span'), document.createElement('span')];
  kept.className = 'before-lines';
  shown.className = 'with-script';
  shown.textContent = `${text} `;
  old.replaceWith(kept, shown);
  kept.append(old);
  return () => {
    shown.remove();
    kept.replaceWith(old);
  };
}
