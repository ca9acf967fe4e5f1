import { expect, test } from '@playwright/test';
import { AWAKE, served } from './served.ts';

test('the field of every page suggests organisations and places, by keyboard alone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(served('SITE_ADDRESS', '/demo/methode/'));
  const field = page.getByRole('combobox').or(page.locator('form[data-finder] input[name=q]')).first();
  await field.focus();
  await field.pressSequentially('valmnt');
  const options = page.getByRole('option');
  await expect(options.first()).toContainText('Valmont');
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await expect(page.locator('form[data-finder] [role=status]')).toHaveText(/suggestion/);
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await field.pressSequentially('');
  await field.fill('59000');
  await expect(options.first()).toContainText('Nord');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/demo\/territoires\/59\/$/);
});

test('what nothing bears the name of is said before somebody takes what resembles it', async ({ page }) => {
  await page.goto(served('SITE_ADDRESS', '/'));
  const field = page.locator('form[data-finder] input[name=q]').first();
  const popup = page.locator('.suggestions');
  const status = page.locator('form[data-finder] [role=status]').first();
  await field.fill('la poste');
  await expect(popup).toContainText('Aucun organisme de ce nom.');
  await expect(status).toHaveText(/^Aucun organisme de ce nom\..* \d suggestions\.$/);
  await field.fill('ornage');
  await expect(popup).toContainText('s’en approche');
  await field.fill('xyzzy');
  await expect(popup).toContainText('Rien de ce nom.');
  await expect(page.getByRole('option')).toHaveCount(0);
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await field.press('Escape');
  await expect(popup).toBeHidden();
  await field.fill('orange');
  await expect(page.getByRole('option').first()).toContainText('Orange');
  await expect(popup.locator('p')).toBeHidden();
});

test('Enter opens the one département of a postcode', async ({ page }) => {
  await page.goto(served('SITE_ADDRESS', '/demo/'));
  const field = page.locator('form[data-finder] input[name=q]').first();
  await field.fill('69003');
  await expect(page.getByRole('option')).toHaveText(/Rhône/);
  await field.press('Enter');
  await expect(page).toHaveURL(/\/demo\/territoires\/69\/$/);
});

test('a place is told from an organisation whose name comes close', async ({ page }) => {
  await page.goto(served('SITE_ADDRESS', '/organismes/?q=caf+lyon'), AWAKE);
  await expect(page.locator('[data-found]')).toContainText('n’est pas celui d’un lieu');
  await page.locator('#q').fill('la poste');
  await expect(page.locator('[data-found]')).toHaveText(/dans le baromètre.*Des lieux ont un nom proche :$/);
  await expect(page.locator('section.letter li:visible')).not.toHaveCount(0);
  await page.locator('#q').fill('lyon');
  await expect(page.locator('[data-found]')).toContainText('Aucun organisme de ce nom.');
});

test('the list of organisations answers slips and postcodes, and says where nothing is found', async ({ page }) => {
  await page.goto(served('SITE_ADDRESS', '/demo/organismes/?q=valmnt'), AWAKE);
  const shown = page.locator('section.letter li:visible');
  await expect(shown.first()).toContainText('Valmont');
  await expect(page.locator('[data-found]')).toHaveText(/s’en approche/);

  const field = page.locator('#q');
  await field.fill('69003');
  await expect(page.locator('[data-places] a')).toHaveText(/Rhône/);
  await field.fill('zzzzqqq');
  await expect(page.locator('[data-found]')).toHaveText(/n’est pas \(ou pas encore\) dans le baromètre/);
  // Nothing found is no dead end: the list stays, and the sectors are another way in.
  await expect(shown).not.toHaveCount(0);
  await expect(page.locator('[data-sectors] a').first()).toBeVisible();
  await field.press('Enter');
  expect(new URL(page.url()).searchParams.get('q')).toBe('zzzzqqq');
  await field.fill('');
  await expect(shown).not.toHaveCount(0);
});

test('Enter opens the organisation whose name was typed, and leaves half a name to the list', async ({ page }) => {
  await page.goto(served('SITE_ADDRESS', '/demo/'));
  const field = page.locator('form[data-finder] input[name=q]').first();
  await field.fill('telecom vallee');
  await expect(page.getByRole('option').first()).toContainText('Télécom Vallée');
  await field.press('Enter');
  await expect(page).toHaveURL(/\/demo\/organismes\/telecom-vallee\/$/);
  await page.goBack();
  await field.fill('vall');
  await expect(page.getByRole('option').first()).toContainText('Vallée');
  await field.press('Enter');
  await expect(page).toHaveURL(/\/demo\/organismes\/\?q=vall/);
});

test('a sector comes first where its name is typed, and the list then holds its organisations', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(served('SITE_ADDRESS', '/'));
  const field = page.locator('form[data-finder] input[name=q]').first();
  await field.fill('sante');
  await expect(page.getByRole('option').first()).toContainText('Santé, tous les organismes');
  await field.press('Enter');
  await expect(page).toHaveURL(/\/classement\/sante\/$/);
  await page.goto(served('SITE_ADDRESS', '/organismes/?q=sant%C3%A9'), AWAKE);
  await expect(page.locator('[data-found]')).toHaveText(/secteur Santé/);
  const added = page.getByRole('region', { name: 'Secteur Santé' });
  await expect(added.getByRole('link', { name: 'Assurance maladie', exact: true })).toBeVisible();
  await expect(page.locator('[data-places] a')).toHaveText(['Santé, tous les organismes']);
  await page.locator('#q').fill('orange');
  await expect(added).toHaveCount(0);
  await expect(page.locator('li[data-organisation="orange"]:visible')).toHaveCount(1);
});
