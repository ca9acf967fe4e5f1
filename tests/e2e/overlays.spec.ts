import { expect, test, type Page } from '@playwright/test';
import { AWAKE, served } from './served.ts';

/** Disclosures that lie over the page, each where it does. */
const OVERLAYS = [
  { what: 'the choice of an indicator', width: 1280, details: '.pick', within: '.panel a' },
  { what: 'the menu of a phone', width: 360, details: '.menu', within: 'nav a' },
];

const covered = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    const box = focused?.getBoundingClientRect();
    if (!focused || !box) return false;
    const over = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return over !== null && over !== focused && !focused.contains(over) && !over.contains(focused);
  });

for (const { what, width, details: selector, within } of OVERLAYS) {
  test.describe(what, () => {
    test.beforeEach(async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(served('SITE_ADDRESS', '/demo/classement/'), AWAKE);
      // What closes it comes once it has been opened.
      const script = page.waitForEvent('requestfinished', (request) => request.url().includes('closeOverlays'));
      await page.locator(`${selector} > summary`).click();
      await script;
      await expect(page.locator(`${selector} ${within}`).first()).toBeVisible();
    });

    test('closes by Escape, which gives the focus back', async ({ page }) => {
      const summary = page.locator(`${selector} > summary`);
      await page.keyboard.press('Tab');
      await expect(page.locator(`${selector} ${within}`).first()).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(page.locator(selector)).not.toHaveAttribute('open');
      await expect(summary).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page.locator(selector)).toHaveAttribute('open');
      await page.keyboard.press('Escape');
      await expect(page.locator(selector)).not.toHaveAttribute('open');
    });

    test('closes once the focus leaves it, and covers nothing that has it', async ({ page }) => {
      await page.locator(`${selector} ${within}`).last().focus();
      await expect(page.locator(selector)).toHaveAttribute('open');
      await page.keyboard.press('Tab');
      await expect(page.locator(selector)).not.toHaveAttribute('open');
      expect(await covered(page)).toBe(false);
    });

    test('closes by a press anywhere else', async ({ page }) => {
      await page.locator(`${selector} ${within}`).first().hover();
      await page.locator('h1').dispatchEvent('pointerdown');
      await expect(page.locator(selector)).not.toHaveAttribute('open');
    });
  });
}

test('what stands in its place in the page stays open', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(served('SITE_ADDRESS', '/demo/classement/'), AWAKE);
  const [pick, arrange] = [page.locator('.pick'), page.locator('.arrange')];
  await pick.locator('summary').click();
  await arrange.locator('summary').click();
  await page.keyboard.press('Escape');
  await expect(pick).toHaveAttribute('open');
  await expect(arrange).toHaveAttribute('open');
});
