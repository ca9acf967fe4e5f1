import { expect, test, type Locator, type Page } from '@playwright/test';
import { explorerPage, figureOf } from './explorerPage.ts';

interface Seen {
  readonly scripts: string[];
  readonly complaints: string[];
}

async function open(page: Page): Promise<Seen> {
  const seen: Seen = { scripts: [], complaints: [] };
  page.on('request', (request) => request.resourceType() === 'script' && seen.scripts.push(request.url()));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) seen.complaints.push(message.text());
  });
  page.on('pageerror', (error) => seen.complaints.push(error.message));
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value } = entry as PerformanceEntry & { readonly value: number };
        window.shifted = (window.shifted ?? 0) + value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(explorerPage(), { waitUntil: 'networkidle' });
  return seen;
}

declare global {
  interface Window {
    shifted?: number;
  }
}

const boxes = (figure: Locator): Promise<string> =>
  figure.evaluate((element) =>
    JSON.stringify(
      [element, ...element.querySelectorAll('h3, .sub, .stage, .answers, .readout, figcaption')].map((part) => {
        const { x, y, width, height } = part.getBoundingClientRect();
        return [x, y + scrollY, width, height].map((length) => Math.round(length * 10) / 10);
      }),
    ),
  );
/** Where the heading and the drawing under it begin. */
const headBoxes = (figure: Locator): Promise<string> =>
  figure.evaluate((element) =>
    JSON.stringify(
      [...element.querySelectorAll('h3, .stage')].map((part) => Math.round(part.getBoundingClientRect().y + scrollY)),
    ),
  );
/** What the drawing writes, with its place; the live one as soon as it is there. */
const texts = (drawing: Locator): Promise<readonly string[]> =>
  drawing.evaluate((svg) =>
    [...svg.querySelectorAll('text')]
      .map((text) => {
        const { x, y } = text.getBoundingClientRect();
        return `${text.textContent.replaceAll(/\s/g, ' ')} ${Math.round(x)} ${Math.round(y)}`;
      })
      .sort(),
  );

for (const width of [1280, 360]) {
  test(`a trend wakes by touch at ${width} px, and nothing moves`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const { scripts, complaints } = await open(page);
    const figure = figureOf(page);
    const stage = figure.locator('.stage');
    await stage.scrollIntoViewIfNeeded();
    // A busy machine may bring the fonts late; what is asked here is what a touch does.
    await page.evaluate(async () => {
      await document.fonts.ready;
      window.shifted = 0;
    });
    const before = await boxes(figure);
    const still = await texts(stage.locator(width < 600 ? 'svg.narrow' : 'svg.wide'));
    const early = scripts.length;
    expect(scripts.join(' ')).not.toMatch(/mountTrend|recharts|react/i);
    await page.waitForTimeout(300);
    expect(scripts).toHaveLength(early);

    const box = await stage.boundingBox();
    if (!box) throw new Error('the stage has no box');
    await page.mouse.move(box.x + box.width - 2, box.y + box.height - 2);
    await expect(stage).toHaveAttribute('data-live', '');
    expect(scripts.length).toBeGreaterThan(early);
    await page.mouse.move(1, 1);
    await expect(figure.locator('.readout .hint')).toBeVisible();
    expect(await boxes(figure)).toBe(before);
    expect(await texts(stage.locator('.recharts-surface'))).toEqual(still);
    expect(await page.evaluate(() => window.shifted ?? 0)).toBe(0);
    expect(complaints).toEqual([]);
  });
}

test('keys read a trend, focus stays, Escape ends', async ({ page }) => {
  await open(page);
  const figure = figureOf(page);
  const stage = figure.getByRole('slider');
  await stage.focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(stage).toHaveAttribute('data-live', '');
  await expect(stage).toBeFocused();
  const spoken = figure.locator('[aria-live]');
  // What was pressed while the code was on its way counts.
  const last = Number(await stage.getAttribute('aria-valuemax'));
  await expect(stage).toHaveAttribute('aria-valuenow', String(last - 2));
  await expect(spoken).toHaveText(/\s: \d+,\d\s%, de \d+,\d à \d+,\d\s%, \d+ des \d+\sappels/);
  await page.keyboard.press('Home');
  await expect(stage).toHaveAttribute('aria-valuenow', '0');
  const [period, value] = ((await stage.getAttribute('aria-valuetext')) ?? '').split(/\s: /);
  await expect(figure.locator('.readout .campaign b')).toHaveText(period ?? '');
  await expect(figure.locator('.readout .value')).toHaveText(value ?? '');
  await page.keyboard.press('Escape');
  await expect(figure.locator('.readout .hint')).toBeVisible();
  await expect(stage).toBeFocused();
});

test('the first tap is answered', async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await open(page);
  const figure = figureOf(page);
  const box = await figure.locator('.stage').boundingBox();
  if (!box) throw new Error('the stage has no box');
  await figure.locator('.stage').tap({ position: { x: box.width * 0.2, y: box.height * 0.5 } });
  await expect(figure.locator('.readout .campaign')).toBeVisible();
  await expect(figure.locator('.readout .value')).toHaveCount(1);
  await context.close();
});

