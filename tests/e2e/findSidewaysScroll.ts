import type { Page } from '@playwright/test';
import { laidOut } from './laidOut.ts';

/**
 * Whether the page itself scrolls sideways at the width that it has now; a frame inside it may.
 *
 * @returns one line that names what sticks out, or none
 */
export async function findSidewaysScroll(page: Page): Promise<readonly string[]> {
  // A part that is not laid out yet hides what will stick out of it.
  await laidOut(page);
  return page.evaluate(() => {
    const { clientWidth: edge, scrollWidth: wanted } = document.documentElement;
    if (wanted <= edge) return [];
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const culprits = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > edge + 1 && !scrolls(element.parentElement),
    );
    const named = culprits.slice(0, 3).map((element) => element.outerHTML.slice(0, 120));
    return [`the page is ${wanted} px wide in ${edge}: ${named.join('\n')}`];
  });
}
