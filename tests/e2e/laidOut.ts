import type { Page } from '@playwright/test';
import { PARTS } from '../../src/browser/layOutRest.ts';

/** Waits until the page has laid out what is below its screen, which it does part by part once it has been painted. */
export async function laidOut(page: Page): Promise<void> {
  await page.waitForFunction(
    (parts) =>
      [...document.querySelectorAll(parts)].every((part) => getComputedStyle(part).contentVisibility === 'visible') &&
      // Of a large part its pieces come after it, one by one.
      document.querySelector('[style*="content-visibility: auto"]') === null,
    PARTS.join(','),
  );
}
