import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Frame, type Page } from '@playwright/test';
import { listFiles, readText } from '../dist/readBuild.ts';
import { serveHosts, type HostServer } from './hostServer.ts';
import { served } from './served.ts';

/** Of each chart the longest live embed of the demonstration, in French. */
const CHARTS = ['figure', 'trend', 'ranking', 'funnel', 'answers', 'when-to-call'] as const;
const files = listFiles('test-dist').filter((file) => /^demo\/embed\/.*index\.html$/.test(file));
const longest = (chart: string) =>
  files
    .filter((file) => file.startsWith(`demo/embed/${chart}/`))
    .reduce((best, file) => (readText('test-dist', file).length > readText('test-dist', best).length ? file : best));
const addressOf = (file: string) => `/${file.replace(/index\.html$/, '')}`;
const ranking = '/demo/embed/ranking/all/pickup/';

let hosts: HostServer;
test.beforeAll(async () => {
  hosts = await serveHosts();
});
test.afterAll(async () => hosts.close());

/** The height that oEmbed, and so every snippet, reserves. */
async function reserved(page: Page, address: string): Promise<string> {
  const response = await page.request.get(served('SITE_ADDRESS', `${address}oembed.json`));
  return String(((await response.json()) as { height: number }).height);
}

async function open(
  page: Page,
  host: string,
  { address = ranking, ...fill }: Readonly<Record<string, string>> = {},
): Promise<Frame> {
  await page.goto(
    hosts.page(host, {
      embed: served('SITE_ADDRESS', address),
      'host-script': served('SITE_ADDRESS', '/embed-host.js'),
      picture: served('SITE_ADDRESS', `${address}image.svg`),
      origin: new URL(served('SITE_ADDRESS', '/')).origin,
      height: await reserved(page, address),
      ...fill,
    }),
  );
  // A lazy frame starts when the page has been laid out.
  const shown = () => page.frames().find((one) => one !== page.mainFrame() && one.url().includes(address));
  await expect.poll(() => shown() !== undefined).toBe(true);
  const frame = shown();
  if (!frame) throw new Error(`${host} shows no frame of ${address}`);
  await frame.waitForLoadState();
  return frame;
}

const contentHeight = (frame: Frame) => frame.evaluate(() => document.documentElement.getBoundingClientRect().height);

/** The frame is as high as what is in it, by a pixel at most. */
async function expectFit(page: Page, frame: Frame): Promise<void> {
  const box = page.locator('iframe').first();
  await expect
    .poll(async () => Math.abs((await box.evaluate((one) => one.clientHeight)) - (await contentHeight(frame))))
    .toBeLessThanOrEqual(1);
}

function listenToErrors(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}

for (const host of [
  'sandbox-scripts',
  'strict-csp',
  'wordpress',
  'datawrapper',
  'amp',
  'medium',
  'hostile-css',
  'narrow',
])
  test(`${host}: the frame takes the height of its content`, async ({ page }) => {
    const errors = listenToErrors(page);
    const frame = await open(page, host);
    await expectFit(page, frame);
    await expect(frame.locator('h1')).toBeVisible();
    await expect(frame.locator('.stamp')).toContainText('2026');
    expect(errors).toEqual([]);
  });

test('coep: a page that isolates itself shows the embed', async ({ page }) => {
  const frame = await open(page, 'coep');
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  await expectFit(page, frame);
  await expect(frame.locator('h1')).toBeVisible();
  // Its sheet has arrived: the body has lost its margin.
  expect(await frame.evaluate(() => getComputedStyle(document.body).marginTop)).toBe('0px');
});

test('wordpress: a high chart is cut at 1,000 px and a low one is not below 200', async ({ page }) => {
  await open(page, 'wordpress');
  const heights = await page.evaluate(() => (globalThis as unknown as { heights: number[] }).heights);
  expect(heights.length).toBeGreaterThan(0);
  expect(heights.every((height) => height > 200 && height <= 1000)).toBe(true);
});

test('sandbox-scripts: what has no origin speaks all the same, and stores nothing', async ({ page }) => {
  const frame = await open(page, 'sandbox-scripts');
  await expectFit(page, frame);
  expect(await page.evaluate(() => (globalThis as unknown as { origins: string[] }).origins[0])).toBe('null');
  expect(await page.context().cookies()).toEqual([]);
});

test('stranger: no other frame changes the height of ours', async ({ page }) => {
  const frame = await open(page, 'stranger');
  await expectFit(page, frame);
  await page.waitForTimeout(200);
  await expectFit(page, frame);
});

test('five-lazy: five embeds shift nothing', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 900 });
  await open(page, 'five-lazy');
  for (let step = 0; step < 12; step += 1) {
    await page.mouse.wheel(0, 600);
    await page.waitForTimeout(40);
  }
  await expect.poll(() => page.frames().filter((one) => one.url().includes('/embed/')).length).toBe(5);
  expect(await page.evaluate(() => (globalThis as unknown as { shift: number }).shift)).toBe(0);
});

