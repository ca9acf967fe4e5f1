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
