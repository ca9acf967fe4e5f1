import type { Page } from '@playwright/test';

/** Waits until the page has laid out what is below its screen, which it does part by part once it has been painted. */
export async function laidOut(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('main > *, .calls tbody')].every(
      (part) => getComputedStyle(part).contentVisibility === 'visible',
    ),
  );
}
