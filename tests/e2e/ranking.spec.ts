import { expect, test, type Locator, type Page } from '@playwright/test';
import { AWAKE, served } from './served.ts';

const RANKING = '/demo/classement/';

const rowsOf = (page: Page): Locator => page.locator('.ranking tr[data-organisation]:visible');
const namesOf = (page: Page): Promise<readonly string[]> => rowsOf(page).locator('th > a').allInnerTexts();
const status = (page: Page): Locator => page.locator('[data-ranking-status]');
const query = (page: Page): string => decodeURIComponent(new URL(page.url()).search);

test.beforeEach(async ({ page }) => {
  await page.goto(served('SITE_ADDRESS', RANKING), AWAKE);
});

test('a ranking is sorted by the heads of its columns, from the keyboard, and its address says so', async ({
  page,
}) => {
  const published = await namesOf(page);
  await page.getByRole('button', { name: 'Organisme' }).focus();
  await page.keyboard.press('Enter');
  const byName = [...published.slice(0)].sort((a, b) => a.localeCompare(b, 'fr'));
  expect(await namesOf(page)).toEqual(byName);
  expect(query(page)).toBe('?tri=nom');
  await expect(page.locator('th[aria-sort]')).toHaveAccessibleName('Organisme');
  await expect(page.getByRole('button', { name: 'Organisme' })).toBeFocused();
  await page.keyboard.press('Enter');
  expect(await namesOf(page)).toEqual(byName.toReversed());
  await page.goBack();
  await page.goBack();
  await expect.poll(() => namesOf(page)).toEqual(published);
  expect(query(page)).toBe('');
});

test('on a phone a list sorts it, and nothing takes the focus that cannot be seen to have it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const published = await namesOf(page);
  await page.locator('.arrange > summary').click();
  await page.getByLabel('Trier par').selectOption({ label: 'Nom, de Z à A' });
  await expect.poll(() => namesOf(page)).toEqual([...published].sort((a, b) => a.localeCompare(b, 'fr')).toReversed());
  expect(query(page)).toBe('?tri=-nom');
  await expect(page.locator('th[aria-sort]')).toHaveAccessibleName('Organisme');
  await page.getByLabel('Secteur', { exact: true }).selectOption({ index: 1 });
  expect(query(page)).toMatch(/^\?secteur=[a-z]+&tri=-nom$/);
  await page.reload();
  await expect(page.getByLabel('Trier par')).toHaveValue('-nom');
  await page.getByRole('button', { name: 'Tout montrer' }).click();
  await expect(page.getByLabel('Trier par')).toBeFocused();
  await expect(page.getByLabel('Trier par')).toHaveValue('');
  expect(await namesOf(page)).toEqual(published);
  await expect(page.locator('.ranking thead button:visible')).toHaveCount(0);
  await page.setViewportSize({ width: 1280, height: 740 });
  await expect(page.locator('.ranking thead button:visible')).toHaveCount(4);
  await expect(page.getByLabel('Trier par')).toBeHidden();
});

test('who has chosen a sector comes to its ranking where only sectors are ranked', async ({ page }) => {
  await page.getByLabel('Secteur', { exact: true }).selectOption('sante');
  await page.locator('.pick > summary').click();
  await page.getByRole('link', { name: 'Démarche aboutie' }).click();
  await expect(page).toHaveURL(/\/demo\/classement\/sante\/resolved\/$/);
  expect((await namesOf(page)).length).toBeGreaterThan(1);
  // An old link may ask one sector for another: it shows the sector that it names.
  await page.goto(served('SITE_ADDRESS', '/demo/classement/famille/resolved/?secteur=sante'), AWAKE);
  expect((await namesOf(page)).length).toBeGreaterThan(1);
});

test('conditions hide rows, keep the ranks of the whole ranking, and say how many are left', async ({ page }) => {
  const ranksBefore = await rowsOf(page).locator('.c-rank').allInnerTexts();
  const namesBefore = await namesOf(page);
  await page.getByLabel('Secteur', { exact: true }).selectOption({ index: 1 });
  const names = await namesOf(page);
  expect(names.length).toBeGreaterThan(1);
  expect(names.length).toBeLessThan(namesBefore.length);
  const ranks = await rowsOf(page).locator('.c-rank').allInnerTexts();
  expect(ranks).toEqual(names.map((name) => ranksBefore[namesBefore.indexOf(name)]));
  await expect(status(page)).toContainText('Le titre et les rangs restent ceux du classement entier');
  await page.reload(AWAKE);
  expect(await namesOf(page)).toEqual(names);
  const ofSector = page.getByRole('link', { name: 'Le classement de ce secteur' });
  await expect(ofSector).toHaveAttribute('href', /\/classement\/[a-z-]+\/$/);
  await page.getByLabel('Appels, au moins').fill('99999');
  expect(await namesOf(page)).toEqual([]);
  await expect(page.locator('.ranking tr.group:visible')).toHaveCount(0);
  await expect(page.locator('.unranked:visible')).toHaveCount(0);
  await expect(status(page)).toContainText('Aucun organisme ne remplit ces conditions');
  await expect(status(page)).toContainText('Sans «\u202fAppels, au moins\u202f»');
  await page.getByRole('button', { name: 'Tout montrer' }).click();
  expect(await namesOf(page)).toEqual(namesBefore);
  await expect(ofSector).toBeHidden();
  expect(query(page)).toBe('');
});

