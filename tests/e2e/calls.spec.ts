import { expect, test } from '@playwright/test';
import { AWAKE, served } from './served.ts';

const CALLS = '/demo/organismes/caisse-familiale-de-valmont/appels/';

test('links to weeks lead to calls that are shown, and a week of none has no link', async ({ page }) => {
  await page.goto(served('SITE_ADDRESS', `${CALLS}?question=1&creneau=8-10&issue=other`), AWAKE);
  const links = page.locator('.week-links a');
  const all = await links.count();
  const targets = await links
    .filter({ visible: true })
    .evaluateAll((shown) => shown.map((link) => (link as HTMLAnchorElement).hash));
  expect(targets.length).toBeGreaterThan(0);
  expect(targets.length).toBeLessThan(all);
  for (const target of targets) await expect(page.locator(target)).toBeVisible();

  await page.goto(served('SITE_ADDRESS', CALLS), AWAKE);
  await expect(links.filter({ visible: true })).toHaveCount(all);
});

test('calls are chosen by profile and by week, and the choice stands in the address', async ({ page }) => {
  await page.goto(served('SITE_ADDRESS', CALLS), AWAKE);
  const rows = page.locator('.calls tr[data-issue]');
  const shown = rows.filter({ visible: true });
  for (const name of ['profil', 'semaine']) {
    const select = page.locator(`.call-filters select[name=${name}]`);
    const value = (await select.locator('option').nth(1).getAttribute('value')) ?? '';
    const meant = await page.locator(`.calls tr[data-${name}="${value}"]`).count();
    expect(meant).toBeGreaterThan(0);
    expect(meant).toBeLessThan(await rows.count());
    await select.selectOption(value);
    await expect(shown).toHaveCount(meant);
    expect(new URL(page.url()).searchParams.get(name)).toBe(value);
    await select.selectOption('');
  }
});
