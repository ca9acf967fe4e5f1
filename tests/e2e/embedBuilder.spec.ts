import { expect, test } from '@playwright/test';
import { AWAKE, served } from './served.ts';

const BUILDER = '/demo/integrer/';

test('the builder composes four codes, shows the chart, and its choice stands in the address', async ({ page }) => {
  await page.goto(served('SITE_ADDRESS', `${BUILDER}?graphique=ranking/all/pickup`), AWAKE);
  const code = (id: string) => page.locator(`[data-code="${id}"]`);
  await expect(code('frame')).toContainText('/demo/embed/ranking/all/pickup/"');
  await expect(code('figure')).toContainText('<th scope="row">');
  await expect(code('figure')).toContainText('<caption>DONNÉES FICTIVES – ');
  await expect(code('frame')).toContainText('title="DONNÉES FICTIVES – ');
  // Organisation, rank, figure, interval, base: the code that stands beside the chart.
  expect((await code('figure').textContent())?.match(/<th scope="col">/g)).toHaveLength(5);
  await expect(code('figure')).toContainText('/demo/embed/ranking/all/pickup/image.png"');
  await expect(page.locator('[data-file="image-carre.png"]')).toBeVisible();
  // A choice that says what it is about, not the beginning of a finding.
  await expect(page.locator('#graphique option').first()).toHaveText('Classement, décroché');
  await expect(page.frameLocator('[data-preview] iframe').locator('table').first()).toBeVisible();

  await page.locator('#version').selectOption('pinned');
  await expect(page.locator('[data-file="image-carre.png"]')).toBeHidden();
  await expect(code('figure')).toContainText(/\/pickup\/[\w-]+\/image\.svg"/);
  await page.locator('#fond').selectOption('dark');
  await expect(code('frame')).toContainText(/\/pickup\/[\w-]+\/\?theme=dark"/);
  expect(new URL(page.url()).search).toBe('?graphique=ranking/all/pickup&version=pinned&fond=dark');
  // Measured at 320 pixels, so that no width of a host page makes it scroll.
  await expect(code('frame')).not.toContainText('height="1000"');
});

test('the charts of another subject come from the page of its group, and a page that does not come is said', async ({
  page,
}) => {
  const codes = '**/demo/integrer/famille/';
  await page.route(codes, (route) => route.abort());
  await page.goto(served('SITE_ADDRESS', BUILDER), AWAKE);
  await page.locator('#sujet').selectOption('caisse-familiale-de-valmont');
  const status = page.locator('[data-embed-status]');
  await expect(status.getByRole('link')).toHaveAttribute('href', '/demo/integrer/famille/');
  // What is shown stays what it was, and says so in the address.
  await expect(page.locator('[data-code="frame"]')).toContainText('/demo/embed/ranking/all/pickup/"');

  await page.unroute(codes);
  await page.locator('#sujet').selectOption('all');
  await expect(status).toBeEmpty();
  await page.locator('#sujet').selectOption('caisse-familiale-de-valmont');
  await expect(page.locator('[data-code="frame"]')).toContainText('/caisse-familiale-de-valmont/');
  await expect(page).toHaveURL(/\?graphique=[a-z-]+\/caisse-familiale-de-valmont/);
  await page.reload(AWAKE);
  await expect(page.locator('#sujet')).toHaveValue('caisse-familiale-de-valmont');
  await expect(page.locator('[data-code="frame"]')).toContainText('/caisse-familiale-de-valmont/');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('each chart has its code on the page of its group', async ({ page }) => {
    await page.goto(served('SITE_ADDRESS', BUILDER), AWAKE);
    await expect(page.locator('[data-embed-form]')).toBeHidden();
    await page.getByRole('link', { name: 'Famille', exact: true }).last().click();
    await expect(page).toHaveURL(/\/demo\/integrer\/famille\/$/);
    await expect(page.locator('[data-subject] pre').first()).toContainText('<iframe src=');
  });
});