test('each row says how it stands to the one that the reader chose', async ({ page }) => {
  const middle = rowsOf(page).nth(9);
  const id = await middle.getAttribute('data-organisation');
  await middle.getByRole('button', { name: /^Comparer/ }).focus();
  await page.keyboard.press('Space');
  const cells = page.locator('.ranking td.c-gap');
  await expect(cells).toHaveCount(await rowsOf(page).count());
  await expect(middle.locator('.c-gap')).toHaveText('référence');
  const said = await cells.allInnerTexts();
  const verdict = /^(?:plus élevé|plus bas|écart non établi)\s+[+−]?\d+,\d points? \(−?\d+,\d à −?\d+,\d\)$/;
  expect(said.filter((text) => text !== 'référence' && !verdict.test(text.replaceAll(/\s+/g, ' ')))).toEqual([]);
  expect(query(page)).toBe(`?face=${id ?? ''}`);
  await expect(status(page)).toContainText('face aux');
  await expect(middle.getByRole('button', { name: /^Comparer/ })).toHaveAttribute('aria-pressed', 'true');
  await page.reload(AWAKE);
  await expect(cells).toHaveCount(said.length);
  expect(await cells.allInnerTexts()).toEqual(said);
  await page.getByLabel('Écarts avec').selectOption('');
  await expect(cells).toHaveCount(0);
});

test('says so where the comparisons cannot be loaded', async ({ page }) => {
  await page.route('**/api/v1/rankings/**', (route) => route.abort());
  await page.getByLabel('Écarts avec').selectOption({ index: 1 });
  await expect(status(page)).toContainText('n’ont pas pu être chargées');
});

test('another sector opens as this one is arranged', async ({ page }) => {
  await page.goto(served('SITE_ADDRESS', `${RANKING}?tri=nom`), AWAKE);
  await page.locator('.choices a').nth(1).click();
  await expect(page.locator('th[aria-sort]')).toHaveAccessibleName('Organisme');
  expect(query(page)).toBe('?tri=nom');
});

test('no field lies over another at any width', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.locator('.arrange > summary').click();
  for (let width = 320; width <= 1920; width += 32) {
    await page.setViewportSize({ width, height: 800 });
    const over = await page.evaluate(() => {
      const boxes = [...document.querySelectorAll('.controls select, .controls input, .pick .chosen')]
        .filter((field) => field.checkVisibility())
        .map((field) => ({ id: field.id, box: field.getBoundingClientRect() }));
      const laps = (a: DOMRect, b: DOMRect): boolean =>
        a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
      return boxes.flatMap(({ id, box }, place) => [
        ...boxes.slice(place + 1).flatMap((other) => (laps(box, other.box) ? [`${id} over ${other.id}`] : [])),
        ...(box.right > document.documentElement.clientWidth ? [`${id} over the edge`] : []),
      ]);
    });
    expect(over, `${width} px`).toEqual([]);
  }
});

test('words in place of a figure stay in their column', async ({ page }) => {
  await page.goto(served('SITE_ADDRESS', `${RANKING}tous/wait_median/`), AWAKE);
  await expect(page.locator('.ranking .c-pct', { hasText: 'non atteinte' })).not.toHaveCount(0);
  for (const width of [320, 360, 600, 768, 840, 900, 1024, 1152, 1280, 1440, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    const over = await rowsOf(page).evaluateAll((rows) =>
      rows.flatMap((row) => {
        const texts = [...row.querySelectorAll('.c-rank, .c-org, .c-pct, .c-ci, .c-n')].flatMap((cell) => {
          const range = document.createRange();
          range.selectNodeContents(cell);
          const box = range.getBoundingClientRect();
          return box.width > 0 ? [{ text: cell.textContent.trim(), box }] : [];
        });
        return texts.flatMap(({ text, box }, place) =>
          texts
            .slice(place + 1)
            .filter(
              ({ box: b }) =>
                box.left < b.right - 1 && b.left < box.right - 1 && box.top < b.bottom - 2 && b.top < box.bottom - 2,
            )
            .map((other) => `${text} over ${other.text}`),
        );
      }),
    );
    expect(over, `${width} px`).toEqual([]);
  }
});

test('nothing moves while the controls come to life', async ({ page }) => {
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) sum += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 500);
      }),
  );
  // What the fonts move by their own metrics, a few thousandths of a pixel, is no fault of the controls.
  expect(shift).toBeLessThan(0.001);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a ranking reads whole, shows no dead field, and leads to every indicator', async ({ page }) => {
    expect(await rowsOf(page).count()).toBeGreaterThan(10);
    await expect(page.locator('.controls')).toBeHidden();
    await expect(page.locator('.ranking button')).toHaveCount(0);
    await page.locator('.pick summary').click();
    const links = page.locator('.pick .panel a');
    expect(await links.count()).toBeGreaterThan(10);
    await links.nth(1).click();
    await expect(page.locator('.pick .chosen')).toHaveText('Décroché à la première tentative');
    expect(await rowsOf(page).count()).toBeGreaterThan(10);
  });
});
