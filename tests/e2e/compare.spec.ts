import { expect, test, type Page } from '@playwright/test';
import { AWAKE, served } from './served.ts';

const COMPARE = '/demo/comparer/';

async function someIds(page: Page, count: number): Promise<readonly string[]> {
  await page.goto(served('SITE_ADDRESS', COMPARE), AWAKE);
  const values = await page
    .locator('#organisme-1 option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value).filter(Boolean));
  // Some sectors apart, so that answers are not comparable among all.
  return values.filter((_, place) => place % Math.floor(values.length / count) === 0).slice(0, count);
}

test('a comparison is chosen from the keyboard, stands in the address and comes back from it', async ({ page }) => {
  const [a = '', b = '', c = ''] = await someIds(page, 3);
  await page.getByLabel('Organisme 1').selectOption(a);
  await page.getByLabel('Organisme 2').selectOption(b);
  await page.getByLabel('Organisme 2').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const rows = page.locator('section[data-indicator="pickup"] tbody tr');
  await expect(rows).toHaveCount(2);
  expect(new URL(page.url()).search).toBe(`?orgs=${a}~${b}`);
  await expect(page.locator('[data-compare-status]')).toContainText('Comparaison affichée');
  const told = await page.locator('section[data-indicator="pickup"]').innerText();

  await page.goto(served('SITE_ADDRESS', `${COMPARE}?orgs=${a}~${b}~${c}`), AWAKE);
  await expect(rows).toHaveCount(3);
  await expect(page.locator('[data-card]')).toHaveCount(3);
  await page.goBack();
  await expect(rows).toHaveCount(2);
  expect(await page.locator('section[data-indicator="pickup"]').innerText()).toBe(told);
});

test('rows that do not compare bear the reason in place of a drawing', async ({ page }) => {
  const ids = await someIds(page, 4);
  await page.goto(served('SITE_ADDRESS', `${COMPARE}?orgs=${ids.join('~')}`), AWAKE);
  const rows = page.locator('section[data-indicator="acceptable"] tbody tr');
  await expect(rows).toHaveCount(4);
  for (const row of await rows.all()) {
    const drawn = await row.locator('.plot-row').count();
    const reasons = await row.locator('.why').allInnerTexts();
    expect(drawn === 1 ? reasons : reasons.filter((text) => text.endsWith('.'))).toHaveLength(drawn === 1 ? 0 : 1);
  }
});

test('where one alone has a figure, the reason is that of the other, and the table says who is in it', async ({
  page,
}) => {
  await page.goto(served('SITE_ADDRESS', '/comparer/?orgs=caf~edf'));
  const section = page.locator('section[data-indicator="resolved"]');
  await expect(section.locator('tbody tr').first().locator('.why')).toContainText(/^Pour EDF, aucun chiffre/);
  await expect(section.locator('caption')).toHaveText('Démarche aboutie\u00a0: Caisse d’allocations familiales, EDF');
});

test('of several without a figure nobody repeats what their own rows say', async ({ page }) => {
  await page.goto(served('SITE_ADDRESS', '/comparer/?orgs=caf~edf~orange'));
  const reasons = page.locator('section[data-indicator="resolved"] tbody .why');
  await expect(reasons).toHaveText([
    'Aucun des autres n’a de chiffre de cet indicateur\u00a0: rien à comparer.',
    'Aucun chiffre de cet indicateur.',
    'Aucun chiffre de cet indicateur.',
  ]);
});

test('the form of a browser that sends each field by itself is understood', async ({ page }) => {
  const [a = '', b = ''] = await someIds(page, 2);
  await page.goto(served('SITE_ADDRESS', `${COMPARE}?org=${a}&org=${b}&org=&org=`), AWAKE);
  await expect(page.locator('[data-card]')).toHaveCount(2);
  expect(new URL(page.url()).search).toBe(`?orgs=${a}~${b}`);
});

test('names those beyond the fourth, and lays out every row on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const ids = await someIds(page, 5);
  await page.goto(served('SITE_ADDRESS', `${COMPARE}?orgs=${ids.join('~')}`), AWAKE);
  const fifth = await page.locator(`#organisme-1 option[value="${ids[4] ?? ''}"]`).textContent();
  await expect(page.locator('[data-compare-status]')).toContainText(`laissés de côté\u00a0: ${fifth ?? ''}.`);
  const rows = page.locator('[data-compare-result] .ranking > tbody > tr');
  await expect(rows).not.toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('data-laid-out');
  expect(await rows.evaluateAll((all) => all.map((row) => getComputedStyle(row).contentVisibility))).not.toContain(
    'auto',
  );
});

test('five tables without a figure are one sentence', async ({ page }) => {
  await page.goto(served('SITE_ADDRESS', '/comparer/?orgs=edf~orange'), AWAKE);
  await expect(page.locator('[data-compare-status]')).toContainText('rien ne se compare');
  await expect(page.locator('[data-compare-result] section:visible')).toHaveCount(0);
});

