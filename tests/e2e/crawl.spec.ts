import { expect, test } from '@playwright/test';
import { served } from './served.ts';

const starts = [
  { name: 'the site', build: 'SITE_ADDRESS', root: '/', notInside: '/demo/' },
  { name: 'the demonstration', build: 'SITE_ADDRESS', root: '/demo/', notInside: undefined },
  { name: 'the site under a path', build: 'SUB_ADDRESS', root: '/sub/', notInside: undefined },
] as const;

/** A thousand pages of one template are opened as these are; of the others it is asked that they are there. */
const OPENED_OF_A_TEMPLATE = 4;

/** `/demo/en/territoires/59/` is a page of `/demo/en/territoires/*`. */
function templateOf(path: string): string {
  return path.replace(
    /(\/(?:classement|organismes|campagnes|questions|comparer|puis-je-ecrire|territoires|methode|embed)\/).+$/,
    '$1*',
  );
}

for (const { name, build, root, notInside } of starts) {
  test(`${name} can be walked from its first page to every other`, async ({ page, context, request }) => {
    test.setTimeout(300_000);
    const first = served(build, root);
    const { origin } = new URL(first);
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`${page.url()}: console: ${message.text()}`);
    });
    page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
    page.on('request', (sent) => {
      if (new URL(sent.url()).origin !== origin) faults.push(`${page.url()}: asks another host: ${sent.url()}`);
    });

    const seen = new Set([first]);
    let pages = 0;
    const opened = new Map<string, number>();
    for (const address of seen) {
      const template = templateOf(new URL(address).pathname);
      const alike = (opened.get(template) ?? 0) + 1;
      opened.set(template, alike);
      if (!/\/(#|$)/.test(address) || alike > OPENED_OF_A_TEMPLATE) {
        const status = (await request.get(address)).status();
        if (status !== 200) faults.push(`${address}: status ${status}`);
        continue;
      }
      const response = await page.goto(address);
      pages += 1;
      if (response?.status() !== 200) faults.push(`${address}: status ${response?.status() ?? 'none'}`);
      const found = await page.evaluate(() => ({
        title: document.title,
        headings: document.querySelectorAll('h1').length,
        lang: document.documentElement.lang,
        stored: localStorage.length + sessionStorage.length,
        // A link of a drawing has no address of its own but the one that is written.
        links: [...document.querySelectorAll('a[href]')].map((link) =>
          new URL(link.getAttribute('href') ?? '', document.baseURI).href.replace(/#.*$/, ''),
        ),
      }));
      if (found.title.trim() === '') faults.push(`${address}: no title`);
      if (found.headings !== 1) faults.push(`${address}: ${found.headings} h1`);
      if (!['fr', 'en'].includes(found.lang)) faults.push(`${address}: lang « ${found.lang} »`);
      if (found.stored > 0) faults.push(`${address}: stores something`);
      const inside = found.links.filter((link) => link.startsWith(first) && new URL(link).origin === origin);
      for (const link of inside) {
        if (notInside === undefined || !new URL(link).pathname.startsWith(notInside)) seen.add(link);
      }
    }
    if ((await context.cookies()).length > 0) faults.push('a cookie was set');
    expect(faults).toEqual([]);
    expect(pages).toBeGreaterThan(10);
  });
}

test('an address where nothing is gives the error page', async ({ page }) => {
  for (const root of ['/', '/demo/']) {
    const response = await page.goto(served('SITE_ADDRESS', `${root}nulle-part/`));
    expect(response?.status()).toBe(404);
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.locator(`a[href="${root}organismes/"]`).first()).toBeVisible();
  }
});
