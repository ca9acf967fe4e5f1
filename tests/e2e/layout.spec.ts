import { expect, test } from '@playwright/test';
import { served } from './served.ts';
import { templatePages } from './templates.ts';

const WIDTHS = [320, 360, 768, 1280];

for (const address of templatePages()) {
  test(`${address} never scrolls sideways`, async ({ page }) => {
    await page.goto(served('SITE_ADDRESS', address));
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 740 });
      const { room, wanted, culprits } = await page.evaluate(() => {
        const edge = document.documentElement.clientWidth;
        const scrolls = (element: Element | null): boolean =>
          element !== null &&
          (/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
        const sticksOut = [...document.body.querySelectorAll('*')].filter(
          (element) => element.getBoundingClientRect().right > edge + 1 && !scrolls(element.parentElement),
        );
        return {
          room: edge,
          wanted: document.documentElement.scrollWidth,
          culprits: sticksOut.slice(0, 3).map((element) => element.outerHTML.slice(0, 120)),
        };
      });
      expect(wanted, `${width} px: ${culprits.join('\n')}`).toBeLessThanOrEqual(room);
    }
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const address of templatePages()) {
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