test('lines are added and dropped, and the first press of the button opens the list', async ({ page }) => {
  const { complaints } = await open(page);
  const figure = figureOf(page);
  const add = figure.locator('[data-part="add"]');
  await add.click();
  await expect(figure.locator('.panel')).toBeVisible();
  await expect(add).toBeFocused();
  const choices = figure.locator('.panel input[type="checkbox"]');
  // The organisations come over the network, above the indicators.
  await expect(figure.locator('.panel fieldset').first().locator('input')).not.toHaveCount(0);
  const heading = figure.locator('h3');
  const finding = await heading.innerText();
  const scale = figure.locator('[data-part="scale"]');
  const drawnScale = await scale.innerText();
  const head = await headBoxes(figure);
  for (const index of [0, 1, 2]) await choices.nth(index).check();
  await expect(figure.locator('.readout .line-row')).toHaveCount(4);
  await expect(choices.nth(3)).toBeDisabled();
  await expect(figure.locator('.live .name-of')).toHaveCount(4);
  const tones = await figure
    .locator('.readout .mark > *')
    .evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).fill));
  expect(new Set(tones).size).toBe(4);
  await page.keyboard.press('Escape');
  await expect(figure.locator('.panel')).toBeHidden();
  await expect(add).toBeFocused();
  await figure.locator('.readout .drop').first().click();
  await expect(figure.locator('.readout .line-row')).toHaveCount(3);
  await expect(add).toBeFocused();
  // No stroke passes over a change of protocol.
  const crossed = await figure.evaluate((element) => {
    const breaks = [...element.querySelectorAll('.live .break')].map((line) => line.getBoundingClientRect().x);
    const strokes = [...element.querySelectorAll('.live .recharts-line-curve')].map((path) =>
      path.getBoundingClientRect(),
    );
    return strokes.filter(({ left, right }) => breaks.some((x) => left < x && x < right)).length;
  });
  expect(crossed).toBe(0);
  // A finding of one line stands over that line alone; the box of the heading stays. Paper shows that line.
  await expect(heading).toHaveText(/(organismes|indicateurs)$/, { useInnerText: true });
  expect(await headBoxes(figure)).toBe(head);
  await expect(figure.locator('.sub')).toContainText(/, Décroché\s:\s.*établi.*Aucun test ne compare ces courbes/);
  await page.emulateMedia({ media: 'print' });
  await expect(heading).toHaveText(finding, { useInnerText: true });
  await expect(scale).toHaveText(drawnScale, { useInnerText: true });
  await page.emulateMedia({ media: 'screen' });
  for (const left of [2, 0]) {
    await figure.locator('.readout .drop').first().click();
    await expect(figure.locator('.readout .line-row')).toHaveCount(left);
  }
  await expect(heading).toHaveText(finding, { useInnerText: true });
  expect(complaints).toEqual([]);
});

test('the address keeps what was added, and a link shows it', async ({ page }) => {
  await open(page);
  const figure = figureOf(page);
  await figure.locator('[data-part="add"]').click();
  // The first press waits for the code.
  await expect(figure.locator('.panel fieldset')).toHaveCount(2);
  const [organisations, indicators] = await figure.locator('.panel fieldset').all();
  await organisations?.locator('input[type="checkbox"]').nth(1).check();
  await indicators?.locator('input[type="checkbox"]').first().check();
  const rows = figure.locator('.readout .line-row');
  await expect(rows).toHaveCount(3);
  const names = await rows.allInnerTexts();
  const link = page.url();
  const id = (await figure.getAttribute('id')) ?? '';
  expect(link).toMatch(new RegExp(`\\?${id}=[a-z0-9-]+~\\.[a-z0-9_]+#${id}$`));

  await page.goto('about:blank');
  await page.goto(link);
  await expect(rows).toHaveCount(3);
  expect(await rows.allInnerTexts()).toEqual(names);
  await expect(figure.locator('.stage')).toBeInViewport();
  await figure.locator('.readout .drop').first().click();
  await expect(rows).toHaveCount(2);
  await figure.locator('.readout .drop').first().click();
  expect(new URL(page.url()).search).toBe('');

  // A line that there is not is as if nobody had asked for it; the others are drawn.
  await page.goto('about:blank');
  await page.goto(link.replace(/=[a-z0-9-]+~/, '=nobody~'));
  await expect(rows).toHaveCount(2);
});

test('print shows the static chart', async ({ page }) => {
  await open(page);
  const stage = figureOf(page).locator('.stage');
  await stage.hover();
  await expect(stage).toHaveAttribute('data-live', '');
  await page.emulateMedia({ media: 'print' });
  await expect(stage.locator('.live')).toBeHidden();
  await expect(stage.locator(':scope > svg:visible')).toHaveCount(1);
  await expect(stage.locator(':scope > svg:visible')).toHaveCSS('visibility', 'visible');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a trend is a drawing with its table, and offers nothing that a script must answer', async ({ page }) => {
    await page.goto(explorerPage());
    const figure = figureOf(page);
    await expect(figure.locator('.stage > svg:visible')).toHaveCount(1);
    await expect(figure.locator('.answers')).toBeHidden();
    await expect(figure.locator('.stage')).not.toHaveAttribute('tabindex');
  });
});
