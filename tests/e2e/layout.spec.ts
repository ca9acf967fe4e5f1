import { expect, test } from '@playwright/test';
import { served } from './served.ts';
import { templatePages } from './templates.ts';

const WIDTHS = [320, 360, 768, 1280];

for (const address of templatePages()) {
  test(`${address} never scrolls sideways`, async ({ page }) => {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 740 });
      await page.goto(served('SITE_ADDRESS', address));
      const wide = await page.evaluate(() => {
        const room = document.documentElement.clientWidth;
        const scrolls = (element: Element | null): boolean =>
          element !== null &&
          (/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
        const sticksOut = [...document.body.querySelectorAll('*')].filter(
          (element) => element.getBoundingClientRect().right > room + 1 && !scrolls(element.parentElement),
        );
        return {
          room,
          wanted: document.documentElement.scrollWidth,
          culprits: sticksOut.slice(0, 3).map((element) => element.outerHTML.slice(0, 120)),
        };
      });
      expect(wide.wanted, `${width} px: ${wide.culprits.join('\n')}`).toBeLessThanOrEqual(wide.room);
    }
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const address of templatePages()) {
    test(`${address} reads whole`, async ({ page }) => {
      await page.goto(served('SITE_ADDRESS', address));
      await expect(page.locator('h1')).toBeVisible();
      await expect(page.locator('main')).toBeVisible();
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(100);
      const drawings = page.locator('main svg');
      for (const drawing of await drawings.all()) expect(await drawing.locator('*').count()).toBeGreaterThan(0);
      for (const figure of await page.locator('main data[data-indicator]').all()) {
        expect(await figure.textContent()).not.toBe('');
      }
    });
  }
});
