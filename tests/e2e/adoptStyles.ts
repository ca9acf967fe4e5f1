import type { Page } from '@playwright/test';

/**
 * Sets a reader's own styles on a page, over its own. A constructed sheet, since the policy of an embed may refuse an
 * inline one.
 */
export async function adoptStyles(page: Page, css: string): Promise<void> {
  await page.evaluate(async (text) => {
    const sheet = new CSSStyleSheet();
    await sheet.replace(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}
