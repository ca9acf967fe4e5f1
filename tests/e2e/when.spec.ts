import { expect, test, type Page } from '@playwright/test';
import { laidOut } from './laidOut.ts';
import { served } from './served.ts';

/** A4 without its margins, at 96 dots an inch. */
const SHEET = { width: 688, height: 1020 };

/** Of each table of times whether the totals of days, those of slots and the table of both are shown. */
function shownTotals(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const shows = (one: Element | null): boolean => one?.checkVisibility() === true;
    return [...document.querySelectorAll('.when:has(+ .when-margins)')].map((table) =>
      [table.querySelector('tbody .total-day'), table.querySelector('tfoot'), table.nextElementSibling]
        .map((part) => (shows(part) ? 'shown' : 'hidden'))
        .join(' '),
    );
  });
}

const IN_THE_TABLE = 'shown shown hidden';
const UNDER_IT = 'hidden hidden shown';

for (const address of ['/demo/organismes/caisse-familiale-de-valmont/', '/demo/organismes/mutuelle-des-sept-etangs/']) {
  test(`${address} gives the totals of its times once, in the table or under it`, async ({ page }) => {
    await page.goto(served('SITE_ADDRESS', address));
    await laidOut(page);
    await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
    for (const width of [320, 700, 900, 1024, 1280, 1600, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      const shown = await shownTotals(page);
      expect(shown.length).toBeGreaterThan(0);
      expect(
        shown.filter((parts) => ![IN_THE_TABLE, UNDER_IT].includes(parts)),
        `${width} px`,
      ).toEqual([]);
      if (width === 320) expect(new Set(shown)).toEqual(new Set([UNDER_IT]));
      if (width === 1280) expect(new Set(shown)).toEqual(new Set([IN_THE_TABLE]));
    }
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize(SHEET);
    const printed = await shownTotals(page);
    expect(printed.filter((parts) => ![IN_THE_TABLE, UNDER_IT].includes(parts))).toEqual([]);
  });
}

test('the mark of an indication stays on the line of its figure on a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(served('SITE_ADDRESS', '/demo/organismes/caisse-familiale-de-valmont/'));
  await laidOut(page);
  await page.evaluate(() => document.querySelectorAll('details').forEach((one) => one.removeAttribute('name')));
  await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
  const drops = await page.evaluate(() =>
    [...document.querySelectorAll(':is(td, th) [aria-hidden]')]
      .filter((mark) => mark.textContent === '*' && mark.checkVisibility())
      .flatMap((mark) => {
        const last = [...(mark.closest('td, th')?.querySelector('data')?.getClientRects() ?? [])].at(-1);
        return last ? [Math.abs(mark.getBoundingClientRect().bottom - last.bottom)] : [];
      }),
  );
  expect(drops.length).toBeGreaterThan(10);
  expect(drops.filter((drop) => drop > 8)).toEqual([]);
});

test('the table of a week stands on the page of its organisation', async ({ page }) => {
  await page.goto(served('SITE_ADDRESS', '/demo/quand-appeler/'));
  const week = page.locator('.week-of.advised').first();
  const name = (await week.locator('h3').textContent())?.trim() ?? '';
  await week.getByRole('link', { name: `Le tableau, jour par jour : ${name}` }).click();
  await expect(page.locator('h1')).toContainText(name);
  await expect(page.locator('table.when').first()).toBeInViewport();
});
