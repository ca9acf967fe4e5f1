import { expect, test, type Page } from '@playwright/test';
import { explorerPage, figureOf, idOfExplorer } from './explorerPage.ts';
import { laidOut } from './laidOut.ts';

test('a link to a chart opens on it on a phone, where what stands above is laid out later', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const link = `${explorerPage()}#${(await idOfExplorer(page)) ?? ''}`;
  await page.goto('about:blank');
  await page.goto(link);
  await laidOut(page);
  const top = () => figureOf(page).evaluate((figure) => figure.getBoundingClientRect().top);
  expect(await top()).toBeGreaterThanOrEqual(0);
  expect(await top()).toBeLessThan(100);
});

const byWheel = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    addEventListener('wheel', () => scrollTo(0, 0), { once: true });
  });
  await page.mouse.wheel(0, -1);
};
/** The bar at the side of the window, a search in the page: no event tells who did it. */
const byScrollbar = (page: Page): Promise<void> => page.evaluate(() => scrollTo(0, 0));

for (const [when, late, go] of [
  ['while parts wait for their turn', /offerCopies/, byWheel],
  ['by the scroll bar while parts wait', /offerCopies/, byScrollbar],
  ['before any script has come', /assets\/Page\./, byWheel],
] as const)
  test(`who goes elsewhere ${when} is left alone`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const link = `${explorerPage()}#${(await idOfExplorer(page)) ?? ''}`;
    await page.goto('about:blank');
    const asked = Promise.withResolvers<undefined>();
    const gone = Promise.withResolvers<undefined>();
    await page.route(
      ({ pathname }) => late.test(pathname) && pathname.endsWith('.js'),
      async (route) => {
        asked.resolve(undefined);
        await gone.promise;
        await route.continue();
      },
    );
    await page.goto(link, { waitUntil: 'commit' });
    await expect(figureOf(page)).toBeInViewport();
    await asked.promise;
    await go(page);
    await page.waitForFunction(() => scrollY < 100);
    gone.resolve(undefined);
    await laidOut(page);
    expect(await page.evaluate(() => scrollY)).toBeLessThan(100);
  });
