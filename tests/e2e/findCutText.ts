import type { Page } from '@playwright/test';

/**
 * Text that a reader can no longer see whole, since it leaves a box that hides what overflows.
 *
 * @returns one line for each fault
 */
export function findCutText(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    for (const element of document.body.querySelectorAll<HTMLElement>('*:not(svg, svg *)')) {
      const style = getComputedStyle(element);
      // What only screen readers are told is one pixel wide on purpose.
      if (element.clientWidth <= 1 || element.textContent.trim() === '' || !element.checkVisibility()) continue;
      const cutAcross = hides(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
      const cutDown = hides(style.overflowY) && element.scrollHeight > element.clientHeight + 1;
      if (cutAcross || cutDown) faults.push(`cut: ${element.outerHTML.slice(0, 120)}`);
    }
    for (const text of document.body.querySelectorAll<SVGTextElement>('svg text')) {
      const picture = text.ownerSVGElement;
      if (picture === null || getComputedStyle(picture).overflow === 'visible' || !text.checkVisibility()) continue;
      const [inner, outer] = [text.getBoundingClientRect(), picture.getBoundingClientRect()];
      if (inner.width > 0 && (inner.left < outer.left - 1 || inner.right > outer.right + 1)) {
        faults.push(`cut in a chart: ${text.outerHTML.slice(0, 120)}`);
      }
    }
    return faults;
  });
}
