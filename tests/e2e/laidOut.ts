import type { Page } from '@playwright/test';

/**
 * Waits until the page has laid out what is below its screen, which it does part by part once it has been painted. It says so
 * itself: more parts are left for later on a narrow screen than on a wide one, and a test may narrow the screen afterwards.
 */
export async function laidOut(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      'laidOut' in document.documentElement.dataset ||
      !matchMedia('(scripting: enabled)').matches ||
      // A frame has nothing below its screen.
      document.querySelector('script[type="module"]') === null,
  );
}
