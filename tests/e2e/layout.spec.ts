import { expect, test } from '@playwright/test';
import { findSidewaysScroll } from './findSidewaysScroll.ts';
import { served } from './served.ts';
import { templatePages } from './templates.ts';

const WIDTHS = [320, 360, 768, 1280];

for (const { address } of templatePages()) {
  test(`${address} never scrolls sideways`, async ({ page }) => {
    await page.goto(served('SITE_ADDRESS', address));
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 740 });
      expect(await findSidewaysScroll(page), `${width} px`).toEqual([]);
    }
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const { address } of templatePages()) {
    test(`${address} reads whole`, async ({ page }) => {
      await page.goto(served('SITE_ADDRESS', address));
      await expect(page.locator('h1')).toBeVisible();
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(100);
      const empty = await page
        .locator('main svg, main table, main data')
        .evaluateAll((parts) => parts.filter((part) => part.childNodes.length === 0).map((part) => part.outerHTML));
      expect(empty).toEqual([]);
    });
  }
});
