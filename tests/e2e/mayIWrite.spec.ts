import { expect, test } from '@playwright/test';
import { AWAKE, served } from './served.ts';

const MAY_I = '/demo/puis-je-ecrire/';

test('the answer is that of the page of an organisation, at one address whichever comes first', async ({ page }) => {
  await page.goto(served('SITE_ADDRESS', MAY_I), AWAKE);
  const ids = await page
    .locator('#organisme-a option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value).filter(Boolean));
  const [a = '', b = ''] = [ids[0] ?? '', ids[4] ?? ''].sort();
  await page.locator('#organisme-a').selectOption(b);
  await page.locator('#organisme-b').selectOption(a);
  await page.locator('[data-may-form] button').click();
  const pickup = page.locator('section[data-indicator="pickup"] .may-answers > li');
  await expect(pickup).toHaveCount(1);
  expect(new URL(page.url()).search).toBe(`?a=${a}&b=${b}`);
  const told = await pickup.locator('.sentence').innerText();

  await page.goto(served('SITE_ADDRESS', `${MAY_I}?a=${a}`), AWAKE);
  await expect(pickup.first()).toBeVisible();
  expect(await pickup.count()).toBeGreaterThan(1);

  await page.goto(served('SITE_ADDRESS', `${MAY_I}${b}/`), AWAKE);
  expect(
    await page.locator(`section[data-indicator="pickup"] [data-against~="${a}"] .sentence`).first().textContent(),
  ).toContain(told.replaceAll('\n', ' ').slice(20));
});

test('each sentence of the page of an organisation has its button, and a reason that forbids one has none', async ({
  page,
}) => {
  await page.goto(served('SITE_ADDRESS', MAY_I), AWAKE);
  const [first = ''] = await page
    .locator('#organisme-a option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value).filter(Boolean));
  await page.goto(served('SITE_ADDRESS', `${MAY_I}${first}/`), AWAKE);
  const sayable = page.locator('.may-answers > li:not([data-may="none"])');
  await expect(page.locator('.may-answers > li > .copy')).toHaveCount(await sayable.count());
  await expect(sayable.first().locator('.copy')).toBeVisible();
  await expect(page.locator('[data-may="none"] .copy')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('each organisation has its answers', async ({ page }) => {
    await page.goto(served('SITE_ADDRESS', MAY_I), AWAKE);
    await expect(page.locator('[data-may-form]')).toBeHidden();
    await page.locator('#toutes ~ .group a').first().click();
    await expect(page.locator('h1')).toContainText('Puis-je écrire qu');
    await expect(page.locator('[data-may="yes"] .sentence, [data-may="open"] .sentence').first()).toBeVisible();
  });
});
