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

/** Long enough for a first paint without fonts, which a browser awaits for a tenth of a second. */
const LATE_MS = 400;
/** A phone and a desk. */
const SCREENS = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
];

/** Templates whose first screen is made of figures, which moved most, or of what a script answers to. */
const FIGURES =
  /\/(organismes|classement|campagnes|comparer|quand-appeler|presse|integrer|puis-je-ecrire)\/([\w-]+\/)*$/;

test.describe('on a slow network', () => {
  for (const { address } of templatePages().filter((page) => FIGURES.test(page.address))) {
    test(`${address} stays where it began when fonts and scripts come late`, async ({ page }) => {
      await page.route(/\.(woff2|js)$/, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, LATE_MS));
        await route.continue();
      });
      const shifts: number[] = [];
      for (const screen of SCREENS) {
        await page.setViewportSize(screen);
        // Scripts ask for others once the page has loaded.
        await page.goto(served('SITE_ADDRESS', address), { waitUntil: 'networkidle' });
        // A pixel for those who listen, which moves unseen, counts for a hundred-thousandth.
        shifts.push(Number((await page.evaluate(sumOfShifts)).toFixed(4)));
      }
      expect(shifts).toEqual(SCREENS.map(() => 0));
    });
  }
});

/** In the page: all shifts since it began, once its fonts and scripts have come and been painted, or not. */
async function sumOfShifts(): Promise<number> {
  let sum = 0;
  const add = (entries: PerformanceEntryList): void => {
    for (const entry of entries) if ('value' in entry && typeof entry.value === 'number') sum += entry.value;
  };
  const observer = new PerformanceObserver((list) => {
    add(list.getEntries());
  });
  observer.observe({ type: 'layout-shift', buffered: true });
  await document.fonts.ready;
  for (let frame = 0; frame < 5; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  add(observer.takeRecords());
  return sum;
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