test('handsets of two cards mean the same', async ({ page }) => {
  await page.goto(served('SITE_ADDRESS', '/comparer/?orgs=caf~pole-emploi'), AWAKE);
  await expect(page.locator('[data-card]')).toHaveCount(2);
  await expect(page.locator('[data-card] [data-ten]:visible .note')).toContainText([
    'Plein\u00a0: quelqu’un',
    'Plein\u00a0: quelqu’un',
  ]);
  await expect(page.locator('[data-card] .h-half:visible')).toHaveCount(0);
});

test('what others have published stands side by side within one survey, and nowhere else', async ({ page }) => {
  await page.goto(served('SITE_ADDRESS', '/comparer/?orgs=edf~orange~wekiwi'), AWAKE);
  const chart = page.locator('[data-surveys] figure');
  await expect(chart).toHaveCount(1);
  await expect(chart.locator('h3')).toHaveText(/médiateur de l’énergie\s: EDF\s18, Wekiwi\s546 pour\s100\s000$/u);
  await expect(chart.locator('tbody tr[data-of] a')).toHaveText(['EDF', 'Wekiwi']);
  await expect(chart.locator('tbody tr:not([data-of])')).toHaveText(/Moyenne des fournisseurs/);
  await expect(chart.locator('.mine, [id]')).toHaveCount(0);
  await expect(page.locator('[data-apart]')).toContainText('Orange');
  await expect(page.locator('[data-compare-status]')).toContainText('dans un même relevé');

  await page.goto(served('SITE_ADDRESS', '/en/comparer/?orgs=edf~engie'), AWAKE);
  await expect(chart.locator('h3')).toHaveText(/: EDF\s47, Engie\s74 per\s100,000$/u);
});

test('says what it does not know', async ({ page }) => {
  const [a = ''] = await someIds(page, 2);
  await page.goto(served('SITE_ADDRESS', `${COMPARE}?orgs=${a}~personne`), AWAKE);
  await expect(page.locator('[data-compare-status]')).toContainText('Inconnu ici : personne.'.replace(' :', '\u00a0:'));
  await expect(page.locator('[data-compare-result]')).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('two organisations stand side by side, with the sentence of the test', async ({ page }) => {
    await page.goto(served('SITE_ADDRESS', COMPARE), AWAKE);
    await expect(page.locator('.compare-form')).toBeHidden();
    await page.locator('#pretes ~ .group a').first().click();
    await expect(page.locator('.compare-card')).toHaveCount(2);
    const pickup = page.locator('.compare-section').first();
    await expect(pickup.locator('tbody tr')).toHaveCount(2);
    expect(await pickup.locator('.plot-row, .why').count()).toBe(2);
  });

  test('the ranking leads to one organisation beside all others', async ({ page }) => {
    await page.goto(served('SITE_ADDRESS', '/demo/classement/'), AWAKE);
    await page.locator('.ranking a.compare').first().click();
    await expect(page.locator('h1')).toContainText('face aux autres');
    expect(await page.locator('.facing').first().locator('tbody tr:not(.group)').count()).toBeGreaterThan(10);
  });
});

test('numbers over differences stand apart at any width', async ({ page }) => {
  await page.goto(served('SITE_ADDRESS', '/demo/comparer/caisse-familiale-de-valmont/'), AWAKE);
  await expect(page.locator('html')).toHaveAttribute('data-laid-out');
  for (const width of [320, 360, 500, 768, 840, 900, 1024, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const faults = await page.locator('.facing .axis-row').evaluateAll((axes) =>
      axes.flatMap((axis) => {
        const shown = [...axis.querySelectorAll('text')].filter((text) => text.checkVisibility());
        const boxes = shown.map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
        const touching = boxes.flatMap(({ text, box }, place) => {
          const next = boxes[place + 1];
          return next && box.right + 4 > next.box.left ? [`${text} touches ${next.text}`] : [];
        });
        return boxes.some(({ text }) => text === '0') ? touching : [...touching, 'no zero'];
      }),
    );
    expect(faults, `${width} px`).toEqual([]);
  }
});

test('parts of a card stand under each other', async ({ page }) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(served('SITE_ADDRESS', '/comparer/assurance-maladie~caf/'));
    const overlaps = await page.locator('.compare-card').evaluateAll((cards) =>
      cards.flatMap((card) => {
        const parts = [...card.querySelectorAll(':scope > :not([data-ten]), [data-ten] > *')].map((part) =>
          part.getBoundingClientRect(),
        );
        return parts.slice(1).filter((part, at) => part.top < (parts[at]?.bottom ?? 0) - 1);
      }),
    );
    expect(overlaps).toEqual([]);
    await expect(page.locator('.compare-card')).toHaveCount(2);
  }
});
