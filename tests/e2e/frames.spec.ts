import { expect, test } from '@playwright/test';
import { findSidewaysScroll } from './findSidewaysScroll.ts';
import { served } from './served.ts';

test('a table of published figures is cut off at no width: it has room, or is cards', async ({ page }) => {
  await page.goto(served('SITE_ADDRESS', '/organismes/orange/'));
  for (const width of [360, 768, 1024, 1280, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    const cut = await page
      .locator('.scroll:has(> .published)')
      .evaluateAll((frames) => frames.filter((frame) => frame.scrollWidth > frame.clientWidth + 1).length);
    expect(cut, `${width} px`).toBe(0);
  }
});

test('with text at 200 % the table of all indicators scrolls inside itself', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(served('SITE_ADDRESS', '/demo/methode/1.0/'));
  await page.locator('details.all > summary').click();
  await page.addStyleTag({ content: 'html { font-size: 200%; }' });
  expect(await findSidewaysScroll(page)).toEqual([]);
  await expect(page.locator('.scroll[tabindex="0"][role="region"]:has(> .stacked)')).toBeVisible();
});
