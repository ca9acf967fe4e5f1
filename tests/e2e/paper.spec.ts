import { expect, test } from '@playwright/test';
import { laidOut } from './laidOut.ts';
import { served } from './served.ts';

/** Twenty-four organisations, six a sheet or four of a sector, and the first sheet. */
const MOST_SHEETS = 7;
/** A4 without its margins, at 96 dots an inch. */
const SHEET = { width: 688, height: 1020 };

test('a week of each organisation prints, of every sector, six a sheet', async ({ page }) => {
  await page.goto(served('SITE_ADDRESS', '/demo/quand-appeler/#secteur-eau'));
  await laidOut(page);
  const sheets = await page.pdf({ preferCSSPageSize: true });
  expect(sheets.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(MOST_SHEETS);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(SHEET);
  const weeks = page.locator('.week-of');
  await expect(weeks).toHaveCount(24);
  await expect(weeks.locator('svg.week:visible')).toHaveCount(24);
});

test('the site of an organisation prints its address', async ({ page }) => {
  await page.goto(served('SITE_ADDRESS', '/organismes/orange/'));
  await page.emulateMedia({ media: 'print' });
  const link = page.locator('.contact li > a[href^="http"]').first();
  expect(await link.evaluate((one) => getComputedStyle(one, '::after').content)).toContain('https://www.orange.fr');
});

test('few organisations without a rank stand on one sheet', async ({ page }) => {
  await page.goto(served('SITE_ADDRESS', '/demo/classement/'));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.unranked').first()).toHaveCSS('break-inside', 'avoid');
});

test('a long chart of what others have published may go on overleaf, a short one not', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const [path, breaks] of [
    ['/classement/energie/', 'auto'],
    ['/classement/telecoms/', 'avoid'],
  ] as const) {
    await page.goto(served('SITE_ADDRESS', path));
    await expect(page.locator('.surveys .chart').first()).toHaveCSS('break-inside', breaks);
  }
});

test('heads of a comparison stand over their columns on a sheet', async ({ page }) => {
  await page.goto(served('SITE_ADDRESS', '/comparer/caf/'));
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(SHEET);
  const edges = (row: string) =>
    page
      .locator('.ranking.side:visible')
      .first()
      .locator(`${row} > *`)
      .evaluateAll((cells) => cells.map((cell) => Math.round(cell.getBoundingClientRect().right)));
  const heads = await edges('thead tr');
  expect(heads).toHaveLength(5);
  expect(heads).toEqual([...heads].sort((a, b) => a - b));
  expect(await edges('tbody tr:first-child')).toEqual(heads);
});