for (const host of ['bare', 'sandbox-nothing', 'no-script'])
  test(`${host}: nothing scrolls inside the height that the snippet reserves`, async ({ page }) => {
    const frame = await open(page, host);
    for (const width of [320, 375, 640, 1200]) {
      await page.setViewportSize({ width, height: 900 });
      const box = page.locator('iframe');
      expect(await contentHeight(frame), `${width} px`).toBeLessThanOrEqual(
        await box.evaluate((one) => one.clientHeight),
      );
      expect(await frame.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBeLessThanOrEqual(
        width,
      );
    }
    for (const part of ['h1', '.stamp', 'table', 'figcaption a'])
      await expect(frame.locator(part).first()).toBeVisible();
    await expect(frame.locator('.fictional-mark')).toHaveText(/DONNÉES FICTIVES/);
  });

/** A code as the site gives it to be pasted, with the address of the site before those within it. */
const pasted = (code: string) =>
  code
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/(src|href)="\//g, (_, name: string) => `${name}="${served('SITE_ADDRESS', '/')}`);

function frameCode(key: string): string {
  const list = readText('test-dist', 'demo/integrer/classements/index.html');
  const item = list.slice(list.indexOf(`data-key="${key}"`));
  return pasted(/<pre class="code"[^>]*>(.*?)<\/pre>/s.exec(item)?.[1] ?? '');
}

for (const host of ['drupal', 'spip', 'ghost'])
  test(`${host}: the code of the frame, pasted as the recipe says, shows the chart whole`, async ({ page }) => {
    const code = frameCode('ranking/all/pickup');
    expect(code).toMatch(/^<iframe src="http[^"]+" title="DONNÉES FICTIVES/);
    const frame = await open(page, host, { code });
    // A phone of 360 px, less the margins of the page.
    for (const width of [360, 768, 1200]) {
      await page.setViewportSize({ width, height: 900 });
      const box = page.locator('iframe');
      expect(await contentHeight(frame), `${width} px`).toBeLessThanOrEqual(
        await box.evaluate((one) => one.clientHeight),
      );
      for (const where of [page, frame])
        expect(
          await where.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
          `${width} px`,
        ).toBeLessThanOrEqual(0);
    }
    await expect(frame.locator('h1')).toBeVisible();
    await expect(page.getByText('La suite.')).toBeVisible();
  });

test('arc: the figure without a frame reads where neither frames nor scripts are let through', async ({ page }) => {
  const errors = listenToErrors(page);
  const code = pasted(readText('test-dist', `${ranking.slice(1)}figure.txt`));
  await page.goto(hosts.page('arc', { code }));
  const image = page.locator('figure img');
  await image.scrollIntoViewIfNeeded();
  await expect.poll(() => image.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(1200);
  await expect(image).toHaveAttribute('alt', /^DONNÉES FICTIVES/);
  expect(await page.locator('figure tbody tr').count()).toBeGreaterThan(5);
  await expect(page.locator('figcaption')).toContainText('intervalles à 95 %');
  await expect(page.locator('figcaption a').last()).toHaveAttribute('href', /^http/);
  expect(page.frames()).toHaveLength(1);
  expect(errors).toEqual([]);
});

const LIGHT = [245, 242, 232];
const DARK = [18, 26, 24];
/** Of the dark page around it. */
const HOST = [16, 32, 48];

/** What a reader sees at the lower right corner of the frame, where nothing is drawn. */
async function cornerOf(page: Page): Promise<readonly number[]> {
  const png = await page.screenshot({ clip: { x: 496, y: 596, width: 1, height: 1 } });
  return page.evaluate(
    async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const context = document.createElement('canvas').getContext('2d');
      context?.drawImage(image, 0, 0);
      return [...(context?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3);
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
}

for (const [scheme, query, back] of [
  ['light', '', LIGHT],
  ['dark', '', LIGHT],
  ['normal', '', LIGHT],
  ['light', '?theme=dark', DARK],
  ['dark', '?theme=dark', DARK],
  ['normal', '?theme=dark', DARK],
  // As the reader prefers, whatever the page calls its frame.
  ['light', '?theme=auto', DARK],
  ['dark', '?theme=auto', DARK],
  ['normal', '?theme=auto', DARK],
  ['light', '?transparent=1', HOST],
  ['dark', '?theme=dark&transparent=1', HOST],
] as const)
  test(`dark: ${query || 'no theme'} in a frame that a dark page calls ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 640, height: 700 });
    await open(page, 'dark', { scheme, query });
    await expect.poll(() => cornerOf(page)).toEqual(back);
  });

for (const chart of CHARTS)
  test(`${chart}: at most 1,000 px high on a phone, never sideways, without a fault of axe`, async ({ page }) => {
    const file = longest(chart);
    await page.goto(served('SITE_ADDRESS', addressOf(file)));
    for (const width of [320, 480, 768, 1200]) {
      await page.setViewportSize({ width, height: 700 });
      const [height, wide] = await page.evaluate(() => [
        document.documentElement.getBoundingClientRect().height,
        document.documentElement.scrollWidth,
      ]);
      expect(height, `${file} at ${width}`).toBeLessThanOrEqual(Number(await reserved(page, addressOf(file))));
      expect(height).toBeLessThanOrEqual(1000);
      expect(wide).toBeLessThanOrEqual(width);
    }
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
