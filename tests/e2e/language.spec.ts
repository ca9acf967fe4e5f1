import { expect, test } from '@playwright/test';
import { AWAKE, served } from './served.ts';

/** Pages that keep in their address what a reader has asked for; both languages understand it alike. */
const ASKED = [
  '/demo/classement/?secteur=famille&tri=-nom',
  '/demo/comparer/?orgs=caisse-familiale-de-valmont~caisse-familiale-de-doulc',
  '/organismes/?q=orange',
  '/demo/organismes/caisse-familiale-de-valmont/?evolution-pickup=.resolved#evolution-pickup',
];

for (const address of ASKED) {
  test(`the other language shows what ${address} shows`, async ({ page }) => {
    await page.goto(served('SITE_ADDRESS', address), AWAKE);
    const { search, hash } = new URL(page.url());
    await page.locator('.language a').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.waitForLoadState('networkidle');
    expect(new URL(page.url()).search + new URL(page.url()).hash).toBe(search + hash);
    await page.locator('footer a[hreflang]').focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    expect(page.url()).toBe(served('SITE_ADDRESS', address));
  });
}

test('a link to the other language is copied with what was asked for last', async ({ page }) => {
  await page.goto(served('SITE_ADDRESS', '/demo/classement/'), AWAKE);
  const link = page.locator('.language a');
  await page.getByLabel('Secteur', { exact: true }).selectOption({ index: 1 });
  await link.click({ button: 'right' });
  await expect(link).toHaveAttribute('href', /\/demo\/en\/classement\/\?secteur=[a-z]+$/);
  await page.getByRole('button', { name: 'Tout montrer' }).click();
  await link.focus();
  await expect(link).toHaveAttribute('href', /\/demo\/en\/classement\/$/);
});
